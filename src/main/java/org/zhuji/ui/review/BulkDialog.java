package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.zhuji.escalation.DecisionPreview;
import org.zhuji.escalation.DecisionResult;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Texts;

/** Decides several tasks alike; each is taken or refused on its own, and every result is shown. */
class BulkDialog extends Dialog {

    private final List<InboxRow> rows;
    private final ReviewDesk desk;
    private final transient Supplier<Actor> actor;
    private final Runnable finished;
    private final RadioButtonGroup<Outcome> outcomes = new RadioButtonGroup<>(t("办理结果", "Outcome"));
    private final Paragraph consequence = new Paragraph();
    private final OpinionField opinion;
    private final Checkbox seen = new Checkbox();
    private final Button preview = new Button(t("预览", "Preview"));
    private final Button submit = new Button();
    private final Div previewed = new Div();
    private transient List<Long> possible = List.of();
    private final Button close = new Button(t("取消", "Cancel"), click -> close());

    BulkDialog(List<InboxRow> rows, ReviewDesk desk, Supplier<Actor> actor, Runnable finished) {
        super(t("批量办理 " + rows.size() + " 件作品", "Decide " + rows.size() + " works together"));
        this.rows = rows;
        this.opinion = new OpinionField(rows.get(0));
        this.desk = desk;
        this.actor = actor;
        this.finished = finished;
        setId("bulk-dialog");
        setWidth("36rem");
        build(common());
        getFooter().add(close, preview, submit);
    }

    private void build(List<Outcome> offered) {
        if (offered.isEmpty()) {
            add(
                    new Paragraph(
                            t(
                                    "所选作品处于不同环节，没有共同的办理结果。请只选择同一环节的作品。",
                                    "The chosen works stand at different steps and have no outcome in common; choose works of one step.")));
            submit.setVisible(false);
            preview.setVisible(false);
            return;
        }
        outcomes.setId("bulk-outcome");
        outcomes.setItems(offered);
        outcomes.setItemLabelGenerator(outcome -> OutcomeWords.name(rows.get(0), outcome));
        outcomes.addValueChangeListener(change -> follow(change.getValue()));
        seen.setLabel(t("所选作品我已逐件查看", "I have looked at each of these works"));
        seen.setId("bulk-seen");
        consequence.addClassName("zj-quiet");
        submit.setId("bulk-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> decide());
        submit.setVisible(false);
        preview.setId("bulk-preview");
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        preview.addClickListener(click -> preview());
        previewed.setId("bulk-previewed");
        add(outcomes, consequence, opinion, seen, previewed);
        outcomes.setValue(offered.get(0));
    }

    private List<Outcome> common() {
        List<Outcome> common = new ArrayList<>(List.of(Outcome.values()));
        rows.forEach(row -> common.retainAll(desk.outcomes(row)));
        boolean oneDesk = rows.stream()
                        .map(row -> List.of(row.desk(), row.role()))
                        .distinct()
                        .count()
                == 1;
        return oneDesk ? common : List.of();
    }

    private void follow(Outcome outcome) {
        opinion.follow(outcome);
        consequence.setText(
                outcome == Outcome.RECOMMEND
                        ? t("确认后立即生效，不能撤销。", "It takes effect at once and cannot be undone.")
                        : OutcomeWords.consequence(outcome, null));
        previewed.removeAll();
        submit.setVisible(false);
        preview.setVisible(true);
    }

    /** Shows row by row what would happen before anything does. */
    private void preview() {
        seen.setInvalid(!seen.getValue());
        seen.setErrorMessage(t("请确认已逐件查看。", "Please confirm."));
        if (!opinion.isComplete(outcomes.getValue()) || !seen.getValue()) {
            return;
        }
        List<Long> ids = rows.stream().map(InboxRow::id).toList();
        List<DecisionPreview> previews = desk.preview(actor.get(), ids, decision());
        possible = previews.stream()
                .filter(DecisionPreview::isPossible)
                .map(DecisionPreview::itemId)
                .toList();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("zj-results");
        previews.forEach(each -> lines.add(line(row(each.itemId()), each.isPossible(), words(each))));
        previewed.removeAll();
        previewed.add(
                new Paragraph(t(
                        "将办理 " + possible.size() + " 件，不能办理 " + (previews.size() - possible.size()) + " 件（不会提交）。",
                        possible.size() + " will be decided, " + (previews.size() - possible.size())
                                + " cannot be and are left out.")),
                lines);
        submit.setText(t("确认办理 " + possible.size() + " 件", "Decide " + possible.size()));
        submit.setVisible(!possible.isEmpty());
        preview.setVisible(false);
    }

    private String words(DecisionPreview each) {
        if (!each.isPossible()) {
            return "✗ " + Texts.of(each.refusal());
        }
        return switch (outcomes.getValue()) {
            case RECOMMEND ->
                each.next() == null
                        ? t("可以办理", "possible")
                        : t("转到：", "goes to: ")
                                + each.next().unionName() + " "
                                + t(each.next().name(), each.next().english());
            case RETURN_BELOW, RETURN_TO_CITY, RETURN_TO_COUNTY, RETURN_TO_GRASSROOTS, TAKE_BACK ->
                t("退回并告知接收的工会", "the union that gets it back is told");
            case RETURN_TO_AUTHOR, REJECT ->
                t("告知作者单位：", "told: ") + row(each.itemId()).authorUnionName();
        };
    }

    private InboxRow row(long itemId) {
        return rows.stream().filter(row -> row.id() == itemId).findFirst().orElseThrow();
    }

    private ReviewDecision decision() {
        return new ReviewDecision(outcomes.getValue(), opinion.opinion(), null);
    }

    private void decide() {
        submit.setEnabled(true);
        if (opinion.isComplete(outcomes.getValue())) {
            show(desk.decideMany(actor.get(), possible, decision()));
        }
    }

    private void show(List<DecisionResult> results) {
        long taken = results.stream().filter(DecisionResult::isTaken).count();
        UnorderedList lines = new UnorderedList();
        lines.setId("bulk-results");
        lines.addClassName("zj-results");
        results.forEach(result -> lines.add(line(
                row(result.itemId()),
                result.isTaken(),
                result.isTaken() ? t("✓ 已办理", "✓ decided") : "✗ " + Texts.of(result.refusal()))));
        removeAll();
        add(
                new Paragraph(t(
                        "已办理 " + taken + " 件，未办理 " + (results.size() - taken) + " 件。",
                        taken + " decided, " + (results.size() - taken) + " not.")),
                lines);
        submit.setVisible(false);
        close.setText(t("完成", "Done"));
        finished.run();
    }

    private static ListItem line(InboxRow row, boolean good, String words) {
        Span what = new Span(words);
        what.addClassName(good ? "zj-yes" : "zj-no");
        return new ListItem(new Div(new Span(row.title()), what));
    }
}
