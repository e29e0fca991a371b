package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.judging.ScoreSheets;
import org.zhuji.people.Actor;
import org.zhuji.works.MediaLinks;

/** A judge's own sheets: blind, each by itself. */
@RestController
@RequestMapping("/api/v1/judging")
@Tag(name = "评分")
class JudgingEndpoint {

    private final ScoreSheets sheets;
    private final MediaLinks links;

    JudgingEndpoint(ScoreSheets sheets, MediaLinks links) {
        this.sheets = sheets;
        this.links = links;
    }

    @GetMapping("/panels")
    @Operation(summary = "列出本人参加的评审，新的在前")
    List<SheetJson.PanelJson> panels(Actor actor) {
        return sheets.panels(actor).stream().map(SheetJson.PanelJson::of).toList();
    }

    @GetMapping("/panels/{judgingId}/sheets")
    @Operation(summary = "列出本人在一个评审中的评分表，按本人的抽签顺序")
    List<SheetJson.RowJson> mine(Actor actor, @PathVariable long judgingId) {
        return sheets.sheets(actor, judgingId).stream()
                .map(SheetJson.RowJson::of)
                .toList();
    }

    @GetMapping("/sheets/{sheetId}")
    @Operation(summary = "查看本人的一张评分表")
    SheetJson get(Actor actor, @PathVariable long sheetId) {
        return SheetJson.of(sheets.sheet(actor, sheetId), links);
    }

    @PutMapping("/sheets/{sheetId}/marks/{criterion}")
    @Operation(summary = "保存一项评分；mark 为空表示收回")
    SheetJson mark(
            Actor actor,
            @PathVariable long sheetId,
            @PathVariable String criterion,
            @Valid @RequestBody MarkForm form) {
        sheets.mark(actor, sheetId, form.version(), criterion, form.mark());
        return get(actor, sheetId);
    }

    @PutMapping("/sheets/{sheetId}/comments")
    @Operation(summary = "保存评语")
    SheetJson comment(Actor actor, @PathVariable long sheetId, @Valid @RequestBody CommentForm form) {
        sheets.comment(actor, sheetId, form.version(), form.publicComment(), form.internalComment());
        return get(actor, sheetId);
    }

    @PostMapping("/sheets/{sheetId}/submit")
    @Operation(summary = "提交评分表", description = "各项都须打分；评审组锁定之后拒绝（409）")
    SheetJson submit(Actor actor, @PathVariable long sheetId, @Valid @RequestBody VersionForm form) {
        sheets.submit(actor, sheetId, form.version());
        return get(actor, sheetId);
    }

    @PostMapping("/sheets/{sheetId}/reopen")
    @Operation(summary = "收回已提交的评分表，锁定之前可以")
    SheetJson reopen(Actor actor, @PathVariable long sheetId, @Valid @RequestBody VersionForm form) {
        sheets.reopen(actor, sheetId, form.version());
        return get(actor, sheetId);
    }

    @Schema(name = "MarkForm", description = "一项评分")
    record MarkForm(@NotNull(message = "请带回 version") Integer version, BigDecimal mark) {}

    @Schema(name = "CommentForm", description = "评语")
    record CommentForm(
            @NotNull(message = "请带回 version") Integer version,

            @Size(max = 2000, message = "评语不超过 2000 字") String publicComment,

            @Size(max = 2000, message = "评语不超过 2000 字") String internalComment) {}

    @Schema(name = "SheetVersion", description = "读取时的 version")
    record VersionForm(@NotNull(message = "请带回 version") Integer version) {}
}
