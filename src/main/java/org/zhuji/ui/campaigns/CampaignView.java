package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignFile;
import org.zhuji.campaign.CampaignNotFound;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.QuotaRow;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.ui.shell.SignedIn;

/** One campaign: everybody signed in reads it, organisers edit everything in it. */
@Route("campaigns/:campaignId([0-9]+)")
@PermitAll
@StyleSheet("context://campaigns.css")
public class CampaignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignService campaigns;
    private final CampaignFile file;
    private final UnionTasks tasks;
    private final SignedIn signedIn;
    private final Clock clock;
    private long id;
    private String title = "";
    private int tab;

    CampaignView(CampaignService campaigns, CampaignFile file, UnionTasks tasks, SignedIn signedIn, Clock clock) {
        this.campaigns = campaigns;
        this.file = file;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassNames("zj-page", "zj-campaigns");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("campaignId").orElseThrow();
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** A draft is nobody's business but the organisers'. */
    private void show() {
        Actor actor = signedIn.actor();
        boolean organiser = actor.holdsAny(Role.ORGANISER);
        CampaignDetails campaign = campaigns.get(id);
        if (campaign.state() == CampaignState.DRAFT && !organiser) {
            throw new CampaignNotFound(id);
        }
        title = campaign.definition().title();
        Editing editing = new Editing(campaign, organiser, changed -> save(campaign.version(), changed));
        removeAll();
        add(new CampaignHeader(editing, clock.instant(), new CampaignActions(campaigns, file, signedIn, this::show)));
        if (campaign.state() != CampaignState.DRAFT) {
            add(new ReceiptBar(tasks.notYetAcknowledged(actor, id), this::acknowledge));
        }
        add(tabs(editing, isOfficial(actor)));
    }

    private static boolean isOfficial(Actor actor) {
        return actor.duties().stream().anyMatch(duty -> duty.role() != Role.WORKER);
    }

    /** Who confirmed for which union is for officials only. */
    private TabSheet tabs(Editing editing, boolean official) {
        TabSheet tabs = new TabSheet();
        tabs.setId("campaign-tabs");
        tabs.addClassName("zj-tabs");
        tabs.add(t("时间安排", "Timeline"), new TimelineTab(editing, clock.instant(), this::moveCutoff));
        tabs.add(t("类别与规则", "Categories and rules"), new CategoriesTab(editing));
        tabs.add(t("评审与奖项", "Judging and awards"), new AwardsTab(editing));
        if (official) {
            tabs.add(t("任务数与签收", "Quotas"), new QuotasTab(editing, tasks, this::setQuotas));
        }
        tabs.add(t("基本信息", "Basics"), new BasicsTab(editing));
        tabs.add(t("联系人", "Contacts"), new ContactsTab(editing));
        tabs.add(t("通知原文", "Notice"), new NoticeTab(editing));
        tabs.setSelectedIndex(tab);
        tabs.addSelectedChangeListener(change -> tab = tabs.getSelectedIndex());
        return tabs;
    }

    private void save(int version, CampaignDefinition changed) {
        campaigns.update(signedIn.actor(), id, version, changed);
        show();
    }

    private void moveCutoff(Instant cutoffAt, String reason) {
        campaigns.moveCutoff(signedIn.actor(), id, cutoffAt, reason);
        show();
    }

    private void setQuotas(long unionId, List<QuotaRow> quotas) {
        tasks.replaceQuotas(signedIn.actor(), id, unionId, quotas);
    }

    private void acknowledge(long unionId) {
        tasks.acknowledge(signedIn.actor(), id, unionId);
        show();
    }
}
