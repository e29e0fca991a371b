package org.zhuji.works;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps somebody with a public link from filling the database with drafts. */
@Component
class DraftCaps {

    private static final Duration HOUR = Duration.ofHours(1);

    private final EntryLinks links;
    private final Works works;
    private final EntryGate gate;
    private final WorkLimits limits;

    DraftCaps(EntryLinks links, Works works, EntryGate gate, WorkLimits limits) {
        this.links = links;
        this.works = works;
        this.gate = gate;
        this.limits = limits;
    }

    /** Holds the link's row: drafts of one link are counted one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    void require(EntryPlace place) {
        links.lock(place.token()).orElseThrow(EntryLinkUnknown::new);
        if (works.publicDraftsSince(
                        place.campaignId(), place.unionId(), gate.now().minus(HOUR))
                >= limits.draftsPerHour()) {
            throw TooManyDrafts.thisHour();
        }
        if (works.publicDrafts(place.campaignId(), place.unionId()) >= limits.draftsPerLink()) {
            throw TooManyDrafts.unsubmitted();
        }
    }
}
