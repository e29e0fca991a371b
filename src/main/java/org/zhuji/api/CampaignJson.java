package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Phase;

@Schema(name = "Campaign", description = "活动；时间均为半开：早于 cutoffAt 即为按时")
record CampaignJson(
        long id,
        String code,
        String title,
        String theme,
        @Schema(example = "甘总工办发[2019]50号") String documentNumber,
        CampaignState state,
        Instant opensAt,
        Instant cutoffAt,
        Instant judgingEndsAt,
        Instant publicityEndsAt,
        List<String> organisers,
        List<PhaseJson> phases) {

    static CampaignJson of(CampaignDetails campaign) {
        CampaignDefinition definition = campaign.definition();
        return new CampaignJson(
                campaign.id(),
                definition.code(),
                definition.title(),
                definition.theme(),
                definition.documentNumber(),
                campaign.state(),
                definition.dates().opensAt(),
                definition.dates().cutoffAt(),
                definition.dates().judgingEndsAt(),
                campaign.publicityEndsAt(),
                definition.organisers(),
                definition.phases().stream().map(PhaseJson::of).toList());
    }

    @Schema(name = "Phase", description = "活动阶段，首尾两天都算在内")
    record PhaseJson(String code, String name, LocalDate from, LocalDate to) {

        static PhaseJson of(Phase phase) {
            return new PhaseJson(phase.code(), phase.name(), phase.from(), phase.to());
        }
    }
}
