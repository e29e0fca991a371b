package org.zhuji.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;

/** 代理设置: set by the person who will be away, or by the security administrator for one who is; never in a circle. */
@Service
public class Substitutions {

    private static final int SHOWN = 200;

    private final SubstitutionRows rows;
    private final Shelves shelves;
    private final Colleagues colleagues;
    private final CampaignService campaigns;
    private final AuditLog audit;
    private final Clock clock;

    Substitutions(
            SubstitutionRows rows,
            Shelves shelves,
            Colleagues colleagues,
            CampaignService campaigns,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.shelves = shelves;
        this.colleagues = colleagues;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotYourDuty unless the caller is the principal or a security administrator
     * @throws SubstitutionRefused if time, scope or stand-in will not do, or a circle would close
     */
    @Transactional
    public void set(Actor actor, NewSubstitution asked) {
        requireOwn(actor, asked.principalId());
        NewSubstitution wanted = complete(asked);
        rows.lock();
        PersonRow principal = colleagues
                .active(wanted.principalId())
                .filter(person ->
                        person.duties().stream().anyMatch(duty -> duty.role().decidesWorks()))
                .orElseThrow(SubstitutionRefused::nothingToLend);
        PersonRow standIn = colleagues
                .active(wanted.standInId())
                .filter(person ->
                        person.duties().stream().anyMatch(duty -> duty.role().isOfficial()))
                .orElseThrow(SubstitutionRefused::notAnOfficial);
        if (new Circle(wanted, rows.during(wanted.from(), wanted.until())).isClosed()) {
            throw SubstitutionRefused.circle(standIn.name(), principal.name());
        }
        rows.add(wanted, principal.name(), standIn.name(), actor.personId(), actor.name());
        record(actor, wanted.principalId(), Verb.SET_SUBSTITUTION, standIn.name(), wanted.reason());
    }

    /** Ends one before its time. */
    @Transactional
    public void end(Actor actor, long id) {
        Substitution found = rows.find(id).orElseThrow(SubstitutionRefused::gone);
        requireOwn(actor, found.principalId());
        if (!rows.end(id, actor.name())) {
            throw SubstitutionRefused.gone();
        }
        record(actor, found.principalId(), Verb.END_SUBSTITUTION, found.standIn(), null);
    }

    /** @return the newest 200: of the caller, on either side; all for a security administrator */
    @Transactional(readOnly = true)
    public List<Substitution> list(Actor actor) {
        return actor.holdsAny(Role.SECURITY_ADMIN) ? rows.all(SHOWN) : rows.of(actor.personId(), SHOWN);
    }

    /** @return those in which the caller stands in for somebody at this moment */
    @Transactional(readOnly = true)
    public List<Substitution> standingIn(Actor actor) {
        return actor.isSystem() ? List.of() : rows.runningFor(actor.personId());
    }

    /** @return by list that is lent to the caller at this moment, the name of whom it belongs to */
    public Map<String, String> principals(Actor actor) {
        return shelves.of(actor).stream()
                .filter(shelf -> !shelf.isOwn())
                .collect(Collectors.toMap(
                        shelf -> shelf.holder().text(), shelf -> shelf.lent().principal(), (one, other) -> one));
    }

    /** @return officials whose name contains the text, as stand-ins; at most 50 */
    @Transactional(readOnly = true)
    public List<PersonRow> candidates(Actor actor, String text) {
        requireSetting(actor);
        return colleagues.officials(text, null, 50).stream()
                .filter(person -> !Objects.equals(person.id(), actor.personId()))
                .toList();
    }

    private static void requireSetting(Actor actor) {
        boolean lends = actor.duties().stream().anyMatch(duty -> duty.role().decidesWorks());
        if (!lends && !actor.holdsAny(Role.SECURITY_ADMIN)) {
            throw new NotYourDuty();
        }
    }

    private static void requireOwn(Actor actor, long principalId) {
        if (!Objects.equals(actor.personId(), principalId)) {
            actor.require(Role.SECURITY_ADMIN);
        }
    }

    /** @return with the beginning filled in, texts tidied, everything checked that needs no other rows */
    private NewSubstitution complete(NewSubstitution asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant from = asked.from() == null || asked.from().isBefore(now) ? now : asked.from();
        String reason = asked.reason() == null ? "" : asked.reason().strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > 1000) {
            throw SubstitutionRefused.reasonMissing();
        }
        if (asked.principalId() == asked.standInId()) {
            throw SubstitutionRefused.byOneself();
        }
        checkTime(from, asked.until());
        checkScope(asked);
        return new NewSubstitution(
                asked.principalId(),
                asked.standInId(),
                from,
                asked.until(),
                asked.campaignId(),
                asked.categoryCode(),
                asked.takesPresent(),
                reason);
    }

    private static void checkTime(Instant from, Instant until) {
        if (until == null
                || !from.isBefore(until)
                || until.isAfter(from.atZone(BusinessClock.ZONE).plusYears(1).toInstant())) {
            throw SubstitutionRefused.badTime();
        }
    }

    private void checkScope(NewSubstitution asked) {
        if (asked.campaignId() == null) {
            if (asked.categoryCode() != null) {
                throw SubstitutionRefused.badScope();
            }
            return;
        }
        boolean known = campaigns.get(asked.campaignId()).definition().categories().stream()
                .anyMatch(category -> category.code().equals(asked.categoryCode()));
        if (asked.categoryCode() != null && !known) {
            throw SubstitutionRefused.badScope();
        }
    }

    private void record(Actor actor, long principalId, Verb verb, String standIn, String reason) {
        String duty = actor.duties().stream().findFirst().map(Duty::label).orElse(null);
        String details = "代理人：" + standIn + (reason == null ? "" : "；原因：" + reason);
        audit.record(new AuditEntry("person", principalId, verb.code(), actor.personId(), actor.name(), duty, details));
    }
}
