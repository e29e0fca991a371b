package org.zhuji.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.zhuji.shared.BusinessClock;

/** Lets a demonstration see cutoff, reminders and publicity period happen; exists in the demo profile only. */
@Service
@Profile("demo")
public class DemoClock {

    private static final Duration JUST_BEFORE = Duration.ofMinutes(1);

    private final BusinessClock clock;
    private final ClockOffset offset;
    private final CampaignService campaigns;
    private final ApplicationEventPublisher events;

    DemoClock(BusinessClock clock, ClockOffset offset, CampaignService campaigns, ApplicationEventPublisher events) {
        this.clock = clock;
        this.offset = offset;
        this.campaigns = campaigns;
        this.events = events;
    }

    public Instant now() {
        return clock.instant();
    }

    /** @return the dates ahead in all open campaigns, the next first */
    public List<Deadline> upcoming() {
        Instant now = now();
        return campaigns.openCampaigns().stream()
                .flatMap(DemoClock::deadlines)
                .filter(deadline -> deadline.at().isAfter(now))
                .sorted(Comparator.comparing(Deadline::at))
                .toList();
    }

    private static Stream<Deadline> deadlines(CampaignDetails campaign) {
        CampaignDates dates = campaign.definition().dates();
        Stream<Deadline> planned = Stream.of(
                deadline(campaign, Deadline.Kind.OPENING, dates.opensAt()),
                deadline(campaign, Deadline.Kind.CUTOFF, dates.cutoffAt()),
                deadline(campaign, Deadline.Kind.JUDGING_END, dates.judgingEndsAt()));
        return Stream.concat(
                planned,
                Stream.ofNullable(campaign.publicityEndsAt())
                        .map(at -> deadline(campaign, Deadline.Kind.PUBLICITY_END, at)));
    }

    private static Deadline deadline(CampaignDetails campaign, Deadline.Kind kind, Instant at) {
        return new Deadline(campaign.id(), campaign.definition().title(), kind, at);
    }

    /** Moves to the very instant of the next deadline: the first that is too late. */
    public Instant moveToNextDeadline() {
        return moveTo(upcoming().stream()
                .findFirst()
                .orElseThrow(ClockNotMoved::nothingAhead)
                .at());
    }

    /** Moves to one minute before the first deadline that is further away than that. */
    public Instant moveJustBeforeNextDeadline() {
        Instant now = now();
        return moveTo(upcoming().stream()
                .map(deadline -> deadline.at().minus(JUST_BEFORE))
                .filter(before -> before.isAfter(now))
                .findFirst()
                .orElseThrow(ClockNotMoved::nothingAhead));
    }

    /** @throws ClockNotMoved if {@code later} is not later than now: what happened cannot be undone */
    public synchronized Instant moveTo(Instant later) {
        if (!later.isAfter(now())) {
            throw ClockNotMoved.backwards();
        }
        clock.moveTo(later);
        offset.store(clock.offset());
        events.publishEvent(new ClockMoved(later));
        return later;
    }
}
