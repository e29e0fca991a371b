package org.zhuji.judging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.Category;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkStatus;

/** What the diagrams bring to judging; called by steps only, each idempotent, in the caller's transaction. */
@Service
@Transactional
public class JudgingCourse {
    private final JudgingTables tables;
    private final SheetDrawing drawing;
    private final AwardTable table;
    private final CampaignService campaigns;
    private final WorkCourse course;
    private final JudgingRecord record;

    JudgingCourse(
            JudgingTables tables,
            SheetDrawing drawing,
            AwardTable table,
            CampaignService campaigns,
            WorkCourse course,
            JudgingRecord record) {
        this.tables = tables;
        this.drawing = drawing;
        this.table = table;
        this.campaigns = campaigns;
        this.course = course;
        this.record = record;
    }

    /**
     * Opens a judging per category of the campaign that has received works, and moves those works to IN_JUDGING.
     *
     * @return ids of the judgings, the same when called again
     * @throws NothingToJudge if no category has received works
     */
    public List<Long> openAll(long campaignId) {
        Set<String> open = tables.judgings().of(campaignId).stream()
                .map(Judging::categoryCode)
                .collect(Collectors.toSet());
        int place = 0;
        for (Category category : campaigns.get(campaignId).definition().categories()) {
            place++;
            if (!open.contains(category.code())) {
                open(campaignId, category, place);
            }
        }
        List<Long> judgings =
                tables.judgings().of(campaignId).stream().map(Judging::id).toList();
        if (judgings.isEmpty()) {
            throw new NothingToJudge();
        }
        return judgings;
    }

    private void open(long campaignId, Category category, int place) {
        List<Long> received = course.withStatus(campaignId, category.code(), WorkStatus.RECEIVED).stream()
                .map(WorkRow::id)
                .toList();
        if (received.isEmpty()) {
            return;
        }
        Draw draw = Draw.fresh();
        long id = tables.judgings().add(campaignId, category, place, draw.seed(), record.now());
        tables.works().add(id, draw.order(received, "entry"));
        received.forEach(workId -> course.move(workId, List.of(WorkStatus.RECEIVED), WorkStatus.IN_JUDGING, null));
        record.system(id, Verb.OPEN, "作品 " + received.size() + " 件，编号抽签种子 " + draw.seed());
    }

    /** Draws up the sheets: one per judge and work, none where the judge's union lies on the work's branch. */
    public void drawUpSheets(long judgingId) {
        Judging judging = tables.judgings().hold(judgingId);
        if (judging.state() == JudgingState.PANEL) {
            drawing.drawUp(judging.require(judging.panelNamedAt() != null));
        }
    }

    /** Computes results and the proposed award table from the locked sheets; names stay closed. */
    public void computeAwardTable(long judgingId) {
        Judging judging = tables.judgings().hold(judgingId);
        if (judging.state().compareTo(JudgingState.SCORING) > 0) {
            return;
        }
        judging.require(judging.lockedAt() != null);
        table.compute(judging);
        record.system(judgingId, Verb.COMPUTE_AWARD_TABLE, "按锁定的评分表计算名次和奖项设置");
    }

    /** Applies the approved award table to the ranking; works stay IN_JUDGING, so that nobody reads the list early. */
    public void conclude(long judgingId) {
        Judging judging = tables.judgings().hold(judgingId);
        if (judging.state() == JudgingState.CONCLUDED) {
            return;
        }
        judging.require(judging.state() == JudgingState.AWARD_TABLE && judging.tableApprovedAt() != null);
        table.apply(judging);
        record.system(judgingId, Verb.CONCLUDE, "按审定的奖项设置生成拟获奖名单");
    }

    /** @return whether every judging of the campaign is concluded */
    public boolean isConcluded(long campaignId) {
        return tables.judgings().of(campaignId).stream().allMatch(judging -> judging.state() == JudgingState.CONCLUDED);
    }

    /** The list of names was approved: awarded works enter publicity, the others are NOT_AWARDED. */
    public void publish(long campaignId) {
        requireApproved(campaignId);
        tables.judgings().of(campaignId).forEach(this::tellResult);
        tables.lists().published(campaignId, record.now());
    }

    /** Publicity is over: the list is final, works in publicity become AWARDED. */
    public void finish(long campaignId) {
        requireApproved(campaignId);
        move(campaignId, WorkStatus.IN_PUBLICITY, WorkStatus.AWARDED);
        tables.lists().published(campaignId, record.now());
        tables.lists().finished(campaignId, record.now());
    }

    private void requireApproved(long campaignId) {
        tables.lists().find(campaignId).orElseThrow(JudgingNotConcluded::new);
    }

    private void tellResult(Judging judging) {
        Set<Long> awarded = tables.works().of(judging.id()).stream()
                .filter(work -> work.tierCode() != null)
                .map(JudgedWork::workId)
                .collect(Collectors.toSet());
        course.withStatus(judging.campaignId(), judging.categoryCode(), WorkStatus.IN_JUDGING)
                .forEach(work -> course.move(
                        work.id(),
                        List.of(WorkStatus.IN_JUDGING),
                        awarded.contains(work.id()) ? WorkStatus.IN_PUBLICITY : WorkStatus.NOT_AWARDED,
                        null));
    }

    private void move(long campaignId, WorkStatus from, WorkStatus to) {
        for (Judging judging : tables.judgings().of(campaignId)) {
            course.withStatus(campaignId, judging.categoryCode(), from)
                    .forEach(work -> course.move(work.id(), List.of(from), to, null));
        }
    }
}
