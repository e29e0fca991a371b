package org.zhuji.works;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps somebody with a public link from filling the database with drafts, and from shutting the link for the others. */
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
        String address = RemoteAddress.current();
        if (!RemoteAddress.UNKNOWN.equals(address)) {
            requireOfAddress(place, address);
        }
        if (thisHour(place, null) >= limits.draftsPerHour()) {
            throw TooManyDrafts.thisHour();
        }
        if (unsubmitted(place, null) >= limits.draftsPerLink()) {
            throw TooManyDrafts.unsubmitted();
        }
    }

    /** Well below the caps of the link, so that nobody shuts it for all the others. */
    private void requireOfAddress(EntryPlace place, String address) {
        if (thisHour(place, address) >= limits.draftsPerAddressAndHour()) {
            throw TooManyDrafts.thisHourFromHere();
        }
        if (unsubmitted(place, address) >= limits.draftsPerAddress()) {
            throw TooManyDrafts.unsubmittedFromHere();
        }
    }

    private long thisHour(EntryPlace place, String address) {
        return works.publicDraftsSince(
                place.campaignId(), place.unionId(), address, gate.now().minus(HOUR));
    }

    private long unsubmitted(EntryPlace place, String address) {
        return works.publicDrafts(place.campaignId(), place.unionId(), address);
    }
}
