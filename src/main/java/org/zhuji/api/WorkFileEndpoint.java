package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.people.Actor;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.WorkCaller.Official;
import org.zhuji.works.WorkService;

/** A work's files, sent as the bare body so that nothing of them is held in memory or in a second copy. */
@RestController
@RequestMapping("/api/v1/works/{workId}/files")
@Tag(name = "作品")
class WorkFileEndpoint {

    private final WorkService works;
    private final MediaLinks links;

    WorkFileEndpoint(WorkService works, MediaLinks links) {
        this.works = works;
        this.links = links;
    }

    @RequestMapping(
            method = {RequestMethod.POST, RequestMethod.PUT},
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "上传一个文件，请求体即文件内容",
            description = "不合规则的文件整体拒绝（422），faults 列出条款、原文和实测值；上传的人过多或磁盘将满时回复 503 和 Retry-After",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    FileJson add(
            Actor actor,
            @PathVariable long workId,
            @Parameter(description = "文件名", example = "平凡的一天.mp4") @RequestParam String name,
            @Parameter(hidden = true) InputStream content) {
        return FileJson.of(works.addFile(new Official(actor), workId, name, content), links);
    }

    @DeleteMapping("/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除一个文件")
    void remove(Actor actor, @PathVariable long workId, @PathVariable long fileId) {
        works.removeFile(new Official(actor), workId, fileId);
    }
}
