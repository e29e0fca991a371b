package org.zhuji.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.zhuji.people.Actor;

/** The door to campaigns. Writing needs the duty of an organiser. */
@Service
public class CampaignService {

    /** @return all campaigns, the newest first */
    public List<CampaignDetails> all() {
        throw new UnsupportedOperationException();
    }

    /** @throws CampaignNotFound if there is none */
    public CampaignDetails get(long id) {
        throw new UnsupportedOperationException();
    }

    public Optional<CampaignDetails> findByCode(String code) {
        throw new UnsupportedOperationException();
    }

    /** Creates a draft campaign. */
    public long create(Actor actor, CampaignDefinition definition) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the document; a moved date is announced by {@link CampaignDateMoved}. */
    public void update(Actor actor, long id, int version, CampaignDefinition definition) {
        throw new UnsupportedOperationException();
    }

    /** Starts collecting; announced by {@link CampaignOpened}. */
    public void open(Actor actor, long id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads the dates and holds the campaign's row (shared) until the transaction ends, so that no cutoff can be moved or
     * closed in between.
     */
    public CampaignDates holdDates(long id) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #holdDates} but exclusively: for whoever closes the collection. */
    public CampaignDates holdDatesExclusively(long id) {
        throw new UnsupportedOperationException();
    }

    /** The process moved on; called by escalation only. {@code publicityEndsAt} may be null. */
    public void enter(long id, CampaignState state, Instant publicityEndsAt) {
        throw new UnsupportedOperationException();
    }
}
