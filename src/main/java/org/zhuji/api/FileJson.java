package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.MediaRow;

@Schema(name = "WorkFile", description = "作品文件及检测结果；没有的测量值为空")
record FileJson(
        long id,
        String name,
        String format,
        @Schema(description = "字节数") long size,
        String sha256,
        Long durationMillis,
        Integer width,
        Integer height,
        String videoCodec,
        String audioCodec,
        @Schema(description = "响度 LUFS") Double loudness,
        @Schema(description = "限时有效的下载地址，支持 Range，不需要账号") String href) {

    static FileJson of(MediaRow file, MediaLinks links) {
        return new FileJson(
                file.id(),
                file.name(),
                file.format(),
                file.size(),
                file.sha256(),
                file.durationMillis(),
                file.width(),
                file.height(),
                file.videoCodec(),
                file.audioCodec(),
                file.loudness(),
                "/" + links.content(file.id()));
    }
}
