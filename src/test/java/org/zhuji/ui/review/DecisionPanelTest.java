package org.zhuji.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.people.Role;
import org.zhuji.testing.Windows;

class DecisionPanelTest {

    private static final List<Outcome> ALL = List.of(Outcome.values());
    private static final Rule SUBTITLES = new Rule(RuleKind.CHECKED_BY_EYE, "二（一）", "重点内容配字幕", null, true, List.of());

    private final List<ReviewDecision> taken = new ArrayList<>();

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    @Tag("REQ-17")
    void recommendsWithAPlaceInsideTheUnit() {
        show(Desk.REVIEW, List.of(), taken::add);

        _setValue(_get(IntegerField.class, spec -> spec.withId("rank")), 2);
        submit();

        assertThat(taken).containsExactly(new ReviewDecision(Outcome.RECOMMEND, null, 2));
    }

    @Test
    @Tag("REQ-32")
    void asksForAReasonBeforeAnythingIsReturned() {
        show(Desk.REVIEW, List.of(), taken::add);

        choose(Outcome.RETURN_TO_AUTHOR);
        submit();

        assertThat(taken).isEmpty();
        assertThat(opinion().isInvalid()).isTrue();

        _setValue(opinion(), "请补充字幕。𠮷");
        submit();

        assertThat(taken).containsExactly(new ReviewDecision(Outcome.RETURN_TO_AUTHOR, "请补充字幕。𠮷", null));
    }

    @Test
    @Tag("REQ-11")
    void passesTheFormCheckOnlyWithEveryPointTicked() {
        show(Desk.FORM_CHECK, List.of(SUBTITLES), taken::add);

        submit();
        assertThat(taken).isEmpty();

        tick(SUBTITLES);
        submit();

        assertThat(taken).extracting(ReviewDecision::outcome).containsExactly(Outcome.RECOMMEND);
    }

    @Test
    void asksAgainBeforeAWorkIsTurnedDown() {
        show(Desk.REVIEW, List.of(), taken::add);

        choose(Outcome.REJECT);
        _setValue(opinion(), "与活动主题不符。");
        submit();

        assertThat(taken).isEmpty();
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    }

    @Test
    @Tag("REQ-18")
    void keepsWhatWasTypedWhenTheCutoffPassedMeanwhile() {
        Instant cutoff = Instant.parse("2019-08-31T16:00:00Z");
        show(Desk.REVIEW, List.of(), decision -> {
            throw new CutoffPassed(cutoff);
        });

        _setValue(opinion(), "经集体研究，同意上报。");
        submit();

        assertThat(_get(Div.class, spec -> spec.withId("refusal")).getElement().getTextRecursively())
                .contains("已过截止时间");
        assertThat(opinion().getValue()).isEqualTo("经集体研究，同意上报。");
    }

    @Test
    void leadsBackToTheListWhenSomebodyElseWasFaster() {
        RouteConfiguration.forSessionScope().setRoute("inbox", InboxView.class);
        show(Desk.FORM_CHECK, List.of(), decision -> {
            throw TaskAlreadyDecided.by("王静怡", Verb.PASS);
        });
        _assertNone(RouterLink.class);

        submit();

        assertThat(_get(Div.class, spec -> spec.withId("refusal")).getElement().getTextRecursively())
                .contains("此任务已由王静怡办理（审查通过）");
        assertThat(_get(RouterLink.class, spec -> spec.withId("back-to-list")).getHref())
                .startsWith("inbox");
    }

    @Test
    void offersThePhrasesOfTheDesk() {
        assertThat(phrases(Desk.FORM_CHECK, Role.HANDLER))
                .contains("材料齐全，符合要求。")
                .noneMatch(phrase -> phrase.contains("推荐"));
        assertThat(phrases(Desk.REVIEW, Role.HANDLER)).contains("主题鲜明，内容健康，同意推荐。");
        assertThat(phrases(Desk.REVIEW, Role.LEADER)).contains("同意上报。");
        assertThat(phrases(Desk.RECEIPT, Role.RECEIVING_DESK)).allMatch(phrase -> phrase.contains("受理"));
    }

    @Test
    void namesTheKeysAsTheDeskNamesItsOutcomes() {
        assertThat(keys(ReviewFixture.task(1, Desk.FORM_CHECK), true)).contains("A 审查通过", "R 退回作者修改", "X 不推荐");
        assertThat(keys(ReviewFixture.task(1, Desk.RECEIPT), true)).contains("A 受理");
        assertThat(keys(ReviewFixture.task(1, Desk.REVIEW), false))
                .contains("J/K")
                .doesNotContain("推荐", "提交");
    }

    private static List<String> phrases(Desk desk, Role role) {
        return StockPhrases.of(ReviewFixture.task(1, desk, role, null), Outcome.RECOMMEND);
    }

    private static String keys(InboxRow row, boolean decides) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ReviewHead(row, Neighbours.NONE, decides, id -> {}));
        return _get(Span.class, spec -> spec.withId("keys")).getText();
    }

    private static void show(Desk desk, List<Rule> rules, Consumer<ReviewDecision> decide) {
        UI.getCurrent().add(new DecisionPanel(ReviewFixture.task(1, desk), ALL, rules, null, decide));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(Outcome outcome) {
        _setValue((RadioButtonGroup<Outcome>) _get(RadioButtonGroup.class), outcome);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void tick(Rule rule) {
        _setValue((CheckboxGroup<Rule>) _get(CheckboxGroup.class, spec -> spec.withId("by-eye")), Set.of(rule));
    }

    private static TextArea opinion() {
        return _get(TextArea.class, spec -> spec.withId("opinion"));
    }

    private static void submit() {
        _click(_get(Button.class, spec -> spec.withId("submit-decision")));
    }
}
