package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.inbox.Claims;
import org.zhuji.people.Actor;

/** Who has a task open for deciding, for a while. */
@RestController
@RequestMapping("/api/v1/inbox/{taskId}")
@Tag(name = "待办")
class ClaimEndpoint {

    private final Claims claims;

    ClaimEndpoint(Claims claims) {
        this.claims = claims;
    }

    @PostMapping("/claim")
    @Operation(summary = "占用一个事项（10 分钟）；再次调用即续期", description = "他人正在办理时拒绝（409）")
    ClaimJson claim(Actor actor, @PathVariable long taskId) {
        return new ClaimJson(claims.take(actor, taskId));
    }

    @PostMapping("/take-over")
    @Operation(summary = "接手他人正在办理的事项，记入操作记录")
    ClaimJson takeOver(Actor actor, @PathVariable long taskId) {
        return new ClaimJson(claims.takeOver(actor, taskId));
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "放开自己占用的事项；未占用时什么也不做")
    void release(Actor actor, @PathVariable long taskId) {
        claims.release(actor, taskId);
    }

    @Schema(name = "Claim", description = "占用")
    record ClaimJson(@Schema(description = "到何时为止") Instant until) {}
}
