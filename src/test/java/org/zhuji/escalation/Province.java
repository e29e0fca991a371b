package org.zhuji.escalation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.engine.Jobs;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Tasks;
import org.zhuji.judging.AwardTables;
import org.zhuji.judging.Awards;
import org.zhuji.judging.JudgingService;
import org.zhuji.judging.PanelChair;
import org.zhuji.judging.PanelNaming;
import org.zhuji.judging.ScoreSheets;
import org.zhuji.judging.SheetDetails;
import org.zhuji.judging.SheetMark;
import org.zhuji.judging.SheetRow;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleService;
import org.zhuji.shared.BusinessClock;

/** The people of the province at their desks, who take a campaign from the cutoff to its list. */
@Component
class Province {

    private final PeopleService people;
    private final CampaignService campaigns;
    private final ReviewDesk desk;
    private final Tasks items;
    private final JudgingService judgings;
    private final PanelNaming panels;
    private final ScoreSheets sheets;
    private final PanelChair chairs;
    private final AwardTables tables;
    private final Awards awards;
    private final BusinessClock clock;
    private final Jobs jobs;

    Province(
            PeopleService people,
            CampaignService campaigns,
            ReviewDesk desk,
            Tasks items,
            JudgingService judgings,
            PanelNaming panels,
            ScoreSheets sheets,
            PanelChair chairs,
            AwardTables tables,
            Awards awards,
            BusinessClock clock,
            Jobs jobs) {
        this.people = people;
        this.campaigns = campaigns;
        this.desk = desk;
        this.items = items;
        this.judgings = judgings;
        this.panels = panels;
        this.sheets = sheets;
        this.chairs = chairs;
        this.tables = tables;
        this.awards = awards;
        this.clock = clock;
        this.jobs = jobs;
    }

    Actor named(String account) {
        return people.actor(account).orElseThrow();
    }

    List<Actor> judges() {
        return IntStream.rangeClosed(1, 5).mapToObj(i -> named("pingwei" + i)).toList();
    }

    /** Moves the clock to the cutoff and runs the batches until the receiving desk has its task. */
    void passCutoff(long campaignId) {
        clock.moveTo(campaigns.get(campaignId).definition().dates().cutoffAt());
        for (int run = 0; run < 10 && jobs.runDue(ProcessKey.CAMPAIGN, campaignId) > 0; run++) {
            // the timer first, then a batch each
        }
    }

    void closeReception(long campaignId) {
        long item = items.open("campaign", campaignId, Desk.CLOSE_RECEPTION)
                .orElseThrow()
                .row()
                .id();
        desk.closeReception(named("shouli"), item, "收件完毕");
    }

    long judging(long campaignId, String category) {
        return judgings.of(campaignId).stream()
                .filter(judging -> judging.categoryCode().equals(category))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void namePanel(long judgingId) {
        List<Long> five = judges().stream().map(Actor::personId).toList();
        panels.namePanel(named("zuzhi"), judgingId, five, null);
    }

    /** Every judge gives every work its entry number as a mark, so that no two are level. */
    void score(long judgingId) {
        for (Actor judge : judges()) {
            sheets.sheets(judge, judgingId).forEach(row -> fillIn(judge, row));
        }
    }

    private void fillIn(Actor judge, SheetRow row) {
        SheetDetails sheet = sheets.sheet(judge, row.id());
        int version = sheet.version();
        for (SheetMark mark : sheet.marks()) {
            version = sheets.mark(judge, row.id(), version, mark.criterion(), BigDecimal.valueOf(60L + row.entryNo()));
        }
        sheets.submit(judge, row.id(), version);
    }

    void lock(long judgingId) {
        chairs.lock(named("zuzhang"), judgingId, null);
    }

    void approveTable(long judgingId) {
        tables.approve(named("lingdao1"), judgingId, Map.of(), null);
    }

    void approveList(long campaignId) {
        awards.approveList(named("lingdao2"), campaignId, "同意公示");
    }

    /** The whole judging of one category. */
    void judge(long judgingId) {
        namePanel(judgingId);
        score(judgingId);
        lock(judgingId);
        approveTable(judgingId);
    }
}
