package org.zhuji.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.StepTitle;
import org.zhuji.inbox.Tasks;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Role;
import org.zhuji.works.WorkDetails;

/** Draws the stations of one work: what was decided, where it stands, what its branch still has ahead. */
@Component
class StationLine {

    private final Decisions decisions;
    private final Tasks items;
    private final UnionService unions;
    private final CampaignService campaigns;

    StationLine(Decisions decisions, Tasks items, UnionService unions, CampaignService campaigns) {
        this.decisions = decisions;
        this.items = items;
        this.unions = unions;
        this.campaigns = campaigns;
    }

    List<Station> draw(WorkDetails work, boolean forOfficial) {
        List<Station> line = new ArrayList<>();
        List<InboxItem> tasks = items.of(ProcessKey.WORK_ESCALATION.subjectKind(), work.id());
        submissions(tasks)
                .forEach((round, at) -> line.add(station(
                        round == 1 ? StepTitle.SUBMISSION : StepTitle.RESUBMISSION,
                        work.unionName(),
                        Station.State.DONE,
                        at)));
        decisions.of(work.id()).forEach(decision -> line.add(decided(decision, forOfficial)));
        line.sort(Comparator.comparing(Station::at));
        addRest(line, work, tasks);
        return List.copyOf(line);
    }

    /** @return what was decided on the work, with names; oldest first */
    List<WorkStep> steps(long workId) {
        return decisions.signed(workId).stream().map(this::step).toList();
    }

    private WorkStep step(Decisions.Signed signed) {
        Decisions.Taken taken = signed.taken();
        return new WorkStep(
                taken.stepName(),
                unions.get(taken.unionId()).name(),
                signed.person(),
                signed.actingFor(),
                signed.duty(),
                taken.outcome(),
                taken.placeInUnit(),
                taken.opinion(),
                taken.at());
    }

    /** Every submission opens a task at once; the work itself only remembers its last one. */
    private static Map<Integer, Instant> submissions(List<InboxItem> tasks) {
        Map<Integer, Instant> submissions = new TreeMap<>();
        tasks.forEach(task ->
                submissions.putIfAbsent(task.submissionRound(), task.row().arrivedAt()));
        return submissions;
    }

    private Station decided(Decisions.Taken decision, boolean forOfficial) {
        boolean isReason = decision.outcome() == Verb.RETURN_TO_AUTHOR || decision.outcome() == Verb.REJECT;
        return new Station(
                decision.stepName(),
                StepTitle.english(decision.stepName()),
                unions.get(decision.unionId()).name(),
                Station.State.DONE,
                decision.at(),
                decision.outcome(),
                forOfficial || isReason ? decision.opinion() : null,
                forOfficial ? decision.placeInUnit() : null);
    }

    private void addRest(List<Station> line, WorkDetails work, List<InboxItem> tasks) {
        Branch branch = unions.branchOf(work.content().unionId());
        switch (work.status()) {
            case DRAFT -> addAhead(line, branch, -1);
            case RETURNED -> {
                line.add(station(StepTitle.AWAITING_CORRECTION, work.unionName(), Station.State.CURRENT, null));
                addAhead(line, branch, -1);
            }
            case SUBMITTED, AT_PROVINCE -> addFromCurrent(line, tasks, branch);
            case NOT_RECOMMENDED, WITHDRAWN, OVERDUE, VOIDED ->
                line.add(undecided(
                        work.status().label(), work.status().english(), work.unionName(), Station.State.ENDED, null));
            default -> addJudging(line, branch, reached(work.content().campaignId()));
        }
    }

    private void addFromCurrent(List<Station> line, List<InboxItem> tasks, Branch branch) {
        List<InboxRow> open = tasks.stream()
                .map(InboxItem::row)
                .filter(row -> row.state() == InboxState.OPEN || row.state() == InboxState.SUSPENDED)
                .toList();
        for (InboxRow row : open) {
            String unionName = unions.get(row.unionId()).name();
            boolean isSuspended = row.state() == InboxState.SUSPENDED;
            String name = row.stepName() + (isSuspended ? "（已挂起）" : "");
            String english = row.stepEnglish() + (isSuspended ? " (suspended)" : "");
            line.add(undecided(name, english, unionName, Station.State.CURRENT, row.arrivedAt()));
            addAhead(line, branch, position(row, branch));
        }
    }

    /** The stops of a branch in order, as the shipped diagram has them. */
    private static List<Stop> stops(Branch branch) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(Desk.FORM_CHECK, Role.HANDLER, StepTitle.FORM_CHECK, branch.first()));
        branch.unions().stream()
                .filter(union -> union.level() != UnionLevel.PROVINCE)
                .forEach(union -> stops.add(new Stop(Desk.REVIEW, Role.HANDLER, reviewAt(union), union)));
        branch.at(UnionLevel.CITY)
                .ifPresent(city -> stops.add(new Stop(Desk.REVIEW, Role.LEADER, StepTitle.SIGN_OFF, city)));
        stops.add(new Stop(Desk.RECEIPT, Role.RECEIVING_DESK, StepTitle.RECEIPT, branch.province()));
        return stops;
    }

    private static StepTitle reviewAt(UnionRow union) {
        return switch (union.level()) {
            case GRASSROOTS -> StepTitle.REVIEW_GRASSROOTS;
            case COUNTY -> StepTitle.REVIEW_COUNTY;
            default -> StepTitle.REVIEW_CITY;
        };
    }

    private static int position(InboxRow row, Branch branch) {
        List<Stop> stops = stops(branch);
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (stop.desk == row.desk() && stop.role == row.role() && stop.union.id() == row.unionId()) {
                return i;
            }
        }
        return stops.size();
    }

    private static void addAhead(List<Station> line, Branch branch, int after) {
        stops(branch).stream()
                .skip(after + 1L)
                .forEach(stop -> line.add(station(stop.title, stop.union.name(), Station.State.WAITING, null)));
        addJudging(line, branch, -1);
    }

    /** By the campaign, not by the work: nobody is to read from the line who wins before the list is out. */
    private int reached(long campaignId) {
        return switch (campaigns.get(campaignId).state()) {
            case DRAFT, COLLECTING, RECEIVING, ENDED_WITHOUT_WORKS -> -1;
            case JUDGING -> 0;
            case PUBLICITY -> 1;
            case ANNOUNCED -> 3;
        };
    }

    private static void addJudging(List<Station> line, Branch branch, int reached) {
        List<StepTitle> titles = List.of(StepTitle.JUDGING, StepTitle.PUBLICITY, StepTitle.ANNOUNCEMENT);
        for (int i = 0; i < titles.size(); i++) {
            Station.State state =
                    i < reached ? Station.State.DONE : i == reached ? Station.State.CURRENT : Station.State.WAITING;
            line.add(station(titles.get(i), branch.province().name(), state, null));
        }
    }

    private static Station station(StepTitle title, String unionName, Station.State state, Instant at) {
        return undecided(title.label(), title.english(), unionName, state, at);
    }

    private static Station undecided(String name, String english, String unionName, Station.State state, Instant at) {
        return new Station(name, english, unionName, state, at, null, null, null);
    }

    private record Stop(Desk desk, Role role, StepTitle title, UnionRow union) {}
}
