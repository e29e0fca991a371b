package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;
import org.zhuji.escalation.Station;
import org.zhuji.escalation.Tracking;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.DiagramView;
import org.zhuji.ui.parts.MeasuredRules;
import org.zhuji.ui.parts.MediaPlayer;
import org.zhuji.ui.parts.StationLine;
import org.zhuji.ui.parts.WorkFacts;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkService;

/** The pieces of a page about one work: player, facts, line of stations, diagram. */
@org.springframework.stereotype.Component
class WorkSheet {

    private final WorkService works;
    private final CampaignService campaigns;
    private final Tracking tracking;
    private final MediaLinks links;

    WorkSheet(WorkService works, CampaignService campaigns, Tracking tracking, MediaLinks links) {
        this.works = works;
        this.campaigns = campaigns;
        this.tracking = tracking;
        this.links = links;
    }

    WorkDetails work(Actor actor, long workId) {
        return works.get(new WorkCaller.Official(actor), workId);
    }

    Category category(WorkDetails work) {
        return campaigns
                .get(work.content().campaignId())
                .definition()
                .category(work.content().categoryCode());
    }

    List<Rule> rulesByEye(WorkDetails work) {
        return category(work).rules().stream()
                .filter(rule -> rule.kind() == RuleKind.CHECKED_BY_EYE)
                .toList();
    }

    List<Station> stations(Actor actor, long workId) {
        return tracking.stations(new WorkCaller.Official(actor), workId);
    }

    Component player(WorkDetails work) {
        Div card = new Div(new MediaPlayer(work.files(), links), new MeasuredRules(work.files(), category(work)));
        card.addClassNames("zj-card", "zj-sheet-player");
        if (work.content().recited() != null) {
            card.add(WorkFacts.recited(work.content().recited()));
        }
        return card;
    }

    /** @return addresses of the poster and of the first file of a task's work; empty if it is about something else */
    List<String> beginnings(Actor actor, InboxRow row) {
        if (!row.desk().isAboutAWork()) {
            return List.of();
        }
        return work(actor, row.subjectId()).files().stream()
                .findFirst()
                .map(file -> List.of(links.poster(file.id()), links.content(file.id())))
                .orElse(List.of());
    }

    Component facts(WorkDetails work) {
        return new WorkFacts(work, category(work));
    }

    Component way(List<Station> stations) {
        return titled(t("办理过程", "The way so far"), new StationLine(stations), "zj-sheet-way");
    }

    Component diagram(Actor actor, long workId) {
        DiagramView view = new DiagramView(tracking.diagram(new WorkCaller.Official(actor), workId));
        return titled(t("流程图", "Diagram"), view, "zj-sheet-diagram");
    }

    private static Component titled(String title, Component content, String className) {
        Div card = new Div(new H3(title), content);
        card.addClassNames("zj-card", className);
        return card;
    }
}
