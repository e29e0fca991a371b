package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Texts;
import org.zhuji.works.EntryPlace;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkCaller;

/** A union's public way in, behind its link or QR code: a worker enters a work without an account (REQ-04, REQ-36). */
@Route(value = "e", autoLayout = false)
@AnonymousAllowed
@PreserveOnRefresh
public class EntryView extends PublicPage implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SubmissionDesk desk;
    private String shownToken;

    EntryView(SubmissionDesk desk) {
        this.desk = desk;
    }

    /** Reloading the page keeps what was typed. */
    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (token.equals(shownToken)) {
            return;
        }
        shownToken = token;
        try {
            EntryPlace place = desk.works().entryPlace(token);
            open(place, desk.campaigns().get(place.campaignId()));
        } catch (Refusal refusal) {
            show(t("不能投稿", "No entry here"), "", new EmptyState(Texts.of(refusal), helpWords()));
        }
    }

    private void open(EntryPlace place, CampaignDetails campaign) {
        CampaignDefinition definition = campaign.definition();
        Component content = isOpen(definition) ? flow(place, campaign) : closed(definition);
        show(
                definition.title(),
                place.unionName() + t(" · 作品征集", " · Call for works"),
                new CutoffLine(desk.now(), definition.dates().cutoffAt()),
                followLink(),
                content);
    }

    private boolean isOpen(CampaignDefinition definition) {
        return !desk.now().isBefore(definition.dates().opensAt())
                && desk.now().isBefore(definition.dates().cutoffAt());
    }

    private static Component closed(CampaignDefinition definition) {
        return new EmptyState(t("现在不接收新作品", "Entries are closed"), helpWords());
    }

    private static String helpWords() {
        return t(
                "请向本单位工会了解活动安排；已投稿的作品可凭编号和查询码查询。",
                "Ask your union; works already entered can be followed with number and code.");
    }

    private Component flow(EntryPlace place, CampaignDetails campaign) {
        return new EntryFlow(
                desk.works(),
                campaign,
                place.unionId(),
                EntryFlow.entry(work -> desk.works().createByLink(place.token(), work), this::panel));
    }

    private WorkPanel panel(Receipt receipt) {
        WorkCaller caller = desk.works().enter(receipt.number(), receipt.followUpCode());
        return new WorkPanel(desk, () -> caller, receipt.workId());
    }

    private static Component followLink() {
        Anchor link = new Anchor("follow", t("查询或修改已投稿的作品", "Follow or correct a work"));
        link.setId("to-follow");
        Div line = new Div(new Paragraph(link));
        line.addClassName("zj-no-print");
        return line;
    }

    @Override
    public String getPageTitle() {
        return titled(t("作品征集", "Call for works"));
    }
}
