package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Inbox;
import org.zhuji.people.Actor;

/** Taking back one's own last recommendation. */
@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "待办")
class TakeBackEndpoint {

    private final Inbox inbox;
    private final ReviewDesk desk;

    TakeBackEndpoint(Inbox inbox, ReviewDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @PostMapping("/{taskId}/take-back")
    @Operation(summary = "撤回本人最近一次推荐", description = "下一环节已有人查看或办理、已过截止时间、已办结时拒绝（409）")
    TaskJson takeBack(Actor actor, @PathVariable long taskId) {
        desk.takeBack(actor, taskId);
        return TaskJson.of(inbox.get(actor, taskId), List.of());
    }
}
