package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.zhuji.escalation.Station;

@Schema(name = "Station", description = "作品经过的一站")
record StationJson(
        String name,
        String unionName,
        Station.State state,
        Instant at,

        @Schema(description = "办理结果，用该环节的说法，如“审查通过”“推荐上报”“同意上报”“受理”")
        String outcome,

        String opinion,
        @Schema(description = "本单位排序") Integer rank) {

    static StationJson of(Station station) {
        return new StationJson(
                station.name(),
                station.unionName(),
                station.state(),
                station.at(),
                station.outcome() == null ? null : station.outcome().label(),
                station.opinion(),
                station.rank());
    }
}
