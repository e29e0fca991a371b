package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.zhuji.judging.AwardRow;

@Schema(name = "Award", description = "获奖作品；rank 为类别内名次，score 为百分制得分")
record AwardJson(
        long workId,
        String number,
        String categoryCode,
        String categoryName,
        String tierCode,
        String tierName,
        int rank,
        BigDecimal score,
        String title,
        String authors,
        String unionName) {

    static AwardJson of(AwardRow award) {
        return new AwardJson(
                award.workId(),
                award.number(),
                award.categoryCode(),
                award.categoryName(),
                award.tierCode(),
                award.tierName(),
                award.rank(),
                award.score(),
                award.title(),
                award.authors(),
                award.unionName());
    }
}
