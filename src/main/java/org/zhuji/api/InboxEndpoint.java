package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.DecisionResult;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.shared.Slice;

/** The task list of the caller's duties, and decisions on its tasks. */
@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "待办")
class InboxEndpoint {

    private final Inbox inbox;
    private final ReviewDesk desk;
    private final UnionService unions;
    private final CampaignService campaigns;

    InboxEndpoint(Inbox inbox, ReviewDesk desk, UnionService unions, CampaignService campaigns) {
        this.inbox = inbox;
        this.desk = desk;
        this.unions = unions;
        this.campaigns = campaigns;
    }

    @GetMapping
    @Operation(summary = "列出待办（OPEN）或已办（DONE），逐页读取")
    TaskJson.PageJson find(Actor actor, @Valid @ParameterObject Query query) {
        Slice<InboxRow> page =
                inbox.find(actor, query.toFilter(unions, campaigns), query.after(), query.limitOrDefault());
        return new TaskJson.PageJson(
                page.rows().stream().map(row -> TaskJson.of(row, null)).toList(), page.next());
    }

    @GetMapping("/{taskId}")
    @Operation(summary = "查看一个事项及可选的办理结果")
    TaskJson get(Actor actor, @PathVariable long taskId) {
        InboxRow row = inbox.get(actor, taskId);
        return TaskJson.of(row, row.state() == InboxState.OPEN ? desk.outcomes(row) : List.of());
    }

    @PostMapping("/{taskId}/decision")
    @Operation(summary = "办理一个作品事项", description = "已被他人办理、已过截止时间时拒绝（409）")
    TaskJson decide(Actor actor, @PathVariable long taskId, @Valid @RequestBody DecisionForm decision) {
        desk.decide(actor, taskId, decision.toDecision());
        return get(actor, taskId);
    }

    @PostMapping("/decisions")
    @Operation(summary = "批量办理，逐项给出结果", description = "各项互不影响；总是回复 200，未办理的项带 problem")
    List<ResultJson> decideMany(
            Actor actor, @Valid @RequestBody DecisionForm.ManyForm decisions, HttpServletRequest request) {
        return desk.decideMany(actor, decisions.items(), decisions.toDecision()).stream()
                .map(result -> ResultJson.of(result, request))
                .toList();
    }

    @PostMapping("/{taskId}/close-reception")
    @Operation(summary = "收件完成，进入省级评审")
    TaskJson closeReception(Actor actor, @PathVariable long taskId, @Valid @RequestBody Closing closing) {
        desk.closeReception(actor, taskId, closing.opinion());
        return get(actor, taskId);
    }

    @PostMapping("/{taskId}/end-without-works")
    @Operation(summary = "未收到作品，结束活动", description = "不建立评审，不能撤销；有待受理或已受理的作品时拒绝（409）")
    TaskJson endWithoutWorks(Actor actor, @PathVariable long taskId, @Valid @RequestBody Closing closing) {
        desk.endWithoutWorks(actor, taskId, closing.opinion());
        return get(actor, taskId);
    }

    record Query(
            @Parameter(description = "OPEN 待办（缺省），DONE 已办") InboxState state,
            @Parameter(description = "活动") Long campaign,
            @Parameter(description = "类别代码") String category,
            @Parameter(description = "只看此工会及所属工会报来的作品") Long union,
            @Parameter(description = "编号、名称、作者中的文字") String text,
            @Parameter(description = "上一页的 next") String after,

            @Parameter(description = "行数，1 到 200，缺省 50")
            @Min(value = 1, message = "limit 应在 1 到 200 之间")
            @Max(value = 200, message = "limit 应在 1 到 200 之间")
            Integer limit) {

        private InboxFilter toFilter(UnionService unions, CampaignService campaigns) {
            return InboxFilter.of(state == null ? InboxState.OPEN : state)
                    .ofCampaign(campaign)
                    .inCategory(category, category == null ? List.of() : campaigns.all())
                    .fromUnions(union == null ? null : unions.get(union).path())
                    .withText(text);
        }

        private int limitOrDefault() {
            return limit == null ? 50 : limit;
        }
    }

    @Schema(name = "Closing", description = "收件完成的说明")
    record Closing(
            @Size(max = 2000, message = "说明不超过 2000 字") String opinion) {}

    @Schema(name = "DecisionResult", description = "一项的结果；problem 为空表示已办理")
    record ResultJson(long taskId, boolean taken, ProblemDetail problem) {

        private static ResultJson of(DecisionResult result, HttpServletRequest request) {
            return new ResultJson(
                    result.itemId(),
                    result.isTaken(),
                    result.isTaken() ? null : Problem.of(result.refusal()).in(request));
        }
    }
}
