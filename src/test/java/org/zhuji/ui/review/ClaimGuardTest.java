package org.zhuji.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.testing.Windows;

class ClaimGuardTest {

    private static final InboxRow TASK = ReviewFixture.task(1, Desk.REVIEW);

    private final List<String> done = new ArrayList<>();
    private String another;
    private Runnable told;

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void givesTheTaskBackWhenThePageIsLeft() {
        ClaimGuard guard = ClaimGuard.own(claim(), () -> {});
        UI.getCurrent().add(guard);
        assertThat(guard.isHeldByAnother()).isFalse();
        assertThat(done).containsExactly("watch");

        UI.getCurrent().remove(guard);

        assertThat(done).containsExactly("watch", "unwatch", "give back");
    }

    @Test
    void saysWhoTookTheTaskOverWhileThePageWasOpen() {
        ClaimGuard guard = ClaimGuard.own(claim(), () -> {});
        UI.getCurrent().add(guard);
        assertThat(guard.isVisible()).isFalse();

        another = "王静怡";
        told.run();

        assertThat(guard.isVisible()).isTrue();
        assertThat(guard.getElement().getTextRecursively()).contains("王静怡 已接手此任务");
    }

    @Test
    void takesOverOnlyAfterItsConsequencesWereAgreedTo() {
        another = "何晓岚";
        ClaimGuard guard = ClaimGuard.foreign(
                claim(), TASK, another, ReviewFixture.NOW.plusSeconds(600), () -> done.add("reopen"));
        UI.getCurrent().add(guard);
        assertThat(guard.isHeldByAnother()).isTrue();
        assertThat(guard.getElement().getTextRecursively()).contains("何晓岚 正在办理（至 09:10）");

        _click(_get(Button.class, spec -> spec.withId("take-over")));
        assertThat(done).doesNotContain("take over");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(done).containsExactly("watch", "take over", "reopen");
        UI.getCurrent().remove(guard);
        assertThat(done).doesNotContain("give back");
    }

    @Test
    void offersTheTaskOnceItIsFree() {
        another = "何晓岚";
        UI.getCurrent()
                .add(ClaimGuard.foreign(
                        claim(), TASK, another, ReviewFixture.NOW.plusSeconds(600), () -> done.add("reopen")));

        another = null;
        told.run();
        _click(_get(Button.class, spec -> spec.withId("look-again")));

        assertThat(done).endsWith("reopen");
    }

    private ClaimGuard.Claim claim() {
        return new ClaimGuard.Claim() {
            @Override
            public void takeOver() {
                done.add("take over");
            }

            @Override
            public String another() {
                return another;
            }

            @Override
            public boolean renew() {
                return another == null;
            }

            @Override
            public void giveBack() {
                done.add("give back");
            }

            @Override
            public Registration watch(UI window, Runnable listener) {
                done.add("watch");
                told = listener;
                return () -> done.add("unwatch");
            }
        };
    }
}
