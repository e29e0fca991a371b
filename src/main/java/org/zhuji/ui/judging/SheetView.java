package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.function.IntUnaryOperator;
import org.zhuji.judging.ScoreSheets;
import org.zhuji.judging.SheetDetails;
import org.zhuji.judging.SheetMark;
import org.zhuji.judging.SheetState;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.MediaLinks;

/** The score page: watch on one side, mark on the other; every mark is kept at once. */
@Route("judging/sheet/:sheetId")
@RolesAllowed("JUDGE")
@StyleSheet("context://judging.css")
public class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ScoreSheets sheets;
    private final transient SignedIn signedIn;
    private final MediaLinks links;
    private final Clock clock;
    private final Span kept = new Span();
    private final Span total = new Span();
    private transient SheetDetails sheet;
    private int version;

    SheetView(ScoreSheets sheets, SignedIn signedIn, MediaLinks links, Clock clock) {
        this.sheets = sheets;
        this.signedIn = signedIn;
        this.links = links;
        this.clock = clock;
        addClassName("zj-page");
        kept.setId("autosave");
        kept.addClassName("zj-quiet");
        kept.getElement().setAttribute("aria-live", "polite");
        total.setId("total");
        total.addClassName("zj-total");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("sheetId").orElse(0L));
    }

    @Override
    public String getPageTitle() {
        return t("评分 · 逐级", "Score · Zhuji");
    }

    private void show(long sheetId) {
        sheet = sheets.sheet(signedIn.actor(), sheetId);
        version = sheet.version();
        kept.setText("");
        removeAll();
        Div watch = new Div(BlindMedia.player(sheet.work(), links), BlindMedia.facts(sheet.work()));
        watch.addClassName("zj-watch");
        Div mark = new Div(marks(), comments(), actions());
        mark.addClassNames("zj-marks", "zj-card");
        Div sides = new Div(watch, mark);
        sides.addClassName("zj-score");
        add(head(), sides);
    }

    private Component head() {
        H2 title = new H2(
                t("作品 " + sheet.work().entryNo() + " 号　", "No. " + sheet.work().entryNo() + "  ")
                        + sheet.work().title());
        title.setId("work-title");
        RouterLink back = new RouterLink(
                "← " + sheet.judging().categoryName(),
                SheetsView.class,
                new RouteParameters("judgingId", String.valueOf(sheet.judging().id())));
        Div steps = new Div(
                step("previous", t("上一件", "Previous"), sheet.previousId(), Key.ARROW_LEFT),
                step("next", t("下一件", "Next"), sheet.nextId(), Key.ARROW_RIGHT));
        steps.addClassName("zj-steps");
        Div head = new Div(back, title, new SheetBadge(sheet.state()), steps);
        head.addClassName("zj-score-head");
        return head;
    }

    private Button step(String id, String label, Long target, Key key) {
        Button button = new Button(label, click -> open(target));
        button.setId(id);
        button.setEnabled(target != null);
        button.setTooltipText("Alt + " + (key == Key.ARROW_LEFT ? "←" : "→"));
        button.addClickShortcut(key, KeyModifier.ALT);
        return button;
    }

    private void open(Long sheetId) {
        if (sheetId != null) {
            UI.getCurrent().navigate(SheetView.class, new RouteParameters("sheetId", String.valueOf(sheetId)));
        }
    }

    private Component marks() {
        Div fields = new Div();
        int index = 0;
        for (SheetMark mark : sheet.marks()) {
            fields.add(new MarkField(mark, ++index, isMarkable(), given -> keep(mark.criterion(), given)));
        }
        total.setText(t("总分 ", "Total ") + Numbers.score(sheet.score()));
        return fields;
    }

    private void keep(String criterion, BigDecimal mark) {
        if (keep(held -> sheets.mark(signedIn.actor(), sheet.id(), held, criterion, mark))) {
            total.setText(t("总分 ", "Total ")
                    + Numbers.score(sheets.sheet(signedIn.actor(), sheet.id()).score()));
        }
    }

    private Component comments() {
        TextArea forAuthor = comment("public-comment", t("评语（可转告作者，请勿透露身份）", "Comment for the author"));
        TextArea forPanel = comment("internal-comment", t("内部意见（仅评审组可见）", "For the panel only"));
        forAuthor.setValue(sheet.publicComment() == null ? "" : sheet.publicComment());
        forPanel.setValue(sheet.internalComment() == null ? "" : sheet.internalComment());
        Runnable save = () -> keep(
                held -> sheets.comment(signedIn.actor(), sheet.id(), held, forAuthor.getValue(), forPanel.getValue()));
        forAuthor.addValueChangeListener(change -> save.run());
        forPanel.addValueChangeListener(change -> save.run());
        return new Div(forAuthor, forPanel);
    }

    private TextArea comment(String id, String label) {
        TextArea area = new TextArea(label);
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(2000);
        area.setReadOnly(!isMarkable());
        return area;
    }

    private Component actions() {
        Div line = new Div(total, kept);
        line.addClassName("zj-score-actions");
        if (isMarkable()) {
            Button submit = new Button(t("提交评分", "Submit"), click -> submit());
            submit.setId("submit-sheet");
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
            submit.setTooltipText("Ctrl + Enter");
            line.add(submit);
        } else if (sheet.open() && sheet.state() == SheetState.SUBMITTED) {
            Button reopen = new Button(t("重新打开修改", "Re-open"), click -> reopen());
            reopen.setId("reopen-sheet");
            line.add(reopen);
            if (sheet.nextId() != null) {
                Button next = new Button(t("下一件 →", "Next work →"), click -> open(sheet.nextId()));
                next.setId("go-on");
                next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                line.add(next);
            }
        } else {
            line.add(new Span(t(
                    "评审组已锁定，或您的评分已由他人接替，不能再修改。", "The panel is locked, or somebody else took over; no more changes.")));
        }
        return line;
    }

    private void submit() {
        if (keep(held -> sheets.submit(signedIn.actor(), sheet.id(), held))) {
            Messages.done(t("已提交。锁定前可重新打开修改。", "Submitted. You may re-open it until the lock."));
            show(sheet.id());
        }
    }

    private void reopen() {
        keep(held -> sheets.reopen(signedIn.actor(), sheet.id(), held));
        show(sheet.id());
    }

    /** Tries a change on the version this window knows. */
    private boolean keep(IntUnaryOperator change) {
        try {
            version = change.applyAsInt(version);
            kept.setText(t("✓ 已自动保存 ", "✓ Saved ") + Times.minute(clock.instant()));
            return true;
        } catch (Refusal refusal) {
            kept.setText(t("✗ 未保存", "✗ Not saved"));
            Messages.refused(refusal);
            return false;
        }
    }

    private boolean isMarkable() {
        return sheet.open() && sheet.state() == SheetState.DRAFT;
    }
}
