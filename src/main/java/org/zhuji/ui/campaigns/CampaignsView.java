package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignFile;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Category;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.DaysLeft;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.SignedIn;

/** All campaigns, the newest first; drafts only for organisers. */
@Route("campaigns")
@Menu(title = "活动", order = 60, icon = "vaadin:flag-o")
@PermitAll
@StyleSheet("context://campaigns.css")
public class CampaignsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignService campaigns;
    private final SignedIn signedIn;
    private final Clock clock;
    private final CampaignActions actions;

    CampaignsView(CampaignService campaigns, CampaignFile file, SignedIn signedIn, Clock clock) {
        this.campaigns = campaigns;
        this.signedIn = signedIn;
        this.clock = clock;
        this.actions = new CampaignActions(campaigns, file, signedIn, () -> {});
        addClassNames("zj-page", "zj-campaigns");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean organiser = signedIn.actor().holdsAny(Role.ORGANISER);
        List<CampaignDetails> visible = campaigns.all().stream()
                .filter(campaign -> organiser || campaign.state() != CampaignState.DRAFT)
                .toList();
        removeAll();
        add(head(organiser));
        if (visible.isEmpty()) {
            add(new EmptyState(
                    t("还没有活动", "No campaigns yet"),
                    organiser
                            ? t("从活动文件新建一个，或请管理员检查随程序提供的活动是否已载入。", "Make one from a campaign file.")
                            : t("活动启动后会显示在这里，届时即可查看要求并投稿。", "Campaigns appear here once they are open.")));
        }
        visible.forEach(campaign -> add(card(campaign)));
    }

    @Override
    public String getPageTitle() {
        return t("活动", "Campaigns");
    }

    private Div head(boolean organiser) {
        Div head = new Div(new H2(getPageTitle()));
        head.addClassName("zj-campaign-head");
        if (organiser) {
            Span hint = new Span(
                    t(
                            "新活动：打开一个已有活动后点“复制”，或从活动文件新建；建好是草稿，启动后各单位才能看到。",
                            "A new campaign: open one and copy it, or make one from a file; a draft is seen by organisers only."));
            hint.addClassName("zj-quiet");
            head.addComponentAtIndex(0, new Div(head.getComponentAt(0), hint));
            Button fromFile =
                    new Button(t("从文件新建", "New from file"), VaadinIcon.UPLOAD.create(), click -> actions.importNew());
            fromFile.setId("new-from-file");
            fromFile.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div tools = new Div(fromFile);
            tools.addClassName("zj-tools");
            head.add(tools);
        }
        return head;
    }

    private Div card(CampaignDetails campaign) {
        RouterLink title = new RouterLink(
                campaign.definition().title(),
                CampaignView.class,
                new RouteParameters("campaignId", Long.toString(campaign.id())));
        title.setId("campaign-" + campaign.definition().code());
        Div line = new Div(new H3(title), StateWords.badge(campaign.state()));
        line.addClassName("zj-title-line");
        if (campaign.state() == CampaignState.COLLECTING) {
            line.add(new DaysLeft(clock.instant(), campaign.definition().dates().cutoffAt()));
        }
        Span number = quiet(campaign.definition().documentNumber());
        Span dates = new Span(t("征集 ", "Collection ")
                + Times.minute(campaign.definition().dates().opensAt()) + " — "
                + Times.limit(campaign.definition().dates().cutoffAt()));
        Span categories = quiet(
                campaign.definition().categories().stream().map(Category::name).collect(Collectors.joining(" · ")));
        Div facts = new Div(number, dates, categories);
        facts.addClassName("zj-campaign-facts");
        Div card = new Div(line, facts);
        card.addClassNames("zj-card", "zj-campaign-card");
        return card;
    }

    private static Span quiet(String text) {
        Span span = new Span(text == null ? "" : text);
        span.addClassName("zj-quiet");
        return span;
    }
}
