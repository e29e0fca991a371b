package org.zhuji.ui.results;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.CurrentCampaign;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.BlindPhase;

/** 汇总表: the list a union hands in, made by the program (REQ-17). */
@Route("summary-table")
@Menu(title = "汇总表", order = 40, icon = "vaadin:table")
@RolesAllowed({"HANDLER", "LEADER"})
@StyleSheet("context://judging.css")
public class SummaryView extends Div implements HasDynamicTitle {
    SummaryView(CurrentCampaign current, SummaryDownload download, BlindPhase blind, SignedIn signedIn) {
        addClassName("zj-page");
        add(new H2(t("汇总表", "Summary table")));
        Actor actor = signedIn.actor();
        current.find()
                .ifPresentOrElse(
                        campaign -> {
                            blind.requireOpen(actor, campaign.id());
                            unions(actor).forEach((id, name) -> add(card(campaign, id, name, download)));
                        },
                        () -> add(new EmptyState(
                                t("没有正在进行的活动", "No campaign"),
                                t("活动开始后可在这里下载汇总表。", "The table is here once a campaign has begun."))));
    }

    @Override
    public String getPageTitle() {
        return t("汇总表 · 逐级", "Summary table · Zhuji");
    }

    private static Map<Long, String> unions(Actor actor) {
        Map<Long, String> unions = new LinkedHashMap<>();
        for (Duty duty : actor.duties()) {
            if (List.of(Role.HANDLER, Role.LEADER).contains(duty.role())) {
                unions.put(duty.unionId(), duty.unionName());
            }
        }
        return unions;
    }

    private static Component card(CampaignDetails campaign, long unionId, String name, SummaryDownload download) {
        int count = download.countRecommended(campaign.id(), unionId);
        Div card = new Div(
                new H3(name),
                new Paragraph(
                        count == 0
                                ? t(
                                        "本单位还没有推荐上报的作品；在“待办”中推荐后，作品会列入本表。",
                                        "This union has recommended nothing yet; what it recommends is listed here.")
                                : t(
                                        "本单位推荐上报的作品 " + count + " 件，按本级排名排列。",
                                        count + " works recommended by this union, by rank.")),
                download.recommended(campaign.id(), unionId));
        card.addClassName("zj-card");
        return card;
    }
}
