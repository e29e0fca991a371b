package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import org.zhuji.campaign.Rule;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Texts;

/** Where an official decides; whatever is refused, everything typed stays. */
class DecisionPanel extends Div {

    private static final int LAST_PLACE = 9999;

    private final InboxRow row;
    private final String next;
    private final RadioButtonGroup<Outcome> outcomes = new RadioButtonGroup<>(t("办理结果", "Outcome"));
    private final Paragraph consequence = new Paragraph();
    private final CheckboxGroup<Rule> byEye = new CheckboxGroup<>(t("逐项核对（目测）", "Checked by eye"));
    private final OpinionField opinion;
    private final IntegerField rank = new IntegerField(t("本单位排序", "Place inside the unit"));
    private final Div refusal = new Div();
    private final Button submit = new Button(t("提交", "Submit"));
    private final Consumer<ReviewDecision> decide;
    private transient QueryParameters list = QueryParameters.empty();

    /**
     * @param next where a recommended work goes, or null if unknown
     * @param rules what has to be ticked before a work passes; empty at other desks
     */
    DecisionPanel(InboxRow row, List<Outcome> offered, List<Rule> rules, String next, Consumer<ReviewDecision> decide) {
        this.row = row;
        this.opinion = new OpinionField(row);
        this.next = next;
        this.decide = decide;
        addClassNames("zj-card", "zj-decision", "zj-no-print");
        setId("decision");
        prepareOutcomes(offered);
        prepareRules(rules);
        prepareRank();
        prepareSubmit();
        consequence.addClassName("zj-quiet");
        refusal.addClassName("zj-refusal");
        refusal.setId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div bar = new Div(submit);
        bar.addClassName("zj-submit-bar");
        add(new H3(Texts.step(row)), byEye, outcomes, consequence, opinion, rank, refusal, bar);
        outcomes.setValue(offered.get(0));
    }

    /** Offers the phrases that people keep, with digits for the keyboard. */
    void keepPhrasesBy(Deciding deciding) {
        opinion.keepBy(deciding);
    }

    /** Chooses an outcome by keyboard; nothing takes the focus, so that the next key is a key and not a letter. */
    void choose(Outcome outcome) {
        if (outcomes.getListDataView().contains(outcome)) {
            outcomes.setValue(outcome);
            scrollTo(this);
        }
    }

    void insertPhrase(int number) {
        opinion.insert(number);
    }

    /** Shows again what was undone, ready to be changed. */
    void restore(ReviewDecision decision) {
        if (outcomes.getListDataView().contains(decision.outcome())) {
            outcomes.setValue(decision.outcome());
        }
        opinion.restore(decision.opinion());
        rank.setValue(decision.rank());
        if (decision.outcome() == Outcome.RECOMMEND) {
            byEye.select(byEye.getListDataView().getItems().toList());
        }
    }

    private static void scrollTo(Component component) {
        component.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** @param filter the list to go back to when somebody else was faster */
    void leaveBy(QueryParameters filter) {
        list = filter;
    }

    private void prepareOutcomes(List<Outcome> offered) {
        outcomes.setId("outcome");
        outcomes.setItems(offered);
        outcomes.setItemLabelGenerator(outcome -> OutcomeWords.name(row, outcome));
        outcomes.addValueChangeListener(change -> follow(change.getValue()));
    }

    private void prepareRules(List<Rule> rules) {
        byEye.setId("by-eye");
        byEye.setItems(rules);
        byEye.setItemLabelGenerator(rule -> rule.quote() + "（" + rule.clause() + "）");
        byEye.addClassName("zj-by-eye");
        byEye.setVisible(!rules.isEmpty());
    }

    private void prepareRank() {
        rank.setId("rank");
        rank.setMin(1);
        rank.setMax(LAST_PLACE);
        rank.setStepButtonsVisible(true);
        rank.setHelperText(t("初步评优中的名次，可以不填。", "Place in the preliminary selection; optional."));
        rank.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(t("请填写整数。", "A whole number, please."))
                .setMinErrorMessage(t("名次从 1 开始。", "Places begin at 1."))
                .setMaxErrorMessage(t("名次过大。", "This place is too high.")));
    }

    private void prepareSubmit() {
        submit.setId("submit-decision");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> submit());
        // The opinion travels when its field loses the focus.
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        submit.setTooltipText("Ctrl + Enter");
    }

    private void follow(Outcome outcome) {
        if (outcome == null) {
            return;
        }
        opinion.follow(outcome);
        consequence.setText(OutcomeWords.consequence(outcome, next));
        rank.setVisible(outcome == Outcome.RECOMMEND && row.desk() == Desk.REVIEW);
        submit.setText(OutcomeWords.name(row, outcome));
        submit.setThemeName("primary" + (outcome == Outcome.REJECT ? " error" : ""));
    }

    private void submit() {
        submit.setEnabled(true);
        refusal.setVisible(false);
        Outcome outcome = outcomes.getValue();
        if (!isComplete(outcome)) {
            return;
        }
        if (outcome == Outcome.REJECT) {
            Confirm.askGravely(
                    t("不推荐《" + row.title() + "》？", "Do not recommend “" + row.title() + "”?"),
                    OutcomeWords.consequence(outcome, next),
                    OutcomeWords.name(row, outcome),
                    this::send);
            return;
        }
        send();
    }

    private boolean isComplete(Outcome outcome) {
        boolean ticked = outcome != Outcome.RECOMMEND
                || byEye.getValue().size() == byEye.getListDataView().getItemCount();
        byEye.setErrorMessage(t("请逐项核对后再通过；有不符合的，请退回作者修改。", "Tick every point, or return the work."));
        byEye.setInvalid(!ticked);
        if (!ticked) {
            scrollTo(byEye);
        }
        return opinion.isComplete(outcome) && ticked && !rank.isInvalid();
    }

    private void send() {
        Integer place = rank.isVisible() ? rank.getValue() : null;
        try {
            decide.accept(new ReviewDecision(outcomes.getValue(), opinion.opinion(), place));
        } catch (Refusal refused) {
            refusal.removeAll();
            refusal.add(new Div(Texts.of(refused)));
            if (refused instanceof TaskAlreadyDecided) {
                refusal.add(new BackToList(list));
            }
            refusal.setVisible(true);
            scrollTo(refusal);
        }
    }
}
