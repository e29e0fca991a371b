package org.zhuji.ui.results;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.judging.AwardRow;
import org.zhuji.judging.Awards;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** The leadership group approves the list of names of a campaign. */
@Route("campaigns/:campaignId/award-list")
@RolesAllowed({"LEADERSHIP_GROUP", "ORGANISER"})
@StyleSheet("context://judging.css")
public class AwardListDesk extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Awards awards;
    private final CampaignService campaigns;
    private final SummaryDownload download;
    private final transient SignedIn signedIn;
    private transient CampaignDetails campaign;

    AwardListDesk(Awards awards, CampaignService campaigns, SummaryDownload download, SignedIn signedIn) {
        this.awards = awards;
        this.campaigns = campaigns;
        this.download = download;
        this.signedIn = signedIn;
        addClassName("zj-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("campaignId").orElse(0L));
    }

    @Override
    public String getPageTitle() {
        return t("审批获奖名单 · 逐级", "Approve the award list · Zhuji");
    }

    private void show(long campaignId) {
        campaign = campaigns.get(campaignId);
        List<AwardRow> rows = awards.list(signedIn.actor(), campaignId);
        removeAll();
        add(new H2(t("获奖名单：", "Award list: ") + campaign.definition().title()));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    t("名单还没有生成", "No list yet"),
                    t("各类别的奖项设置审定后，这里显示拟获奖作品。", "Names appear once the award tables are approved.")));
            return;
        }
        Anchor table = download.awards(campaignId);
        AwardGrid grid = new AwardGrid(rows, true);
        grid.addClassName("zj-card");
        add(new Paragraph(t("拟获奖作品共 " + rows.size() + " 件。", rows.size() + " works.")), table, grid);
        if (awards.isApproved(campaignId)) {
            Anchor published = new Anchor("results/" + campaignId, t("获奖公示", "the public page"));
            add(new Paragraph(new Text(t("名单已审批，见", "The list is approved; see ")), published, new Text(t("。", "."))));
        } else if (signedIn.actor().holdsAny(Role.LEADERSHIP_GROUP)) {
            add(actions());
        }
    }

    private Component actions() {
        int days = campaign.definition().dates().publicityDays();
        return new Approval(
                "approve-list",
                t("意见", "Opinion"),
                new Approval.Question(
                        t("同意公示这份名单？", "Publish this list?"),
                        t(
                                "名单将立即向社会公示 " + days + " 天，公示无异议后生效。",
                                "It is public for " + days + " days at once, then final."),
                        t("同意公示", "Approve")),
                this::approve);
    }

    private void approve(String opinion) {
        try {
            awards.approveList(signedIn.actor(), campaign.id(), opinion);
            Messages.done(t("名单已审批，开始公示。", "Approved; publicity begins."));
            show(campaign.id());
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }
}
