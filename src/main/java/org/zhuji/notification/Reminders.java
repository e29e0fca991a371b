package org.zhuji.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.ClockMoved;
import org.zhuji.inbox.OpenTasks;
import org.zhuji.people.PeopleService;
import org.zhuji.shared.BusinessClock;

/**
 * Looks every minute whom to remind: of new tasks once a day, and of the cutoff 14, 7, 3 and 1 days before it and when it
 * has come (REQ-34). Arrivals are gathered here and not told by the decision that caused them, so that two decisions never
 * wait for each other on one person's notice.
 */
@Component
public class Reminders {

    private static final List<Integer> DAYS_BEFORE = List.of(0, 1, 3, 7, 14);
    private static final Set<CampaignState> RUNNING = EnumSet.of(CampaignState.COLLECTING, CampaignState.RECEIVING);

    private final NoticeBook book;
    private final OpenTasks tasks;
    private final PeopleService people;
    private final CampaignService campaigns;
    private final Clock clock;

    Reminders(NoticeBook book, OpenTasks tasks, PeopleService people, CampaignService campaigns, Clock clock) {
        this.book = book;
        this.tasks = tasks;
        this.people = people;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(cron = "${zhuji.reminders.cron:30 * * * * *}", zone = "Asia/Shanghai")
    public void sweep() {
        List<OpenTasks.Waiting> waiting = tasks.waiting();
        waiting.forEach(this::tellOfArrivals);
        campaigns.openCampaigns().stream()
                .filter(campaign -> RUNNING.contains(campaign.state()))
                .forEach(campaign -> remind(campaign, waiting));
    }

    @EventListener
    @Transactional
    public void clockMoved(ClockMoved moved) {
        sweep();
    }

    private void tellOfArrivals(OpenTasks.Waiting waiting) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        if (LocalDate.ofInstant(waiting.lastArrivedAt(), BusinessClock.ZONE).isBefore(today)) {
            return;
        }
        book.tell(
                people.holders(waiting.role(), waiting.unionId()),
                new Notice("arrived:" + today, "今天有新的待办到达，请及时办理。", "New tasks arrived today.", "inbox"));
    }

    private void remind(CampaignDetails campaign, List<OpenTasks.Waiting> waiting) {
        Instant cutoff = campaign.definition().dates().cutoffAt();
        Duration left = Duration.between(clock.instant(), cutoff);
        DAYS_BEFORE.stream()
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .findFirst()
                .ifPresent(days -> perPerson(campaign.id(), waiting)
                        .forEach((person, count) -> book.tell(List.of(person), reminder(campaign, days, left, count))));
    }

    private Map<Long, Long> perPerson(long campaignId, List<OpenTasks.Waiting> waiting) {
        Map<Long, Long> counts = new TreeMap<>();
        waiting.stream()
                .filter(group -> group.campaignId() == campaignId)
                .forEach(group -> people.holders(group.role(), group.unionId())
                        .forEach(person -> counts.merge(person, group.count(), Long::sum)));
        return counts;
    }

    /** A moved cutoff is another occasion: its reminders come anew. */
    private static Notice reminder(CampaignDetails campaign, int daysBefore, Duration left, long count) {
        Instant cutoff = campaign.definition().dates().cutoffAt();
        String occasion = "cutoff:" + campaign.id() + ":" + cutoff.getEpochSecond() + ":" + daysBefore;
        String title = campaign.definition().title();
        if (daysBefore == 0) {
            return new Notice(
                    occasion,
                    "《" + title + "》上报已截止，您还有 " + count + " 件待办未办结。",
                    "The cutoff of “" + title + "” has passed; " + count + " tasks still wait for you.",
                    "inbox");
        }
        long days = (left.toSeconds() + Duration.ofDays(1).toSeconds() - 1)
                / Duration.ofDays(1).toSeconds();
        return new Notice(
                occasion,
                "您有 " + count + " 件待办，距《" + title + "》上报截止还有 " + days + " 天。",
                count + " tasks wait for you; " + days + " days are left until the cutoff of “" + title + "”.",
                "inbox");
    }
}
