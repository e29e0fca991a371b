package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.people.Role;

@Schema(name = "Task", description = "待办或已办事项；事项不是作品时，作品各项为空")
record TaskJson(
        long id,
        InboxState state,
        Desk desk,
        String stepName,
        Role role,
        long unionId,
        @Schema(description = "work、judging 或 campaign") String subjectKind,
        long subjectId,
        long campaignId,
        String categoryCode,
        String number,
        String title,
        String authors,
        String authorUnionName,
        Instant arrivedAt,
        Instant dueAt,
        Instant doneAt,
        String doneBy,
        Outcome outcome,

        @Schema(description = "办理结果，用该环节的说法，如“审查通过”“推荐上报”“同意上报”“受理”")
        String outcomeLabel,

        Integer rank,
        String opinion,
        @Schema(description = "本事项可选的办理结果；仅在查看单个事项时给出") List<Outcome> outcomes) {

    static TaskJson of(InboxRow row, List<Outcome> outcomes) {
        return new TaskJson(
                row.id(),
                row.state(),
                row.desk(),
                row.stepName(),
                row.role(),
                row.unionId(),
                row.subjectKind(),
                row.subjectId(),
                row.campaignId(),
                row.categoryCode(),
                row.number(),
                row.title(),
                row.authors(),
                row.authorUnionName(),
                row.arrivedAt(),
                row.dueAt(),
                row.doneAt(),
                row.doneBy(),
                row.outcome(),
                row.decided() == null ? null : row.decided().label(),
                row.rank(),
                row.opinion(),
                outcomes);
    }

    @Schema(name = "TaskPage", description = "一页事项；next 为下一页的 after，空表示没有了")
    record PageJson(List<TaskJson> rows, String next) {}
}
