package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;

@Schema(name = "Decision", description = "办理意见；除推荐上报外须写明意见")
record DecisionForm(
        @NotNull(message = "请填写办理结果 outcome") Outcome outcome,

        @Size(max = 2000, message = "意见不超过 2000 字") String opinion,

        @Schema(description = "在本单位推荐作品中的排序，从 1 起") @Min(value = 1, message = "排序从 1 起")
        Integer rank) {

    ReviewDecision toDecision() {
        return new ReviewDecision(outcome, opinion, rank);
    }

    @Schema(name = "Decisions", description = "对多个事项的同一意见")
    record ManyForm(
            @NotEmpty(message = "请填写事项 items") @Size(max = 100, message = "一次最多办理 100 项")
            List<@NotNull(message = "事项编号不能为空") Long> items,

            @NotNull(message = "请填写办理结果 outcome") Outcome outcome,

            @Size(max = 2000, message = "意见不超过 2000 字") String opinion) {

        ReviewDecision toDecision() {
            return new ReviewDecision(outcome, opinion, null);
        }
    }
}
