package org.zhuji.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.vocabulary.Desk;
import org.zhuji.escalation.vocabulary.Outcome;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Role;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkStatus;

/** Draws the stations of one work: what was decided, where it stands, what its branch still has ahead. */
@Component
class StationLine {

    private final Decisions decisions;
    private final InboxItems items;
    private final UnionService unions;

    StationLine(Decisions decisions, InboxItems items, UnionService unions) {
        this.decisions = decisions;
        this.items = items;
        this.unions = unions;
    }

    List<Station> draw(WorkDetails work, boolean forOfficial) {
        List<Station> line = new ArrayList<>();
        if (work.submittedAt() != null) {
            line.add(station("作品提交", work.unionName(), Station.State.DONE, work.submittedAt()));
        }
        decisions.of(work.id()).forEach(decision -> line.add(decided(decision, forOfficial)));
        line.sort(Comparator.comparing(Station::at));
        addRest(line, work);
        return List.copyOf(line);
    }

    private Station decided(Decisions.Taken decision, boolean forOfficial) {
        boolean isReason = decision.outcome() == Outcome.RETURN_TO_AUTHOR || decision.outcome() == Outcome.REJECT;
        return new Station(
                decision.stepName(),
                unions.get(decision.unionId()).name(),
                Station.State.DONE,
                decision.at(),
                decision.outcome().label(),
                forOfficial || isReason ? decision.opinion() : null,
                forOfficial ? decision.placeInUnit() : null);
    }

    private void addRest(List<Station> line, WorkDetails work) {
        Branch branch = unions.branchOf(work.content().unionId());
        switch (work.status()) {
            case DRAFT -> addAhead(line, branch, -1);
            case RETURNED -> {
                line.add(station("等待作者修改后重新提交", work.unionName(), Station.State.CURRENT, null));
                addAhead(line, branch, -1);
            }
            case SUBMITTED, AT_PROVINCE -> addFromCurrent(line, work, branch);
            case NOT_RECOMMENDED, WITHDRAWN, OVERDUE ->
                line.add(station(work.status().label(), work.unionName(), Station.State.ENDED, null));
            default -> addJudging(line, branch, work.status());
        }
    }

    private void addFromCurrent(List<Station> line, WorkDetails work, Branch branch) {
        List<InboxItem> open = items.of(ProcessKey.WORK_ESCALATION.subjectKind(), work.id()).stream()
                .filter(item -> item.row().state() == InboxState.OPEN)
                .toList();
        for (InboxItem item : open) {
            InboxRow row = item.row();
            line.add(station(row.stepName(), unions.get(row.unionId()).name(), Station.State.CURRENT, row.arrivedAt()));
            addAhead(line, branch, position(row, branch));
        }
    }

    /** The stops of a branch in order, as the shipped diagram has them. */
    private static List<Stop> stops(Branch branch) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(Desk.FORM_CHECK, Role.HANDLER, "形式审查", branch.first()));
        branch.unions().stream()
                .filter(union -> union.level() != UnionLevel.PROVINCE)
                .forEach(union -> stops.add(new Stop(Desk.REVIEW, Role.HANDLER, reviewAt(union), union)));
        branch.at(UnionLevel.CITY).ifPresent(city -> stops.add(new Stop(Desk.REVIEW, Role.LEADER, "分管领导签发", city)));
        stops.add(new Stop(Desk.RECEIPT, Role.RECEIVING_DESK, "省级受理", branch.province()));
        return stops;
    }

    private static String reviewAt(UnionRow union) {
        return switch (union.level()) {
            case GRASSROOTS -> "基层审核推荐";
            case COUNTY -> "县级审核推荐";
            default -> "市州（产业）审核推荐";
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
                .forEach(stop -> line.add(station(stop.name, stop.union.name(), Station.State.WAITING, null)));
        addJudging(line, branch, WorkStatus.SUBMITTED);
    }

    private static void addJudging(List<Station> line, Branch branch, WorkStatus status) {
        int reached = switch (status) {
            case IN_JUDGING, PROPOSED -> 0;
            case IN_PUBLICITY -> 1;
            case AWARDED, NOT_AWARDED -> 3;
            default -> -1;
        };
        List<String> names = List.of("省级评审", "公示", "公布获奖名单");
        for (int i = 0; i < names.size(); i++) {
            Station.State state =
                    i < reached ? Station.State.DONE : i == reached ? Station.State.CURRENT : Station.State.WAITING;
            line.add(station(names.get(i), branch.province().name(), state, null));
        }
    }

    private static Station station(String name, String unionName, Station.State state, Instant at) {
        return new Station(name, unionName, state, at, null, null, null);
    }

    private record Stop(Desk desk, Role role, String name, UnionRow union) {}
}
