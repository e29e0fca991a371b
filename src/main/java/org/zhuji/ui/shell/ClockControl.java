package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.Deadline;
import org.zhuji.campaign.DemoClock;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Times;

/** Moves the demonstration's clock to the next date of the campaign, after saying what will follow. */
@Component
class ClockControl {

    private static final String MOVED = "zhuji.clock.moved";

    private final ObjectProvider<DemoClock> clock;

    ClockControl(ObjectProvider<DemoClock> clock) {
        this.clock = clock;
    }

    /** @return the button; empty outside the demonstration */
    Optional<Button> button(Runnable moved) {
        return Optional.ofNullable(clock.getIfAvailable()).map(found -> button(found, moved));
    }

    private static Button button(DemoClock clock, Runnable moved) {
        Button button = new Button(t("下一个截止时间", "Next deadline"), VaadinIcon.FAST_FORWARD.create());
        button.addClickListener(click -> ask(clock, moved));
        button.setId("next-deadline");
        button.addClassName("zj-clock");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setTooltipText(t("演示：把时钟拨到下一个截止时间", "Demonstration: move the clock to the next deadline"));
        return button;
    }

    private static void ask(DemoClock clock, Runnable moved) {
        Optional<Deadline> next = clock.upcoming().stream().findFirst();
        if (next.isEmpty()) {
            Messages.done(t("活动的各个截止时间都已过。", "All dates of the campaign have passed."));
            return;
        }
        Deadline deadline = next.get();
        Dialog dialog = new Dialog(t("拨动演示时钟", "Move the demonstration's clock"));
        dialog.setId("clock-dialog");
        dialog.setWidth("32rem");
        dialog.add(new Paragraph(t(
                "现在是 " + Times.minute(clock.now()) + "。下一个时间点："
                        + deadline.kind().label() + " " + Times.limit(deadline.at()) + "。",
                "It is " + Times.minute(clock.now()) + ". Next: "
                        + deadline.kind().english() + " at " + Times.limit(deadline.at()) + ".")));
        dialog.add(new Paragraph(consequence(deadline.kind())));
        dialog.add(new Paragraph(t("时钟只能向前，不能拨回。", "The clock only moves forward.")));
        Button before = new Button(t("到截止前 1 分钟", "One minute before"));
        before.setId("clock-before");
        before.addClickListener(click -> move(dialog, clock::moveJustBeforeNextDeadline, moved));
        Button now = new Button(t("到该时刻", "To that moment"));
        now.setId("clock-move");
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        now.addClickListener(click -> move(dialog, clock::moveToNextDeadline, moved));
        dialog.getFooter().add(new Button(t("取消", "Cancel"), click -> dialog.close()), before, now);
        dialog.open();
    }

    private static void move(Dialog dialog, Supplier<Instant> move, Runnable moved) {
        dialog.close();
        Instant now = move.get();
        VaadinSession.getCurrent().setAttribute(MOVED, t("时钟已拨到 ", "The clock now says ") + Times.minute(now));
        moved.run();
    }

    /** Says that the clock was moved, once; the page has been loaded anew since. */
    static void tellMoved() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(MOVED) instanceof String sentence) {
            session.setAttribute(MOVED, null);
            Messages.done(sentence);
        }
    }

    private static String consequence(Deadline.Kind kind) {
        return switch (kind) {
            case OPENING -> t("此后职工可以投稿。", "From then on works may be entered.");
            case CUTOFF ->
                t(
                        "此后各级不能再推荐上报：尚未报到省总工会的作品转为“逾期未报”，已报到的由受理人员继续受理。",
                        "From then on nothing can be recommended: works that have not reached the province become overdue; "
                                + "the receiving desk goes on with those that have.");
            case JUDGING_END -> t("评审应在此前完成；未完成的不受影响。", "Judging should be done by then; what is not done goes on.");
            case PUBLICITY_END -> t("公示期结束：获奖名单成为最终名单并公布。", "The publicity period ends: the list becomes final.");
        };
    }
}
