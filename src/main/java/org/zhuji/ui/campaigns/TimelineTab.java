package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignState;
import org.zhuji.ui.parts.DaysLeft;
import org.zhuji.ui.parts.FactList;
import org.zhuji.ui.parts.Times;

/** What happens when, and who may do what now (REQ-05, REQ-18). */
class TimelineTab extends Div {

    TimelineTab(Editing editing, Instant now, CutoffMove moveCutoff) {
        addClassName("zj-stack");
        add(whoMayNow(editing, now), dates(editing, now, moveCutoff), phases(editing, now));
    }

    /** Moves the cutoff for a reason. */
    interface CutoffMove {
        void move(Instant cutoffAt, String reason);
    }

    private static Div whoMayNow(Editing editing, Instant now) {
        Div card = new Div(new com.vaadin.flow.component.html.H3(t("现在可以做什么", "Who may do what now")));
        card.addClassNames("zj-card", "zj-section");
        card.setId("who-may-now");
        for (WhoMayNow.Line line : WhoMayNow.of(editing.campaign(), now)) {
            Span who = new Span(line.who());
            who.addClassName("zj-who");
            Div row = new Div(who, new Span(line.what()));
            row.addClassName("zj-may");
            if (!line.until().isEmpty()) {
                Span until = new Span(t("至 ", "until ") + line.until());
                until.addClassName("zj-quiet");
                row.add(until);
            }
            card.add(row);
        }
        return card;
    }

    private static Section dates(Editing editing, Instant now, CutoffMove moveCutoff) {
        CampaignDates dates = editing.definition().dates();
        Section section =
                new Section(t("关键时间（北京时间）", "Dates (Beijing time)"), editing, () -> DatesDialog.open(editing));
        if (editing.isOrganiser() && editing.campaign().state() == CampaignState.COLLECTING) {
            section.action(
                            t("调整截止时间", "Move the cutoff"),
                            VaadinIcon.CLOCK,
                            () -> DatesDialog.moveCutoff(editing, moveCutoff))
                    .setId("move-cutoff");
        }
        Div cutoff = new Div(
                new Span(t(Times.limit(dates.cutoffAt()) + " 前", "before " + Times.limit(dates.cutoffAt()))),
                new DaysLeft(now, dates.cutoffAt()));
        cutoff.addClassName("zj-cutoff");
        return section.with(new FactList()
                .fact(t("征集开始", "Collection opens"), Times.minute(dates.opensAt()))
                .fact(t("上报截止", "Cutoff for reports"), cutoff)
                .fact(t("评审结束", "End of judging"), Times.limit(dates.judgingEndsAt()))
                .fact(t("公示期", "Publicity period"), t(dates.publicityDays() + " 天", dates.publicityDays() + " days"))
                .fact(t("公示结束", "Publicity ends"), ending(editing)));
    }

    private static String ending(Editing editing) {
        Instant end = editing.campaign().publicityEndsAt();
        return end == null ? t("公示开始后确定", "fixed when it begins") : Times.limit(end);
    }

    private static Section phases(Editing editing, Instant now) {
        Section section = new Section(t("阶段安排", "Phases"), editing, () -> PhasesDialog.open(editing));
        if (editing.definition().phases().isEmpty()) {
            return section.with(new Paragraph(t("尚未填写阶段安排。", "No phases yet.")));
        }
        return section.with(new Timeline(editing.definition().phases(), now));
    }
}
