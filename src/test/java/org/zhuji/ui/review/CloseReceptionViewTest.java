package org.zhuji.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.audit.Verb;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;
import org.zhuji.testing.Windows;
import org.zhuji.ui.shell.SignedIn;

@Tag("REQ-05")
class CloseReceptionViewTest {

    private static final InboxRow TASK = ReviewFixture.task(5, Desk.CLOSE_RECEPTION);

    private final Inbox inbox = mock(Inbox.class);
    private final ReviewDesk desk = mock(ReviewDesk.class);
    private final SignedIn signedIn = mock(SignedIn.class);

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
        when(signedIn.actor()).thenReturn(ReviewFixture.HANDLER);
        when(inbox.get(ReviewFixture.HANDLER, 5)).thenReturn(TASK);
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void saysHowManyWorksStillWait() {
        open(TASK, ReviewFixture.task(6, Desk.RECEIPT), ReviewFixture.task(7, Desk.RECEIPT));

        assertThat(_get(Paragraph.class, spec -> spec.withId("waiting")).getText())
                .contains("还有 2 件作品等待受理");
    }

    @Test
    void closesOnlyAfterItsConsequencesWereAgreedTo() {
        CloseReceptionView view = open(TASK);
        _setValue(_get(TextArea.class, spec -> spec.withId("opinion")), " 收件完毕𠮷 ");

        _click(_get(Button.class, spec -> spec.withId("close-reception")));

        verify(desk, never()).closeReception(any(), any(Long.class), any());
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();

        UI.getCurrent().remove(view); // the inbox it would go on to is not part of this test
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(desk).closeReception(ReviewFixture.HANDLER, 5, "收件完毕𠮷");
    }

    @Test
    void endsACampaignWithNothingReceivedOnlyAfterItsConsequencesWereAgreedTo() {
        when(desk.hasReceivedNothing(ReviewFixture.HANDLER, TASK)).thenReturn(true);
        CloseReceptionView view = open(TASK);
        assertThat(_get(Div.class, spec -> spec.withId("nothing-received"))
                        .getElement()
                        .getTextRecursively())
                .contains("没有已受理的作品", "不建立评审", "未收到作品，已结束");
        _assertNone(Button.class, spec -> spec.withId("close-reception"));

        _click(_get(Button.class, spec -> spec.withId("end-without-works")));
        verify(desk, never()).endWithoutWorks(any(), any(Long.class), any());

        UI.getCurrent().remove(view);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        verify(desk).endWithoutWorks(ReviewFixture.HANDLER, 5, null);
        verify(desk, never()).closeReception(any(), any(Long.class), any());
    }

    @Test
    void offersNoEndWhileWorksWaitOrWereReceived() {
        open(TASK);
        _assertNone(Button.class, spec -> spec.withId("end-without-works"));

        UI.getCurrent().removeAll();
        when(desk.hasReceivedNothing(ReviewFixture.HANDLER, TASK)).thenReturn(true);
        open(TASK, ReviewFixture.task(6, Desk.RECEIPT));
        _assertNone(Button.class, spec -> spec.withId("end-without-works"));
    }

    @Test
    void showsWhoWasFasterAndTheWayBackToTheList() {
        RouteConfiguration.forSessionScope().setRoute("inbox", InboxView.class);
        TaskAlreadyDecided late = TaskAlreadyDecided.by("王静怡", Verb.COMPLETE);
        doThrow(late).when(desk).closeReception(any(), any(Long.class), any());
        open(TASK);
        _click(_get(Button.class, spec -> spec.withId("close-reception")));
        InboxRow decided = ReviewFixture.task(5, Desk.CLOSE_RECEPTION, Role.RECEIVING_DESK, Outcome.RECOMMEND);
        when(inbox.get(ReviewFixture.HANDLER, 5)).thenReturn(decided);

        assertThatThrownBy(() -> ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class)))
                .isSameAs(late);

        assertThat(_get(Div.class, spec -> spec.withId("decided")).getElement().getTextRecursively())
                .contains("此任务已由王静怡于", "返回待办列表");
        _assertNone(Button.class, spec -> spec.withId("close-reception"));
    }

    private CloseReceptionView open(InboxRow... waiting) {
        when(inbox.find(any(), any(), isNull(), anyInt())).thenReturn(new Slice<>(List.of(waiting), null));
        CloseReceptionView view = new CloseReceptionView(inbox, desk, signedIn);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("itemId", "5"));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }
}
