package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhuji.organisation.UnionKind;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;

@Schema(name = "Union", description = "工会")
record UnionJson(
        long id,
        @Schema(description = "工会代码", example = "620102") String code,
        String name,
        String shortName,
        UnionKind kind,
        UnionLevel level,
        @Schema(description = "上级工会，省总工会为空") Long parentId,
        @Schema(description = "行政区划代码 GB/T 2260") String regionCode,
        boolean active) {

    static UnionJson of(UnionRow union) {
        return new UnionJson(
                union.id(),
                union.code(),
                union.name(),
                union.shortName(),
                union.kind(),
                union.level(),
                union.parentId(),
                union.regionCode(),
                union.active());
    }
}
