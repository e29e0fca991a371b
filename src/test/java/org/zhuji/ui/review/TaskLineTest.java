package org.zhuji.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.ListColumns.Column;
import org.zhuji.inbox.Outcome;
import org.zhuji.people.Role;
import org.zhuji.testing.Windows;

/** A decided task in 已办 and on its own page. */
class TaskLineTest {

    private static final InboxRow CHECKED = ReviewFixture.task(1, Desk.FORM_CHECK, Role.HANDLER, Outcome.RECOMMEND);
    private static final InboxRow SIGNED = ReviewFixture.task(2, Desk.REVIEW, Role.LEADER, Outcome.RECOMMEND);
    private static final InboxRow RECEIVED =
            ReviewFixture.task(3, Desk.RECEIPT, Role.RECEIVING_DESK, Outcome.RECOMMEND);

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
        RouteConfiguration.forSessionScope().setRoute("inbox/:itemId", ReviewView.class);
        RouteConfiguration.forSessionScope().setRoute("inbox", InboxView.class);
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void saysWhatWasDoneInTheWordsOfTheDesk() {
        assertThat(List.of(line(CHECKED), line(SIGNED), line(RECEIVED)))
                .noneMatch(text -> text.contains("推荐上报"))
                .satisfiesExactly(
                        text -> assertThat(text).contains("形式审查审查通过"),
                        text -> assertThat(text).contains("同意上报"),
                        text -> assertThat(text).contains("省级受理受理"));
        assertThat(note(CHECKED)).contains("此任务已由王静怡于", "办理：审查通过。");
    }

    @Test
    void namesStepAndOutcomeInEnglishForThoseWhoReadIt() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(line(CHECKED)).contains("Form checkPass").doesNotContain("审查");
        assertThat(note(RECEIVED)).contains("Receipt", "王静怡 decided this on", ": Receive.");
    }

    @Test
    void leadsBackToTheListAsItWasFiltered() {
        UI.getCurrent().add(new DecidedNote(CHECKED, QueryParameters.full(Map.of("category", new String[] {"photo"}))));

        assertThat(_get(RouterLink.class, spec -> spec.withId("back-to-list")).getHref())
                .isEqualTo("inbox?category=photo");
    }

    private static String line(InboxRow row) {
        return text(new TaskLine(
                row,
                new TaskLine.Surroundings(
                        EnumSet.allOf(Column.class), "摄影", "", null, 7L, ReviewFixture.NOW, QueryParameters.empty())));
    }

    private static String note(InboxRow row) {
        return text(new DecidedNote(row, QueryParameters.empty()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
