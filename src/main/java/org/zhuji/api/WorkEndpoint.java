package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.escalation.Tracking;
import org.zhuji.people.Actor;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkCaller.Official;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkService;

/** Works entered by handlers on workers' behalf, from draft to submission. */
@RestController
@RequestMapping("/api/v1/works")
@Tag(name = "作品")
class WorkEndpoint {

    private final WorkService works;
    private final Tracking tracking;
    private final MediaLinks links;
    private final EnterOnce once;

    WorkEndpoint(WorkService works, Tracking tracking, MediaLinks links, EnterOnce once) {
        this.works = works;
        this.tracking = tracking;
        this.links = links;
        this.once = once;
    }

    @GetMapping
    @Operation(summary = "列出本账号登记的作品，新的在前")
    List<WorkJson.RowJson> mine(Actor actor) {
        return works.enteredBy(actor).stream().map(WorkJson.RowJson::of).toList();
    }

    @PostMapping
    @Operation(summary = "代职工登记作品草稿", description = "同一账号用同一 Idempotency-Key 重复请求，只登记一件作品")
    ResponseEntity<ReceiptJson> create(
            Actor actor,
            @Valid @RequestBody WorkForm form,
            @Parameter(description = "请求的唯一标识，建议 UUID")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Size(min = 8, max = 200, message = "Idempotency-Key 的长度应为 8 到 200")
                    String key) {
        Receipt receipt = key == null ? works.createByOfficial(actor, form.toNewWork()) : once.enter(actor, key, form);
        return ResponseEntity.created(URI.create("/api/v1/works/" + receipt.workId()))
                .body(ReceiptJson.of(receipt));
    }

    @GetMapping("/{workId}")
    @Operation(summary = "查看作品")
    WorkJson get(Actor actor, @PathVariable long workId) {
        return json(works.get(new Official(actor), workId));
    }

    @PutMapping("/{workId}")
    @Operation(summary = "修改草稿或退回的作品", description = "version 与现状不符时拒绝（409），请重新读取")
    WorkJson update(Actor actor, @PathVariable long workId, @Valid @RequestBody Change change) {
        works.update(
                new Official(actor), workId, change.version(), change.content().toNewWork());
        return get(actor, workId);
    }

    @GetMapping("/{workId}/faults")
    @Operation(summary = "列出提交前仍须改正之处；空表示可以提交")
    List<FaultJson> faults(Actor actor, @PathVariable long workId) {
        return works.faults(new Official(actor), workId).stream()
                .map(FaultJson::of)
                .toList();
    }

    @PostMapping("/{workId}/submit")
    @Operation(summary = "提交作品，或在退回修改后重新提交", description = "截止时间之后拒绝（409）")
    WorkJson submit(Actor actor, @PathVariable long workId, @Valid @RequestBody Submission submission) {
        works.submit(new Official(actor), workId, submission.version());
        return get(actor, workId);
    }

    @PostMapping("/{workId}/withdraw")
    @Operation(summary = "撤回作品")
    WorkJson withdraw(Actor actor, @PathVariable long workId, @Valid @RequestBody Withdrawal withdrawal) {
        works.withdraw(new Official(actor), workId, withdrawal.reason());
        return get(actor, workId);
    }

    @PostMapping("/{workId}/follow-up-code")
    @Operation(summary = "换发查询码，旧码作废", description = "用于回执丢失，例如没有收到登记时的回复")
    ReceiptJson renewCode(Actor actor, @PathVariable long workId) {
        return ReceiptJson.of(works.renewCode(actor, workId));
    }

    @GetMapping("/{workId}/stations")
    @Operation(summary = "作品进度：逐级经过的各站")
    List<StationJson> stations(Actor actor, @PathVariable long workId) {
        return tracking.stations(new Official(actor), workId).stream()
                .map(StationJson::of)
                .toList();
    }

    private WorkJson json(WorkDetails work) {
        return WorkJson.of(
                work,
                work.files().stream().map(file -> FileJson.of(file, links)).toList());
    }

    @Schema(name = "WorkChange", description = "修改：读取时的 version 和全部内容")
    record Change(
            @NotNull(message = "请带回 version") Integer version,

            @NotNull(message = "请填写 content") @Valid WorkForm content) {}

    @Schema(name = "WorkSubmission", description = "提交：读取时的 version")
    record Submission(@NotNull(message = "请带回 version") Integer version) {}

    @Schema(name = "WorkWithdrawal", description = "撤回理由")
    record Withdrawal(
            @Size(max = 2000, message = "理由不超过 2000 字") String reason) {}
}
