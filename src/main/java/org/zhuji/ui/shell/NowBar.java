package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.Phase;
import org.zhuji.ui.parts.DaysLeft;
import org.zhuji.ui.parts.Times;

/** The business date, the phase and the days left: what everybody has to know on every page (REQ-05). */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class NowBar extends Div {

    private final CurrentCampaign campaign;
    private final Clock clock;
    private final ClockControl control;

    NowBar(CurrentCampaign campaign, Clock clock, ClockControl control) {
        this.campaign = campaign;
        this.clock = clock;
        this.control = control;
        setId("now");
        addClassName("zj-now");
    }

    void refresh() {
        removeAll();
        Span today = new Span(Times.longDay(clock.instant()));
        today.addClassName("zj-today");
        add(today);
        campaign.find().ifPresent(this::addPhase);
        // After the jump timers fire and lists change: load the whole page again.
        control.button(() -> UI.getCurrent().getPage().reload()).ifPresent(this::add);
        ClockControl.tellMoved();
    }

    private void addPhase(CampaignDetails found) {
        Span phase = new Span(phase(found));
        phase.addClassName("zj-phase");
        add(phase);
        switch (found.state()) {
            case DRAFT, COLLECTING ->
                add(new DaysLeft(clock.instant(), found.definition().dates().cutoffAt()));
            case PUBLICITY -> {
                if (found.publicityEndsAt() != null) {
                    add(DaysLeft.until(clock.instant(), found.publicityEndsAt(), t("公示结束", "the end of publicity")));
                }
            }
            default -> {
                // Past the cutoff the phase alone says where we are.
            }
        }
    }

    /** The timeline says what is planned; once a list is public, that counts, even if it came earlier than planned. */
    private String phase(CampaignDetails found) {
        return switch (found.state()) {
            case PUBLICITY, ANNOUNCED, ENDED_WITHOUT_WORKS -> word(found);
            default -> campaign.phaseNow(found).map(Phase::name).orElseGet(() -> word(found));
        };
    }

    private static String word(CampaignDetails found) {
        return switch (found.state()) {
            case DRAFT -> t("筹备", "In preparation");
            case COLLECTING -> t("征集推荐", "Collecting");
            case RECEIVING -> t("省级受理", "Receiving");
            case JUDGING -> t("省级评审", "Judging");
            case PUBLICITY -> t("公示", "Publicity");
            case ANNOUNCED -> t("已公布", "Announced");
            case ENDED_WITHOUT_WORKS -> t("未收到作品，已结束", "Ended without works");
        };
    }
}
