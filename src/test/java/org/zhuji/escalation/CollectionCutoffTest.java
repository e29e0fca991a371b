package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.inbox.Outcome;
import org.zhuji.people.Actor;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

/** The cutoff: what has not reached the province is overdue, exactly once. */
@ZhujiTest
class CollectionCutoffTest {

    @Autowired
    private Travel travel;

    @Autowired
    private CollectionCutoff cutoff;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Instant before;
    private long campaign;

    @BeforeEach
    void openCampaign() {
        before = clock.instant();
        campaign = travel.campaign();
    }

    @AfterEach
    void setClockBack() {
        clock.moveTo(before);
    }

    @Test
    @Tag("REQ-18")
    void closesEveryWorkBelowTheProvinceExactlyOnce() {
        long below = travel.submit(campaign, "620102-001");
        long returned = travel.submit(campaign, "620102-001");
        travel.decide(returned, Outcome.RETURN_TO_AUTHOR);
        long atProvince = travel.submit(campaign, "62-Z01");
        travel.recommend(atProvince, 2);
        clock.moveTo(cutoffAt());

        close();
        close();

        assertThat(travel.statusOf(below)).isEqualTo("OVERDUE");
        assertThat(travel.statusOf(returned)).isEqualTo("OVERDUE");
        assertThat(travel.statusOf(atProvince)).isEqualTo("AT_PROVINCE");
        assertThat(travel.openItems(below)).isEmpty();
        assertThat(audit.of("work", below)).extracting(AuditRow::verb).containsOnlyOnce("overdue");
        assertThat(campaigns.get(campaign).state()).isEqualTo(CampaignState.RECEIVING);
        assertThat(jdbc.sql("select count(*) from course where campaign_id = ? and live and overdue")
                        .param(campaign)
                        .query(Long.class)
                        .single())
                .isZero();
        travel.recommend(atProvince, 1);
        assertThat(travel.statusOf(atProvince)).isEqualTo("RECEIVED");
    }

    @Test
    @Tag("REQ-18")
    void takesNoRecommendationFromTheCutoffOn() {
        long work = travel.submit(campaign, "620102-001");
        clock.moveTo(cutoffAt());

        assertThatThrownBy(() -> travel.decide(work, Outcome.RECOMMEND)).isInstanceOf(CutoffPassed.class);

        assertThat(travel.openItems(work)).hasSize(1);
    }

    @Test
    void movesTimerAndDueDatesWithTheCutoff() {
        long work = travel.submit(campaign, "620102-001");
        Instant later = cutoffAt().plus(Duration.ofDays(3));

        campaigns.moveCutoff(Actor.SYSTEM, campaign, later, "延期");

        assertThat(travel.openItem(work).row().dueAt()).isEqualTo(cutoffAt());
        assertThat(jdbc.sql("select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_EXECUTION e"
                                + " on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ?"
                                + " and j.PROCESS_DEF_KEY_ = 'campaign'")
                        .param(Long.toString(campaign))
                        .query((rs, n) -> rs.getTimestamp(1).toInstant().getEpochSecond())
                        .list())
                .isEqualTo(List.of(cutoffAt().getEpochSecond()));
    }

    @Test
    void countersAgreeWithTheTasks() {
        long first = travel.submit(campaign, "620102-001");
        travel.submit(campaign, "620102-001");
        travel.recommend(first, 3);
        clock.moveTo(cutoffAt());
        close();

        assertThat(WrongCounters.in(jdbc)).isEmpty();
    }

    private Instant cutoffAt() {
        return campaigns.get(campaign).definition().dates().cutoffAt();
    }

    private void close() {
        TransactionTemplate job = new TransactionTemplate(transactions);
        boolean closed = false;
        for (int run = 0; run < 10 && !closed; run++) {
            closed = Boolean.TRUE.equals(job.execute(status -> cutoff.closeNextBatch(campaign)));
        }
        assertThat(closed).isTrue();
    }
}
