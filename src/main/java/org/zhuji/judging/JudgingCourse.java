package org.zhuji.judging;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.Category;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkStatus;

/** What the diagrams bring to judging; called by steps only, each idempotent, in the caller's transaction. */
@Service
@Transactional
public class JudgingCourse {
    private final Judgings judgings;
    private final JudgedWorks works;
    private final SheetDrawing drawing;
    private final AwardTable table;
    private final AwardLists lists;
    private final CampaignService campaigns;
    private final WorkCourse course;
    private final JudgingRecord record;
    private final Clock clock;

    JudgingCourse(
            Judgings judgings,
            JudgedWorks works,
            SheetDrawing drawing,
            AwardTable table,
            AwardLists lists,
            CampaignService campaigns,
            WorkCourse course,
            JudgingRecord record,
            Clock clock) {
        this.judgings = judgings;
        this.works = works;
        this.drawing = drawing;
        this.table = table;
        this.lists = lists;
        this.campaigns = campaigns;
        this.course = course;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Opens a judging per category of the campaign that has received works, and moves those works to IN_JUDGING.
     *
     * @return ids of the judgings, the same when called again
     */
    public List<Long> openAll(long campaignId) {
        Set<String> open = judgings.of(campaignId).stream()
                .map(Judging::categoryCode)
                .collect(Collectors.toSet());
        int place = 0;
        for (Category category : campaigns.get(campaignId).definition().categories()) {
            place++;
            if (!open.contains(category.code())) {
                open(campaignId, category, place);
            }
        }
        return judgings.of(campaignId).stream().map(Judging::id).toList();
    }

    private void open(long campaignId, Category category, int place) {
        List<Long> received = course.withStatus(campaignId, category.code(), WorkStatus.RECEIVED).stream()
                .map(WorkRow::id)
                .toList();
        if (received.isEmpty()) {
            return;
        }
        Draw draw = Draw.fresh();
        long id = judgings.add(campaignId, category.code(), category.name(), place, draw.seed(), clock.instant());
        works.add(id, draw.order(received, "entry"));
        received.forEach(workId -> course.move(workId, List.of(WorkStatus.RECEIVED), WorkStatus.IN_JUDGING, null));
        record.system(id, "open", "作品 " + received.size() + " 件，编号抽签种子 " + draw.seed());
    }

    /** Draws up the sheets: one per judge and work, none where the judge's union lies on the work's branch. */
    public void drawUpSheets(long judgingId) {
        Judging judging = judgings.hold(judgingId);
        if (judging.state() == JudgingState.PANEL) {
            drawing.drawUp(judging.require(judging.panelNamedAt() != null));
        }
    }

    /** Computes results and the proposed award table from the locked sheets; names stay closed. */
    public void computeAwardTable(long judgingId) {
        Judging judging = judgings.hold(judgingId);
        if (judging.state().compareTo(JudgingState.SCORING) > 0) {
            return;
        }
        judging.require(judging.lockedAt() != null);
        table.compute(judging);
        record.system(judgingId, "computeAwardTable", "按锁定的评分表计算名次和奖项设置");
    }

    /** Applies the approved award table: awards become PROPOSED works, the others NOT_AWARDED. */
    public void conclude(long judgingId) {
        Judging judging = judgings.hold(judgingId);
        if (judging.state() == JudgingState.CONCLUDED) {
            return;
        }
        judging.require(judging.state() == JudgingState.AWARD_TABLE && judging.tableApprovedAt() != null);
        table.apply(judging, course, clock);
        record.system(judgingId, "conclude", "按审定的奖项设置生成拟获奖名单");
    }

    /** @return whether every judging of the campaign is concluded */
    public boolean isConcluded(long campaignId) {
        return judgings.of(campaignId).stream().allMatch(judging -> judging.state() == JudgingState.CONCLUDED);
    }

    /** The list of names was approved: proposed works enter publicity. */
    public void publish(long campaignId) {
        requireApproved(campaignId);
        move(campaignId, WorkStatus.PROPOSED, WorkStatus.IN_PUBLICITY);
        lists.published(campaignId, clock.instant());
    }

    /** Publicity is over: the list is final, works in publicity become AWARDED. */
    public void finish(long campaignId) {
        requireApproved(campaignId);
        move(campaignId, WorkStatus.IN_PUBLICITY, WorkStatus.AWARDED);
        lists.published(campaignId, clock.instant());
        lists.finished(campaignId, clock.instant());
    }

    private void requireApproved(long campaignId) {
        lists.find(campaignId).orElseThrow(JudgingNotConcluded::new);
    }

    private void move(long campaignId, WorkStatus from, WorkStatus to) {
        for (Judging judging : judgings.of(campaignId)) {
            course.withStatus(campaignId, judging.categoryCode(), from)
                    .forEach(work -> course.move(work.id(), List.of(from), to, null));
        }
    }
}
