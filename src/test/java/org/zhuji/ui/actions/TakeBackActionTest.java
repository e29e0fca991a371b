package org.zhuji.ui.actions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Hold;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.testing.Windows;
import org.zhuji.ui.shell.SignedIn;

/** 撤回我的推荐 in the menu of a done task. */
class TakeBackActionTest {

    private static final Actor HANDLER = new Actor(7L, "xian", "李文博", List.of());

    private final ReviewDesk desk = mock(ReviewDesk.class);
    private final SignedIn signedIn = mock(SignedIn.class);
    private final TakeBack action = new TakeBack(desk, signedIn);

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
        when(signedIn.actor()).thenReturn(HANDLER);
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void isOfferedForADoneTaskThatCanBeTakenBack() {
        assertThat(action.isOffered(HANDLER, row(InboxState.DONE))).isFalse();
        when(desk.mayTakeBack(any(), any())).thenReturn(true);

        assertThat(action.isOffered(HANDLER, row(InboxState.DONE))).isTrue();
        assertThat(action.isOffered(HANDLER, row(InboxState.OPEN))).isFalse();
    }

    @Test
    void asksBeforeItTakesBackAndGoesOn() {
        List<TaskAction.After> told = new ArrayList<>();

        action.start(row(InboxState.DONE), told::add);
        verify(desk, never()).takeBack(any(), org.mockito.ArgumentMatchers.anyLong());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(desk).takeBack(HANDLER, 3);
        assertThat(told).containsExactly(TaskAction.After.NEXT);
    }

    private static InboxRow row(InboxState state) {
        Instant at = Instant.parse("2019-08-26T01:00:00Z");
        return new InboxRow(
                3,
                state,
                Desk.REVIEW,
                "县级审核推荐",
                Role.HANDLER,
                5,
                "work",
                1003,
                1,
                "photography",
                "2019-50-3",
                "黄河𠮷",
                "马小兰",
                "金城精工机械厂工会",
                null,
                Hold.NOBODY,
                at,
                at,
                at,
                "李文博",
                Outcome.RECOMMEND,
                null,
                null);
    }
}
