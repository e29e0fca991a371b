package org.zhuji.judging;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.Role;

/**
 * Who took which part in the judging of a campaign: judge, organiser, chair or leadership group, one part per person. Who
 * knows the names, who scores, who locks and who approves are four different people, whatever duties they hold.
 */
@Repository
class Parts {
    private final JdbcClient jdbc;
    private final CampaignService campaigns;
    private final Clock clock;

    Parts(JdbcClient jdbc, CampaignService campaigns, Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** @return part by person */
    Map<Long, Role> of(long campaignId) {
        Map<Long, Role> parts = new HashMap<>();
        jdbc.sql("select person_id, part from judging_part where campaign_id = ?")
                .param(campaignId)
                .query(rs -> {
                    parts.put(rs.getLong(1), Role.valueOf(rs.getString(2)));
                });
        return parts;
    }

    Optional<Role> of(long campaignId, long personId) {
        return Optional.ofNullable(of(campaignId).get(personId));
    }

    /**
     * The person acts in this part from now on. Holds the campaign's row, so that the same person cannot take two parts in
     * two categories at one moment; to be called before a judging is held.
     *
     * @throws PartTaken if the person has acted in another part
     */
    void take(long campaignId, long personId, String name, Role part) {
        campaigns.holdDatesExclusively(campaignId);
        Optional<Role> taken = of(campaignId, personId);
        if (taken.isEmpty()) {
            jdbc.sql("insert into judging_part (campaign_id, person_id, part, taken_at) values (?, ?, ?, ?)")
                    .params(campaignId, personId, part.name(), Timestamp.from(clock.instant()))
                    .update();
        } else if (taken.get() != part) {
            throw new PartTaken(name, taken.get(), part);
        }
    }
}
