package org.zhuji.escalation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignService;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.Tasks;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.works.WorkResubmitted;
import org.zhuji.works.WorkSubmitted;
import org.zhuji.works.WorkWithdrawn;

/** Works on their way, without files and screens: a row in SUBMITTED and the event that its submission publishes. */
@Component
class Travel {

    private final JdbcClient jdbc;
    private final CampaignService campaigns;
    private final UnionService unions;
    private final ReviewDesk desk;
    private final Tasks items;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Travel(
            JdbcClient jdbc,
            CampaignService campaigns,
            UnionService unions,
            ReviewDesk desk,
            Tasks items,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.unions = unions;
        this.desk = desk;
        this.items = items;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** An opened campaign of its own that still collects for ten days. */
    long campaign() {
        CampaignDefinition model = campaigns.findByCode("2019-50").orElseThrow().definition();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        CampaignDates dates = new CampaignDates(
                now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(10)), now.plus(Duration.ofDays(30)), 5);
        String code = "t-" + UUID.randomUUID().toString().substring(0, 8);
        long id = campaigns.create(
                Actor.SYSTEM, model.renamed(code, "测试活动 " + code).withDates(dates));
        campaigns.open(Actor.SYSTEM, id);
        return id;
    }

    /** A work handed in at this union. */
    long submit(long campaignId, String unionCode) {
        return submit(campaignId, unionCode, "作品𠮷" + UUID.randomUUID());
    }

    long submit(long campaignId, String unionCode, String title) {
        return submit(campaignId, unionCode, title, "micro-video");
    }

    long submit(long campaignId, String unionCode, String title, String categoryCode) {
        UnionRow union = union(unionCode);
        return transaction.execute(status -> {
            long id = insert(campaignId, union, title, categoryCode);
            events.publishEvent(new WorkSubmitted(id, campaignId, union.id()));
            return id;
        });
    }

    private long insert(long campaignId, UnionRow union, String title, String categoryCode) {
        String number = UUID.randomUUID().toString();
        jdbc.sql("insert into work (version, receipt_number, campaign_id, union_id, union_name, category_code, status,"
                        + " title, author_line, originality, contact_name, contact_phone, created_at, submitted_at)"
                        + " values (0, :number, :campaign, :union, :name, :category, 'SUBMITTED', :title, '何晓岚',"
                        + " true, '何晓岚', '', :at, :at)")
                .param("number", number)
                .param("campaign", campaignId)
                .param("union", union.id())
                .param("name", union.name())
                .param("category", categoryCode)
                .param("title", title)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select id from work where receipt_number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    void resubmit(long workId) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update work set status = 'SUBMITTED' where id = :id and status = 'RETURNED'")
                    .param("id", workId)
                    .update();
            events.publishEvent(new WorkResubmitted(workId));
        });
    }

    void withdraw(long workId) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update work set status = 'WITHDRAWN' where id = :id")
                    .param("id", workId)
                    .update();
            events.publishEvent(new WorkWithdrawn(workId));
        });
    }

    String statusOf(long workId) {
        return jdbc.sql("select status from work where id = :id")
                .param("id", workId)
                .query(String.class)
                .single();
    }

    UnionRow union(String code) {
        return unions.findByCode(code).orElseThrow();
    }

    /** @return somebody who holds the role at the union */
    Actor official(Role role, String... unionCodes) {
        List<Duty> duties = Arrays.stream(unionCodes)
                .map(this::union)
                .map(union -> new Duty(union.id() * 100 + role.ordinal(), role, union.id(), union.name(), union.path()))
                .toList();
        return new Actor(
                duties.get(0).id(),
                "u" + duties.get(0).id(),
                role.label() + duties.get(0).id(),
                duties);
    }

    /** @return somebody who may decide this task */
    Actor holderOf(InboxItem item) {
        Duty duty = new Duty(1, item.row().role(), item.row().unionId(), "某工会", item.unionPath());
        return new Actor(900_000 + item.row().unionId() * 20 + item.row().role().ordinal(), "x", "张三", List.of(duty));
    }

    InboxItem openItem(long workId) {
        return openItems(workId).get(0);
    }

    List<InboxItem> openItems(long workId) {
        return items.of("work", workId).stream()
                .filter(item -> item.row().state() == InboxState.OPEN)
                .toList();
    }

    /** The holder of the open task decides. */
    void decide(long workId, Outcome outcome) {
        InboxItem item = openItem(workId);
        desk.decide(holderOf(item), item.row().id(), new ReviewDecision(outcome, "意见", null));
    }

    void recommend(long workId, int times) {
        for (int i = 0; i < times; i++) {
            decide(workId, Outcome.RECOMMEND);
        }
    }
}
