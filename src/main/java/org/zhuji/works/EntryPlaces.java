package org.zhuji.works;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;

/** The public entry links of unions. */
@Component
class EntryPlaces {

    private final EntryLinks links;
    private final UnionService unions;
    private final CampaignService campaigns;
    private final WorkAccess access;
    private final EntryGate gate;

    EntryPlaces(EntryLinks links, UnionService unions, CampaignService campaigns, WorkAccess access, EntryGate gate) {
        this.links = links;
        this.unions = unions;
        this.campaigns = campaigns;
        this.access = access;
        this.gate = gate;
    }

    @Transactional
    String token(Actor actor, long campaignId, long unionId) {
        access.requireCollector(actor, unionId);
        return links.findByCampaignIdAndUnionId(campaignId, unionId)
                .orElseGet(() -> make(campaignId, unionId))
                .token();
    }

    private EntryLink make(long campaignId, long unionId) {
        campaigns.get(campaignId);
        unions.get(unionId);
        return links.save(new EntryLink(campaignId, unionId, Codes.token(), gate.now()));
    }

    @Transactional(readOnly = true)
    EntryPlace of(String token) {
        return links.findByToken(token == null ? "" : token.toLowerCase(Locale.ROOT))
                .map(link -> new EntryPlace(
                        link.token(),
                        link.campaignId(),
                        link.unionId(),
                        unions.get(link.unionId()).name()))
                .orElseThrow(EntryLinkUnknown::new);
    }
}
