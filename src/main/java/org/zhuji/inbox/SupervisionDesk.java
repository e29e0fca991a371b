package org.zhuji.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Slice;

/** The door to 督办: opened from above with a date, answered by the supervised, closed by the supervisor only. */
@Service
public class SupervisionDesk {

    private static final List<Role> OFFICIALS = List.of(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER);
    private static final int LONGEST = 500;
    private static final int LONGEST_PAGE = 100;

    private final TaskGuard tasks;
    private final Supervisions stored;
    private final UnionService unions;
    private final CampaignService campaigns;
    private final PeopleService people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisionDesk(
            TaskGuard tasks,
            Supervisions stored,
            UnionService unions,
            CampaignService campaigns,
            PeopleService people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.stored = stored;
        this.unions = unions;
        this.campaigns = campaigns;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether this person is above the task on its branch */
    @Transactional(readOnly = true)
    public boolean isOffered(Actor actor, InboxRow row) {
        return row.desk().isAboutAWork()
                && isLive(row)
                && tasks.above(actor, tasks.item(row.id())).isPresent();
    }

    private static boolean isLive(InboxRow row) {
        return row.state() != InboxState.DONE && row.state() != InboxState.CLOSED;
    }

    /**
     * Supervises the task at which a work stands.
     *
     * @throws NotYourDuty unless the caller is above the task
     * @throws SupervisionRefused if the caller's union supervises it already, or the date is past
     */
    @Transactional
    public long open(Actor actor, long itemId, String words, LocalDate dueOn) {
        InboxItem item = tasks.item(itemId);
        if (!item.row().desk().isAboutAWork()) {
            throw new NotYourDuty();
        }
        Mandate mandate = tasks.above(actor, item).orElseThrow(NotYourDuty::new);
        if (!isLive(item.row())) {
            throw SupervisionRefused.nothingWaits();
        }
        String subject = "《" + item.row().title() + "》（" + item.row().number() + "）"
                + item.row().stepName();
        UnionRow union = unions.get(item.row().unionId());
        long id = open(
                actor,
                mandate.duty(),
                new Supervisions.Matter(item.row().campaignId(), item, subject, union),
                words,
                dueOn);
        tasks.record(item, Verb.SUPERVISE, actor, mandate, new TaskActs.To(null, union.name()), words.strip());
        return id;
    }

    /** Supervises all that a union below has not finished in a campaign. */
    @Transactional
    public long openBacklog(Actor actor, long campaignId, long unionId, String words, LocalDate dueOn) {
        UnionRow union = unions.get(unionId);
        Duty duty = actor.duties().stream()
                .filter(one -> OFFICIALS.contains(one.role()) && one.unionId() != unionId)
                .filter(one -> union.path().startsWith(one.unionPath()))
                .findFirst()
                .orElseThrow(NotYourDuty::new);
        String subject = "《" + campaigns.get(campaignId).definition().title() + "》未办结的待办";
        return open(actor, duty, new Supervisions.Matter(campaignId, null, subject, union), words, dueOn);
    }

    private long open(Actor actor, Duty duty, Supervisions.Matter matter, String words, LocalDate dueOn) {
        String text = Notes.required(words, LONGEST);
        if (dueOn == null || dueOn.isBefore(today())) {
            throw SupervisionRefused.dateMissing();
        }
        long id = stored.open(matter, duty, text, dueOn);
        stored.say(id, Verb.SUPERVISE, actor, duty, text);
        tell(
                id,
                matter.union().id(),
                duty.unionName() + "督办：" + matter.subject() + "，请于 " + dueOn + " 前办结。" + text,
                duty.unionName() + " supervises " + matter.subject() + ", due " + dueOn + ": " + text);
        return id;
    }

    /** @throws NotYourDuty unless the caller is an official of the supervised union */
    @Transactional
    public void reply(Actor actor, long id, String words) {
        SupervisionRow row = stored.find(id).orElseThrow(SupervisionRefused::unknown);
        Duty duty = duty(actor, row.unionId()).orElseThrow(NotYourDuty::new);
        String text = Notes.required(words, LONGEST);
        if (!stored.answered(id)) {
            throw SupervisionRefused.closed();
        }
        stored.say(id, Verb.REPLY, actor, duty, text);
        tell(
                id,
                row.byUnionId(),
                row.unionName() + "答复督办 " + row.subject() + "：" + text,
                row.unionName() + " answers on " + row.subject() + ": " + text);
    }

    /** @throws NotYourDuty unless the caller is an official of the union that supervises */
    @Transactional
    public void close(Actor actor, long id, String words) {
        SupervisionRow row = stored.find(id).orElseThrow(SupervisionRefused::unknown);
        Duty duty = duty(actor, row.byUnionId()).orElseThrow(NotYourDuty::new);
        String text = Notes.checked(words, LONGEST);
        if (!stored.close(id)) {
            throw SupervisionRefused.closed();
        }
        stored.say(id, Verb.CLOSE_SUPERVISION, actor, duty, text);
        tell(id, row.unionId(), row.byUnionName() + "已办结督办：" + row.subject() + "。", "Closed: " + row.subject() + ".");
    }

    /**
     * @param supervising what the caller's unions supervise; else what they are asked for
     * @param after where to go on, as given by the page before; null for the first
     */
    @Transactional(readOnly = true)
    public Slice<SupervisionRow> list(Actor actor, boolean supervising, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        List<Long> mine = officialAt(actor).map(Duty::unionId).distinct().toList();
        return Keyset.page(stored.list(supervising, mine, Keyset.before(after), size + 1), size, SupervisionRow::id);
    }

    /** @return whether this person may answer it */
    public boolean mayReply(Actor actor, SupervisionRow row) {
        return row.state() != SupervisionRow.State.CLOSED
                && duty(actor, row.unionId()).isPresent();
    }

    /** @return whether this person may close it */
    public boolean mayClose(Actor actor, SupervisionRow row) {
        return row.state() != SupervisionRow.State.CLOSED
                && duty(actor, row.byUnionId()).isPresent();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }

    private static Stream<Duty> officialAt(Actor actor) {
        return actor.duties().stream().filter(duty -> OFFICIALS.contains(duty.role()));
    }

    private static Optional<Duty> duty(Actor actor, long unionId) {
        return officialAt(actor).filter(duty -> duty.unionId() == unionId).findFirst();
    }

    private void tell(long id, long unionId, String chinese, String english) {
        List<Long> persons = OFFICIALS.stream()
                .flatMap(role -> people.holders(role, unionId).stream())
                .distinct()
                .toList();
        events.publishEvent(new PeopleTold(
                persons, "supervision:" + id + ":" + clock.instant().toEpochMilli(), chinese, english, "supervisions"));
    }
}
