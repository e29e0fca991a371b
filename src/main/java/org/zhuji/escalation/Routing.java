package org.zhuji.escalation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Tasks;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.shared.BusinessClock;
import org.zhuji.works.WorkRow;

/** Says by which unions a work goes and where it stands on that way. */
@Component
class Routing {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private final Tasks tasks;
    private final UnionService unions;

    Routing(Tasks tasks, UnionService unions) {
        this.tasks = tasks;
        this.unions = unions;
    }

    static String at(Instant instant) {
        return MINUTE.format(instant);
    }

    /** @return the task that waits, is suspended or open */
    Optional<InboxItem> current(WorkRow work) {
        return tasks(work).stream()
                .filter(item -> item.row().state() != InboxState.DONE)
                .filter(item -> item.row().state() != InboxState.CLOSED)
                .findFirst();
    }

    List<InboxItem> tasks(WorkRow work) {
        return tasks.of(ProcessKey.WORK_ESCALATION.subjectKind(), work.id());
    }

    Sentence way(WorkRow work) {
        String way = unions.branchOf(work.unionId()).unions().stream()
                .map(UnionRow::name)
                .collect(Collectors.joining(" → "));
        return new Sentence(
                "作品《" + work.title() + "》由" + work.unionName() + "报送，按工会隶属关系逐级上报：" + way + "。",
                "“" + work.title() + "” was entered at " + work.unionName() + " and goes up its branch: " + way + ".");
    }

    Sentence place(WorkRow work) {
        return current(work).map(item -> place(item.row())).orElseGet(() -> ended(work));
    }

    private Sentence place(InboxRow row) {
        String union = unions.get(row.unionId()).name();
        String due = row.dueAt() == null ? "" : "，须在 " + at(row.dueAt()) + " 前办理";
        String dueEnglish = row.dueAt() == null ? "" : ", due " + at(row.dueAt());
        String stopped = row.state() == InboxState.OPEN
                ? ""
                : row.state() == InboxState.SUSPENDED ? "；现已挂起，激活前无人办理" : "；现等待他人意见或撤销期结束";
        String stoppedEnglish = row.state() == InboxState.OPEN
                ? ""
                : row.state() == InboxState.SUSPENDED ? "; it is suspended" : "; it waits for others";
        return new Sentence(
                "现在“" + row.stepName() + "”环节，由" + union + "的" + row.role().label() + "办理，" + at(row.arrivedAt())
                        + " 到达" + due + stopped + "。",
                "It is at “" + row.stepEnglish() + "”, decided by the "
                        + row.role().english() + " of " + union + "; arrived " + at(row.arrivedAt()) + dueEnglish
                        + stoppedEnglish + ".");
    }

    private Sentence ended(WorkRow work) {
        return switch (work.status()) {
            case RETURNED -> new Sentence("已退回作者修改，等待重新提交，目前不是任何人的待办。", "Returned to its author; nobody's task now.");
            case WITHDRAWN -> new Sentence("作者已撤回，任务随之结束。", "Withdrawn by its author; the task ended with it.");
            case OVERDUE -> new Sentence("未能在截止前报到省级，已列为逾期，任务随之结束。", "Overdue at the cutoff; the task ended with it.");
            case NOT_RECOMMENDED -> new Sentence("已决定不推荐，流程结束。", "It was not recommended; its way ended.");
            default ->
                new Sentence(
                        "省级已受理，已离开逐级审核，进入省级评审阶段。", "Received by the province; it left the review for the judging.");
        };
    }
}
