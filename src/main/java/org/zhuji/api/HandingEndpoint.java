package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.Handing;
import org.zhuji.people.Actor;

/** Gives tasks to others: 转办, 退还, 委派. */
@RestController
@RequestMapping("/api/v1/inbox/{taskId}")
@ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
@Tag(name = "待办")
class HandingEndpoint {

    private final Handing handing;
    private final Delegation delegation;

    HandingEndpoint(Handing handing, Delegation delegation) {
        this.handing = handing;
        this.delegation = delegation;
    }

    @PostMapping("/hand-over")
    @Operation(summary = "转办给担任同一职责的人", description = "转办后只由接办人办理")
    void handOver(Actor actor, @PathVariable long taskId, @Valid @RequestBody ToPerson to) {
        handing.handOver(actor, taskId, to.personId(), to.text());
    }

    @PostMapping("/give-back")
    @Operation(summary = "退还给原职责")
    void giveBack(Actor actor, @PathVariable long taskId, @Valid @RequestBody Words words) {
        handing.giveBack(actor, taskId, words.text());
    }

    @PostMapping("/delegation")
    @Operation(summary = "委派他人填写意见", description = "完成或收回后任务回到原处")
    void delegate(Actor actor, @PathVariable long taskId, @Valid @RequestBody ToPerson to) {
        delegation.delegate(actor, taskId, to.personId(), to.text());
    }

    @PostMapping("/delegation/complete")
    @Operation(summary = "完成委派：提交意见并送回")
    void complete(Actor actor, @PathVariable long taskId, @Valid @RequestBody Words words) {
        delegation.complete(actor, taskId, words.text());
    }

    @PostMapping("/delegation/call-back")
    @Operation(summary = "收回委派")
    void callBack(Actor actor, @PathVariable long taskId, @Valid @RequestBody Words words) {
        delegation.callBack(actor, taskId, words.text());
    }

    @Schema(name = "HandTo", description = "交给谁，以及原因或请求")
    record ToPerson(
            long personId,

            @NotBlank(message = "请填写说明") @Size(max = 1000, message = "说明不超过 1000 字")
            String text) {}

    @Schema(name = "HandWords", description = "原因或意见")
    record Words(
            @NotBlank(message = "请填写说明") @Size(max = 2000, message = "说明不超过 2000 字")
            String text) {}
}
