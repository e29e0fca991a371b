package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkStatus;

@Schema(name = "Work", description = "作品；修改和提交时须带回 version")
record WorkJson(
        long id,
        int version,
        @Schema(description = "受理编号") String number,
        WorkStatus status,
        @Schema(description = "状态的中文名") String statusLabel,
        String unionName,
        WorkForm content,
        List<FileJson> files,
        @Schema(description = "文字与文件的 SHA-256；推荐意见只对应这一内容") String contentHash,
        String returnReason,
        Instant createdAt,
        Instant submittedAt) {

    static WorkJson of(WorkDetails work, List<FileJson> files) {
        return new WorkJson(
                work.id(),
                work.version(),
                work.number(),
                work.status(),
                work.status().label(),
                work.unionName(),
                WorkForm.of(work.content()),
                files,
                work.contentHash(),
                work.returnReason(),
                work.createdAt(),
                work.submittedAt());
    }

    @Schema(name = "WorkRow", description = "列表中的作品")
    record RowJson(
            long id,
            String number,
            long campaignId,
            String categoryCode,
            String title,
            String authors,
            long unionId,
            String unionName,
            WorkStatus status,
            String statusLabel,
            Instant submittedAt) {

        static RowJson of(WorkRow row) {
            return new RowJson(
                    row.id(),
                    row.number(),
                    row.campaignId(),
                    row.categoryCode(),
                    row.title(),
                    row.authors(),
                    row.unionId(),
                    row.unionName(),
                    row.status(),
                    row.status().label(),
                    row.submittedAt());
        }
    }
}
