package org.zhuji.publication;

import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.RecommendedWorks;
import org.zhuji.judging.Awards;
import org.zhuji.judging.ScoredWork;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.publication.Table.Column;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkRow;

/** The 汇总表: recommended works of a union, or the award list, as .xlsx (REQ-17). */
@Service
@Transactional
public class SummaryTable {
    private static final List<Column> RECOMMENDED = List.of(
            new Column("序号", 6),
            new Column("本级排名", 9),
            new Column("作品编号", 18),
            new Column("参加内容", 18),
            new Column("作品名称", 36),
            new Column("作者", 24),
            new Column("报送单位", 30),
            new Column("提交时间", 17),
            new Column("当前状态", 12));

    private final CampaignService campaigns;
    private final UnionService unions;
    private final RecommendedWorks recommended;
    private final Awards awards;
    private final WorkCourse works;
    private final AuditLog audit;

    SummaryTable(
            CampaignService campaigns,
            UnionService unions,
            RecommendedWorks recommended,
            Awards awards,
            WorkCourse works,
            AuditLog audit) {
        this.campaigns = campaigns;
        this.unions = unions;
        this.recommended = recommended;
        this.awards = awards;
        this.works = works;
        this.audit = audit;
    }

    /** @return the file name the notice asks for: 单位+参加的内容名称 (REQ-21) */
    @Transactional(readOnly = true)
    public String recommendedFileName(long campaignId, long unionId) {
        return fileName(unions.get(unionId).name(), definition(campaignId).title() + "推荐作品汇总表");
    }

    /** @return as {@link #recommendedFileName}, for the award list */
    @Transactional(readOnly = true)
    public String awardsFileName(long campaignId) {
        return fileName(unions.province().name(), definition(campaignId).title() + "获奖名单汇总表");
    }

    /** @return how many works {@link #writeRecommended} would list */
    @Transactional(readOnly = true)
    public int countRecommended(Actor actor, long campaignId, long unionId) {
        requireOfficial(actor, unions.get(unionId));
        return recommended.of(actor, unionId, campaignId).size();
    }

    /** Writes the works recommended by a union of the caller's. */
    public void writeRecommended(Actor actor, long campaignId, long unionId, OutputStream out) {
        UnionRow union = unions.get(unionId);
        requireOfficial(actor, union);
        CampaignDefinition campaign = definition(campaignId);
        List<List<Object>> rows = recommendedRows(campaign, recommended.of(actor, unionId, campaignId));
        record(actor, campaignId, union.name() + "推荐作品汇总表，" + rows.size() + " 件");
        new Table(union.name() + " " + campaign.title() + " 推荐作品汇总表", RECOMMENDED, rows).write("推荐作品", out);
    }

    /** Writes the award list with every score; for leadership group, organisers and the receiving desk. */
    public void writeAwards(Actor actor, long campaignId, OutputStream out) {
        List<ScoredWork> scored = awards.scores(actor, campaignId);
        record(actor, campaignId, "获奖名单汇总表，" + scored.size() + " 件");
        int judges =
                scored.stream().mapToInt(work -> work.scores().size()).max().orElse(0);
        List<List<Object>> rows = scored.stream().map(SummaryTable::awardRow).toList();
        new Table(definition(campaignId).title() + " 评审结果汇总表", awardColumns(judges), rows).write("评审结果", out);
    }

    private List<List<Object>> recommendedRows(
            CampaignDefinition campaign, List<RecommendedWorks.Recommended> recommendations) {
        Map<Long, WorkRow> byId =
                works
                        .rows(recommendations.stream()
                                .map(RecommendedWorks.Recommended::workId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(WorkRow::id, Function.identity()));
        List<List<Object>> rows = new ArrayList<>();
        for (RecommendedWorks.Recommended one : recommendations) {
            WorkRow work = byId.get(one.workId());
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    one.rank(),
                    work.number(),
                    campaign.category(work.categoryCode()).name(),
                    work.title(),
                    work.authors(),
                    work.unionName(),
                    work.submittedAt(),
                    work.status().label()));
        }
        return rows;
    }

    private static List<Column> awardColumns(int judges) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("参加内容", 18),
                new Column("名次", 6),
                new Column("奖项", 10),
                new Column("作品编号", 18),
                new Column("作品名称", 36),
                new Column("作者", 24),
                new Column("报送单位", 30),
                new Column("最后得分", 10),
                new Column("全部平均分", 11),
                new Column("评分份数", 9),
                new Column("排序依据", 18)));
        for (int judge = 1; judge <= judges; judge++) {
            columns.add(new Column("评委" + judge, 9));
        }
        return columns;
    }

    private static List<Object> awardRow(ScoredWork work) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                work.award().categoryName(),
                work.award().rank(),
                work.award().tierName(),
                work.award().number(),
                work.award().title(),
                work.award().authors(),
                work.award().unionName(),
                work.result().mean().setScale(2, RoundingMode.HALF_UP),
                work.result().rawMean().setScale(2, RoundingMode.HALF_UP),
                work.result().sheets(),
                work.result().separatedBy().label()));
        work.scores().forEach(score -> row.add(score == null ? null : score.setScale(2, RoundingMode.HALF_UP)));
        return row;
    }

    private void requireOfficial(Actor actor, UnionRow union) {
        boolean isAllowed = actor.scope(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER)
                .covers(union.path());
        if (!isAllowed) {
            throw new NotYourDuty();
        }
    }

    private CampaignDefinition definition(long campaignId) {
        return campaigns.get(campaignId).definition();
    }

    private void record(Actor actor, long campaignId, String what) {
        audit.record(new AuditEntry("campaign", campaignId, Verb.EXPORT, actor.personId(), actor.name(), null, what));
    }

    private static String fileName(String unit, String content) {
        return (unit + "+" + content).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".xlsx";
    }
}
