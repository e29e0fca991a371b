package org.zhuji.notification;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkMoved;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkStatus;
import org.zhuji.works.WorksOverdue;

/** Tells the handlers of the union where a work was entered how it fared; in the transaction that moved the work. */
@Component
class WorkNotices {

    private final NoticeBook book;
    private final WorkCourse works;
    private final PeopleService people;
    private final CampaignService campaigns;

    WorkNotices(NoticeBook book, WorkCourse works, PeopleService people, CampaignService campaigns) {
        this.book = book;
        this.works = works;
        this.people = people;
        this.campaigns = campaigns;
    }

    @EventListener
    void workMoved(WorkMoved moved) {
        if (!isTold(moved.to())) {
            return;
        }
        WorkDetails work = works.details(moved.workId());
        book.tell(people.holders(Role.HANDLER, work.content().unionId()), notice(work, moved.to()));
    }

    /** One notice per union and campaign, not one per work: thousands may miss a cutoff together. */
    @EventListener
    void worksOverdue(WorksOverdue overdue) {
        String title = campaigns.get(overdue.campaignId()).definition().title();
        Map<Long, Long> perUnion = works.rows(overdue.workIds()).stream()
                .collect(Collectors.groupingBy(WorkRow::unionId, Collectors.counting()));
        perUnion.keySet().stream()
                .sorted()
                .forEach(union -> book.tell(
                        people.holders(Role.HANDLER, union),
                        new Notice(
                                "overdue:" + overdue.campaignId() + ":" + union,
                                "《" + title + "》上报已截止，您单位有作品未能按时报到省级，已列为逾期未报。请在作品列表中查看。",
                                "The cutoff of “" + title
                                        + "” has passed; works of your union did not reach the province.",
                                "submission")));
    }

    /** A proposed award is nobody's business before publicity. */
    private static boolean isTold(WorkStatus status) {
        return switch (status) {
            case RETURNED, NOT_RECOMMENDED, RECEIVED, AWARDED, VOIDED -> true;
            default -> false;
        };
    }

    private static Notice notice(WorkDetails work, WorkStatus to) {
        String occasion = "work:" + work.id() + ":" + to + ":" + work.version();
        String chinese = "作品《" + work.content().title() + "》（" + work.number() + "）";
        String english = "Work “" + work.content().title() + "” (" + work.number() + ") ";
        return switch (to) {
            case RETURNED ->
                new Notice(
                        occasion,
                        chinese + "被退回修改：" + shortened(work.returnReason()) + "请修改后重新提交。",
                        english + "was returned for correction; please correct and resubmit it.",
                        "submission");
            case VOIDED ->
                new Notice(
                        occasion,
                        chinese + "已被活动组织方作废：" + shortened(work.returnReason()),
                        english + "was declared void by the organiser.",
                        "submission");
            case NOT_RECOMMENDED ->
                new Notice(occasion, chinese + "未被推荐上报。", english + "was not recommended.", "submission");
            case RECEIVED ->
                new Notice(occasion, chinese + "省级已受理。", english + "was received by the province.", "submission");
            default -> new Notice(occasion, chinese + "获奖，名单已公布。", english + "was awarded.", "results");
        };
    }

    /** The reason as a sentence; it may be 2000 characters, the whole of it stands with the work. */
    private static String shortened(String reason) {
        int most = 300;
        if (reason == null || reason.isBlank()) {
            return "";
        }
        if (reason.codePointCount(0, reason.length()) <= most) {
            return reason.strip().matches("(?s).*[。！？；.!?;…]") ? reason.strip() : reason.strip() + "。";
        }
        return reason.substring(0, reason.offsetByCodePoints(0, most)) + "……";
    }
}
