package org.zhuji.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.DecisionPreview;
import org.zhuji.escalation.DecisionResult;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.Substitutions;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.organisation.UnionService;
import org.zhuji.shared.Slice;
import org.zhuji.testing.Windows;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.MediaLinks;

class InboxViewTest {

    private final Inbox inbox = mock(Inbox.class);
    private final ReviewDesk desk = mock(ReviewDesk.class);
    private final CampaignService campaigns = mock(CampaignService.class, org.mockito.Answers.RETURNS_DEEP_STUBS);
    private final SignedIn signedIn = mock(SignedIn.class);

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
        RouteConfiguration.forSessionScope().setRoute("inbox/:itemId", ReviewView.class);
        when(campaigns.all()).thenReturn(List.of());
        when(signedIn.actor()).thenReturn(ReviewFixture.HANDLER);
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    @Tag("REQ-32")
    void saysWhatWouldBeHereWhenNothingIsToBeDone() {
        open();

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("没有待办");
        _assertNone(UnorderedList.class);
    }

    @Test
    @Tag("REQ-32")
    void showsWhatAnOfficialNeedsToChooseATask() {
        open(ReviewFixture.task(1, Desk.REVIEW));

        String line =
                _get(ListItem.class, spec -> spec.withId("task-1")).getElement().getTextRecursively();
        assertThat(line).contains("黄河𠮷 1", "2019-50-1", "马小兰", "金城精工机械厂工会", "审核推荐", "距截止 5 天", "2019-08-31 24:00");
        assertThat(_find(RouterLink.class)).hasSize(1);
    }

    @Test
    @Tag("REQ-32")
    void decidesSeveralAndShowsAResultPerRow() {
        when(desk.outcomes(any())).thenReturn(List.of(Outcome.RECOMMEND, Outcome.REJECT));
        when(desk.decideMany(any(), any(), any()))
                .thenReturn(List.of(
                        new DecisionResult(1, null),
                        new DecisionResult(2, TaskAlreadyDecided.by("王静怡", Verb.RECOMMEND))));
        when(desk.preview(any(), any(), any()))
                .thenReturn(List.of(
                        new DecisionPreview(1, null, null),
                        new DecisionPreview(2, null, null),
                        new DecisionPreview(3, null, TaskAlreadyDecided.wentAway())));
        open(
                ReviewFixture.task(1, Desk.REVIEW),
                ReviewFixture.task(2, Desk.REVIEW),
                ReviewFixture.task(3, Desk.REVIEW));

        _find(Checkbox.class, spec -> spec.withClasses("zj-task-choice")).forEach(choice -> _setValue(choice, true));
        _click(_get(Button.class, spec -> spec.withId("bulk-decide")));
        _assertNone(Button.class, spec -> spec.withId("bulk-submit"));
        _setValue(_get(Checkbox.class, spec -> spec.withId("bulk-seen")), true);
        _click(_get(Button.class, spec -> spec.withId("bulk-preview")));
        assertThat(_get(Div.class, spec -> spec.withId("bulk-previewed"))
                        .getElement()
                        .getTextRecursively())
                .contains("将办理 2 件", "不能办理 1 件", "此任务已自动结束");
        _click(_get(Button.class, spec -> spec.withId("bulk-submit")));

        verify(desk)
                .decideMany(ReviewFixture.HANDLER, List.of(1L, 2L), new ReviewDecision(Outcome.RECOMMEND, null, null));
        assertThat(_get(UnorderedList.class, spec -> spec.withId("bulk-results"))
                        .getElement()
                        .getTextRecursively())
                .contains("✓ 已办理", "此任务已由王静怡办理");
    }

    @Test
    void doesNotDecideTogetherWhatStandsAtDifferentDesks() {
        when(desk.outcomes(any())).thenReturn(List.of(Outcome.RECOMMEND));
        open(ReviewFixture.task(1, Desk.REVIEW), ReviewFixture.task(2, Desk.FORM_CHECK));

        _find(Checkbox.class, spec -> spec.withClasses("zj-task-choice")).forEach(choice -> _setValue(choice, true));
        _click(_get(Button.class, spec -> spec.withId("bulk-decide")));

        _assertNone(Button.class, spec -> spec.withId("bulk-submit"));
    }

    private void open(InboxRow... rows) {
        when(inbox.find(eq(ReviewFixture.HANDLER), any(), isNull(), anyInt()))
                .thenReturn(new Slice<>(List.of(rows), null));
        Clock clock = Clock.fixed(ReviewFixture.NOW, ZoneOffset.UTC);
        TaskDesk tasks = new TaskDesk(
                inbox, campaigns, mock(UnionService.class), mock(MediaLinks.class), mock(Substitutions.class), clock);
        InboxView view = new InboxView(tasks, desk, signedIn);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("inbox", QueryParameters.empty()));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }
}
