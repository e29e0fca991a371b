package org.zhuji.judging;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.ShippedCampaign;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.works.WorkStatus;

/** A campaign of its own with received works and people, stored directly: what judging finds when it begins. */
class JudgingFixture {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Timestamp LONG_AGO = Timestamp.from(Instant.parse("2019-08-20T00:00:00Z"));

    private final JdbcClient jdbc;
    private final UnionService unions;
    private final CampaignService campaigns;

    JudgingFixture(JdbcClient jdbc, UnionService unions, CampaignService campaigns) {
        this.jdbc = jdbc;
        this.unions = unions;
        this.campaigns = campaigns;
    }

    static String category() {
        return ShippedCampaign.definition().categories().get(0).code();
    }

    long campaign(Actor organiser) {
        String code = "judging-" + NEXT.incrementAndGet();
        long id = campaigns.create(organiser, ShippedCampaign.definition().renamed(code, "评审测试"));
        jdbc.sql("update campaign set state = 'JUDGING' where id = ?").param(id).update();
        return id;
    }

    long work(long campaignId, String unionCode, String title, String author) {
        return workIn(category(), campaignId, unionCode, title, author);
    }

    long workIn(String category, long campaignId, String unionCode, String title, String author) {
        UnionRow union = union(unionCode);
        long id = insert(
                "insert into work (version, receipt_number, campaign_id, union_id, union_name, category_code, status,"
                        + " title, author_line, originality, contact_name, contact_phone, created_at, submitted_at)"
                        + " values (0, ?, ?, ?, ?, ?, ?, ?, ?, true, '联系人', '00000000000', ?, ?)",
                "J-" + NEXT.incrementAndGet(),
                campaignId,
                union.id(),
                union.name(),
                category,
                WorkStatus.RECEIVED.name(),
                title,
                author,
                LONG_AGO,
                LONG_AGO);
        jdbc.sql("insert into work_author (work_id, place_in_work, name, role_name, consent, under_age,"
                        + " guardian_consent) values (?, 0, ?, '作者', true, false, false)")
                .params(id, author)
                .update();
        return id;
    }

    Actor person(String name, Role role, String unionCode) {
        UnionRow union = union(unionCode);
        long id = insert("insert into person (name, side, created_at) values (?, 'BUSINESS', ?)", name, LONG_AGO);
        String username = "judging" + NEXT.incrementAndGet();
        insert(
                "insert into account (person_id, username, password_hash, stamp, enabled, must_change, failures,"
                        + " password_changed_at) values (?, ?, 'x', 0, true, false, 0, ?)",
                id,
                username,
                LONG_AGO);
        return new Actor(id, username, name, List.of(duty(id, role, union)));
    }

    Actor withDuty(Actor person, Role role, String unionCode) {
        List<Duty> duties = new ArrayList<>(person.duties());
        duties.add(duty(person.personId(), role, union(unionCode)));
        return new Actor(person.personId(), person.username(), person.name(), duties);
    }

    void takeDuty(Actor person, Role role) {
        jdbc.sql("delete from duty where person_id = ? and role = ?")
                .params(person.personId(), role.name())
                .update();
    }

    void addPart(long campaignId, Actor person, Role part) {
        jdbc.sql("insert into judging_part (campaign_id, person_id, part, taken_at) values (?, ?, ?, ?)")
                .params(campaignId, person.personId(), part.name(), LONG_AGO)
                .update();
    }

    /** As data from before there were parts may have it. */
    void forcePart(long campaignId, Actor person, Role part) {
        jdbc.sql("update judging_part set part = ? where campaign_id = ? and person_id = ?")
                .params(part.name(), campaignId, person.personId())
                .update();
    }

    /** Fills in and submits all sheets of a judge with the same mark for every criterion. */
    void submitAll(ScoreSheets sheets, Actor judge, long judgingId, java.util.function.ToIntFunction<SheetRow> mark) {
        for (SheetRow row : sheets.sheets(judge, judgingId)) {
            SheetDetails sheet = sheets.sheet(judge, row.id());
            int version = sheet.version();
            for (SheetMark criterion : sheet.marks()) {
                BigDecimal given = BigDecimal.valueOf(mark.applyAsInt(row))
                        .multiply(BigDecimal.valueOf(criterion.scale()))
                        .movePointLeft(2);
                version = sheets.mark(judge, row.id(), version, criterion.criterion(), given);
            }
            sheets.submit(judge, row.id(), version);
        }
    }

    UnionRow union(String code) {
        return unions.findByCode(code).orElseThrow();
    }

    private Duty duty(long personId, Role role, UnionRow union) {
        long id = insert(
                "insert into duty (person_id, side, role, union_id, since) values (?, 'BUSINESS', ?, ?, ?)",
                personId,
                role.name(),
                union.id(),
                LONG_AGO);
        return new Duty(id, role, union.id(), union.name(), union.path());
    }

    private long insert(String sql, Object... params) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(params).update(key, "id");
        return key.getKey().longValue();
    }
}
