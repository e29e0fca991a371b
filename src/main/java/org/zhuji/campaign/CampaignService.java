package org.zhuji.campaign;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** The door to campaigns. Writing needs the duty of an organiser. */
@Service
@Transactional
public class CampaignService {

    private static final Set<CampaignState> OPEN = EnumSet.range(CampaignState.COLLECTING, CampaignState.PUBLICITY);

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final CampaignRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignService(
            Campaigns campaigns,
            CampaignRows rows,
            CampaignRecord record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** @return all campaigns, the newest first */
    @Transactional(readOnly = true)
    public List<CampaignDetails> all() {
        return campaigns.findAllByOrderByIdDesc().stream()
                .map(CampaignService::details)
                .toList();
    }

    /** @return campaigns that were opened and not yet announced, the newest first; for help cards and public pages */
    @Transactional(readOnly = true)
    public List<CampaignDetails> openCampaigns() {
        return campaigns.findByStateInOrderByIdDesc(OPEN).stream()
                .map(CampaignService::details)
                .toList();
    }

    /** @throws CampaignNotFound if there is none */
    @Transactional(readOnly = true)
    public CampaignDetails get(long id) {
        return details(campaigns.findById(id).orElseThrow(() -> new CampaignNotFound(id)));
    }

    @Transactional(readOnly = true)
    public Optional<CampaignDetails> findByCode(String code) {
        return campaigns.findByCode(code).map(CampaignService::details);
    }

    /** Creates a draft campaign. */
    public long create(Actor actor, CampaignDefinition definition) {
        requireOrganiser(actor);
        CampaignCheck.check(definition);
        requireFree(definition.code());
        Campaign campaign = campaigns.saveAndFlush(new Campaign(definition, CampaignDocument.write(definition)));
        record.write(actor, campaign.id(), Verb.CREATE, definition.title());
        return campaign.id();
    }

    /** Creates a draft with everything of another campaign but its code and title. */
    public long copy(Actor actor, long id, String newCode, String newTitle) {
        return create(actor, get(id).definition().renamed(newCode, newTitle));
    }

    /**
     * Replaces the document; a moved date is announced by {@link CampaignDateMoved}.
     *
     * @throws StaleEdit if somebody else saved since {@code version} was read
     * @throws CampaignFaults listing what is wrong with the document
     * @throws ChangeTooLate if the campaign has come too far for one of the changes
     */
    public void update(Actor actor, long id, int version, CampaignDefinition definition) {
        requireOrganiser(actor);
        CampaignCheck.check(definition);
        Campaign campaign = rows.lock(id, LockModeType.PESSIMISTIC_WRITE);
        if (campaign.version() != version) {
            throw new StaleEdit();
        }
        replace(actor, campaign, definition, null);
    }

    /**
     * Moves the cutoff of the province; works under way follow the new date at once.
     *
     * @param reason why, kept in the record
     */
    public void moveCutoff(Actor actor, long id, Instant cutoffAt, String reason) {
        requireOrganiser(actor);
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        Campaign campaign = rows.lock(id, LockModeType.PESSIMISTIC_WRITE);
        CampaignDefinition before = details(campaign).definition();
        CampaignDefinition after = before.withDates(before.dates().withCutoff(cutoffAt));
        CampaignCheck.check(after);
        replace(actor, campaign, after, reason.strip());
    }

    private void replace(Actor actor, Campaign campaign, CampaignDefinition after, String reason) {
        CampaignDefinition before = details(campaign).definition();
        if (!before.code().equals(after.code())) {
            requireFree(after.code());
        }
        CampaignChange change = new CampaignChange(campaign.state(), before, after);
        change.check(clock.instant());
        campaign.rewrite(after, CampaignDocument.write(after));
        campaigns.saveAndFlush(campaign);
        record.write(actor, campaign.id(), Verb.UPDATE, change.describe(reason));
        if (change.movesDate()) {
            events.publishEvent(new CampaignDateMoved(campaign.id()));
        }
    }

    /** Starts collecting; announced by {@link CampaignOpened}. */
    public void open(Actor actor, long id) {
        requireOrganiser(actor);
        Campaign campaign = rows.lock(id, LockModeType.PESSIMISTIC_WRITE);
        CampaignDefinition definition = details(campaign).definition();
        CampaignCheck.check(definition);
        campaign.open();
        if (!clock.instant().isBefore(definition.dates().cutoffAt())) {
            throw new CutoffPassed(definition.dates().cutoffAt());
        }
        campaigns.saveAndFlush(campaign);
        record.write(actor, id, Verb.OPEN, definition.title());
        events.publishEvent(new CampaignOpened(id));
    }

    /**
     * Reads the dates and holds the campaign's row (shared) until the transaction ends, so that no cutoff can be moved or
     * closed in between.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CampaignDates holdDates(long id) {
        return details(rows.lock(id, LockModeType.PESSIMISTIC_READ))
                .definition()
                .dates();
    }

    /** As {@link #holdDates} but exclusively: for whoever closes the collection. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CampaignDates holdDatesExclusively(long id) {
        return details(rows.lock(id, LockModeType.PESSIMISTIC_WRITE))
                .definition()
                .dates();
    }

    /**
     * The process moved on; called by escalation only. May be repeated.
     *
     * @param publicityEndsAt null leaves the known end
     */
    public void enter(long id, CampaignState state, Instant publicityEndsAt) {
        Campaign campaign = rows.lock(id, LockModeType.PESSIMISTIC_WRITE);
        boolean moves = campaign.state() != state;
        campaign.enter(state, publicityEndsAt);
        campaigns.saveAndFlush(campaign);
        if (moves) {
            record.write(Actor.SYSTEM, id, Verb.ENTER, state.name());
        }
    }

    private void requireFree(String code) {
        if (campaigns.findByCode(code).isPresent()) {
            throw new CampaignCodeTaken(code);
        }
    }

    static void requireOrganiser(Actor actor) {
        if (!actor.isSystem()) {
            actor.require(Role.ORGANISER);
        }
    }

    private static CampaignDetails details(Campaign campaign) {
        return new CampaignDetails(
                campaign.id(),
                campaign.version(),
                campaign.state(),
                campaign.publicityEndsAt(),
                CampaignDocument.read(campaign.definition()));
    }
}
