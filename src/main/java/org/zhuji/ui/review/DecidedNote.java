package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.zhuji.inbox.InboxRow;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Times;

/** Stands in place of the decision panel where there is nothing to decide, and says why. */
class DecidedNote extends Div {

    /** @param filter the list this task was opened from */
    DecidedNote(InboxRow row, QueryParameters filter) {
        addClassName("zj-card");
        setId("decided");
        add(new H3(Texts.step(row)), new Paragraph(why(row)));
        if (row.opinion() != null && !row.opinion().isBlank()) {
            Paragraph opinion = new Paragraph(row.opinion());
            opinion.addClassName("zj-opinion");
            add(opinion);
        }
        add(new BackToList(filter));
    }

    private static String why(InboxRow row) {
        return switch (row.state()) {
            case DONE -> {
                String outcome = row.outcome() == null ? "" : Texts.of(row.decided());
                yield t(
                        "此任务已由" + row.doneBy() + "于 " + Times.minute(row.doneAt()) + " 办理：" + outcome + "。",
                        row.doneBy() + " decided this on " + Times.minute(row.doneAt()) + ": " + outcome + ".");
            }
            case CLOSED ->
                t(
                        "此任务已自动结束（作品已撤回或已过截止时间），无需办理。",
                        "This task ended by itself (withdrawn, or past the cutoff); nothing is to be done.");
            case WAITING -> t("此任务正在等待他人签署意见，完成后再办理。", "This task waits until others have signed; then it is decided.");
            case SUSPENDED -> t("此任务已挂起，激活后才能办理。", "This task is suspended; nobody decides it until it is activated.");
            case OPEN ->
                row.hold().assigneeName() == null
                        ? otherDuty()
                        : elsewhere(row.hold().assigneeName());
        };
    }

    private static String otherDuty() {
        return t("此任务由其他职责办理，您可以查看，不能办理。", "This task belongs to another duty: you may look, not decide.");
    }

    /** Read by that person too, who may have been asked for an opinion only. */
    private static String elsewhere(String person) {
        return t("此任务现在" + person + "处，此处不能作决定。", "This task is with " + person + " now; it cannot be decided here.");
    }
}
