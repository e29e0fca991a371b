package org.zhuji.ui.results;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Contact;
import org.zhuji.judging.AwardRow;
import org.zhuji.judging.Awards;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Times;

/** 获奖公示: the list for everybody, with its period and how to object (REQ-35); afterwards the final list. */
@Route(value = "results/:campaignId?", autoLayout = false)
@Menu(title = "获奖公示", order = 70, icon = "vaadin:trophy")
@AnonymousAllowed
@StyleSheet("context://judging.css")
public class ResultsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Awards awards;
    private final CampaignService campaigns;

    ResultsView(Awards awards, CampaignService campaigns) {
        this.awards = awards;
        this.campaigns = campaigns;
        addClassName("zj-results-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(head());
        Optional<CampaignDetails> asked = event.getRouteParameters()
                .getLong("campaignId")
                .map(campaigns::get)
                .filter(ResultsView::isPublic)
                .or(() -> event.getRouteParameters().getLong("campaignId").isPresent()
                        ? Optional.empty()
                        : campaigns.all().stream().filter(ResultsView::isPublic).findFirst());
        asked.ifPresentOrElse(this::show, this::showNothing);
        others(asked).forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return t("获奖公示 · 逐级", "Awards · Zhuji");
    }

    private static boolean isPublic(CampaignDetails campaign) {
        return campaign.state() == CampaignState.PUBLICITY || campaign.state() == CampaignState.ANNOUNCED;
    }

    private void show(CampaignDetails campaign) {
        List<AwardRow> rows = awards.published(campaign.id());
        boolean isFinal = campaign.state() == CampaignState.ANNOUNCED;
        H2 title = new H2(campaign.definition().title()
                + (isFinal ? t(" 获奖名单", ": awards") : t(" 拟获奖作品公示", ": proposed awards")));
        title.setId("results-title");
        add(title, isFinal ? decided(campaign) : period(campaign));
        AwardGrid list = new AwardGrid(rows, false);
        list.addClassName("zj-card");
        add(list);
    }

    /** Lists of other campaigns stay within reach, however many there have been since. */
    private List<Anchor> others(Optional<CampaignDetails> shown) {
        return campaigns.all().stream()
                .filter(ResultsView::isPublic)
                .filter(campaign -> shown.map(CampaignDetails::id)
                        .filter(id -> id == campaign.id())
                        .isEmpty())
                .map(ResultsView::link)
                .toList();
    }

    private static Anchor link(CampaignDetails campaign) {
        Anchor link =
                new Anchor("results/" + campaign.id(), campaign.definition().title() + t(" 名单", ": awards"));
        link.addClassName("zj-other-results");
        return link;
    }

    private void showNothing() {
        add(new EmptyState(
                t("现在没有公示的名单", "Nothing is published now"),
                t("评审结束并经领导小组审批后，拟获奖作品会在这里公示。", "Proposed awards appear here once they are approved.")));
    }

    private static Component period(CampaignDetails campaign) {
        Div notice = new Div(
                new Paragraph(t(
                        "公示期至 " + Times.limit(campaign.publicityEndsAt()) + "（北京时间）。",
                        "Publicity ends " + Times.limit(campaign.publicityEndsAt()) + " (Beijing time).")),
                new Paragraph(t(
                        "对公示作品有异议的，请在公示期内以书面、电话或邮件方式向下列联系人反映，写明作品名称、具体事实和证据；署实名的将反馈核查结果。",
                        "Objections: write to, call or mail the contact below before that time, naming the work, the facts"
                                + " and the evidence.")));
        campaign.definition().contacts().forEach(contact -> notice.add(line(contact)));
        notice.setId("publicity-notice");
        notice.addClassName("zj-notice");
        return notice;
    }

    private static Component decided(CampaignDetails campaign) {
        Div notice = new Div(new Paragraph(t(
                "公示期已满，以下为最终获奖名单（" + campaign.definition().documentNumber() + "）。",
                "The publicity period is over; this is the final list.")));
        notice.setId("final-notice");
        notice.addClassName("zj-notice");
        return notice;
    }

    private static Component line(Contact contact) {
        return new Div(
                new Span(java.util.stream.Stream.of(contact.office(), contact.name(), contact.phone(), contact.mail())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(java.util.stream.Collectors.joining("　"))));
    }

    private static Component head() {
        H1 name = new H1(t("获奖公示", "Awards"));
        Anchor home = new Anchor("", t("工作人员入口", "For staff"));
        home.getElement().setAttribute("router-ignore", true);
        return new Header(name, home);
    }
}
