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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.DecisionResult;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxCount;
import org.zhuji.inbox.InboxPage;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.ListColumns;
import org.zhuji.inbox.ListColumns.Column;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.SavedFilters;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Role;
import org.zhuji.testing.Windows;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.MediaLinks;

class InboxViewTest {

    private final Inbox inbox = mock(Inbox.class);
    private final ReviewDesk desk = mock(ReviewDesk.class);
    private final CampaignService campaigns = mock(CampaignService.class, org.mockito.Answers.RETURNS_DEEP_STUBS);
    private final SignedIn signedIn = mock(SignedIn.class);
    private final ListColumns columns = mock(ListColumns.class);
    private InboxView view;

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
        open(ReviewFixture.task(1, Desk.REVIEW), ReviewFixture.task(2, Desk.REVIEW));

        _find(Checkbox.class, spec -> spec.withClasses("zj-task-choice")).forEach(choice -> _setValue(choice, true));
        _click(_get(Button.class, spec -> spec.withId("bulk-decide")));
        _setValue(_get(Checkbox.class, spec -> spec.withId("bulk-seen")), true);
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

    @Test
    void tellsWhoIsWorkingOnATaskAndWhatNobodyOpenedYet() {
        InboxRow row = ReviewFixture.task(1, Desk.REVIEW);
        view = openPage(null, row);
        assertThat(line(1).getClassNames()).contains("zj-unread");

        becomes(ReviewFixture.held(row, "何晓岚"));
        view.listsChanged();

        assertThat(line(1).getClassNames()).doesNotContain("zj-unread");
        assertThat(line(1).getElement().getTextRecursively()).contains("何晓岚 正在办理（至 09:10）");
    }

    @Test
    void marksWhatSomebodyElseDecidedWhereItStandsAndMovesNothing() {
        view = openPage(null, ReviewFixture.task(1, Desk.REVIEW), ReviewFixture.task(2, Desk.REVIEW));
        _find(Checkbox.class, spec -> spec.withClasses("zj-task-choice")).forEach(choice -> _setValue(choice, true));

        becomes(
                ReviewFixture.task(1, Desk.REVIEW, Role.HANDLER, Outcome.RECOMMEND),
                ReviewFixture.task(2, Desk.REVIEW));
        when(inbox.count(any(), any())).thenReturn(new InboxCount(1, true));
        view.listsChanged();

        assertThat(line(1).getElement().getTextRecursively()).contains("已由王静怡办理");
        assertThat(line(1).getClassNames()).contains("zj-gone");
        assertThat(line(2).getClassNames()).doesNotContain("zj-gone");
        assertThat(_get(Button.class, spec -> spec.withId("bulk-decide")).isEnabled())
                .isTrue();
        _assertNone(Button.class, spec -> spec.withId("list-changed"));
    }

    @Test
    void announcesWhatArrivedAndShowsItWhenAsked() {
        view = openPage(null, ReviewFixture.task(1, Desk.REVIEW));
        becomes(ReviewFixture.task(1, Desk.REVIEW));
        when(inbox.count(any(), any())).thenReturn(new InboxCount(2, true));
        view.listsChanged();
        _assertNone(ListItem.class, spec -> spec.withId("task-2"));
        when(inbox.look(any(), any(), isNull(), anyInt()))
                .thenReturn(new InboxPage(
                        List.of(ReviewFixture.task(1, Desk.REVIEW), ReviewFixture.task(2, Desk.REVIEW)), null, 2));

        _click(_get(Button.class, spec -> spec.withId("list-changed")));

        assertThat(line(2).isVisible()).isTrue();
        _assertNone(Button.class, spec -> spec.withId("list-changed"));
    }

    @Test
    void saysHowFarItLookedAndLooksFurther() {
        view = openPage("place");
        when(inbox.look(any(), any(), eq("place"), anyInt()))
                .thenReturn(new InboxPage(List.of(ReviewFixture.task(3, Desk.REVIEW)), null, 500));
        assertThat(_get(Span.class, spec -> spec.withId("looked")).getText()).contains("找到 0 件，还没有查完");

        _click(_get(Button.class, spec -> spec.withId("load-more").withText("继续查找")));

        assertThat(line(3).isVisible()).isTrue();
    }

    private void becomes(InboxRow... rows) {
        when(inbox.now(any(), any()))
                .thenReturn(java.util.Arrays.stream(rows)
                        .collect(java.util.stream.Collectors.toMap(InboxRow::id, row -> row)));
    }

    private static ListItem line(long id) {
        return _get(ListItem.class, spec -> spec.withId("task-" + id));
    }

    private void open(InboxRow... rows) {
        view = openPage(null, rows);
    }

    private InboxView openPage(String next, InboxRow... rows) {
        when(inbox.look(eq(ReviewFixture.HANDLER), any(), isNull(), anyInt()))
                .thenReturn(new InboxPage(List.of(rows), next, rows.length));
        when(inbox.count(any(), any())).thenReturn(new InboxCount(rows.length, true));
        Clock clock = Clock.fixed(ReviewFixture.NOW, ZoneOffset.UTC);
        TaskDesk tasks = new TaskDesk(inbox, campaigns, mock(UnionService.class), mock(MediaLinks.class), clock);
        when(columns.of(any())).thenReturn(EnumSet.allOf(Column.class));
        ListTools tools = new ListTools(mock(SavedFilters.class), columns, signedIn);
        InboxView opened = new InboxView(tasks, tools, desk, signedIn);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("inbox", QueryParameters.empty()));
        opened.beforeEnter(event);
        UI.getCurrent().add(opened);
        return opened;
    }
}
