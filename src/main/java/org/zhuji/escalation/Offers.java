package org.zhuji.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.engine.DiagramWays;
import org.zhuji.escalation.engine.DiagramWays.Kind;
import org.zhuji.escalation.engine.DiagramWays.Place;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Outcome;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Role;

/**
 * Which outcomes a task about a work offers: those for which its diagram has a path to a place that fits their meaning and
 * for which the work's branch has the level. A diagram without a way back offers no return.
 */
@Component
class Offers {

    private final DiagramWays ways;
    private final Courses courses;
    private final UnionService unions;

    Offers(DiagramWays ways, Courses courses, UnionService unions) {
        this.ways = ways;
        this.courses = courses;
        this.unions = unions;
    }

    List<Outcome> of(InboxItem item) {
        Branch branch = unions.branchOf(item.authorUnionId());
        Map<Outcome, Place> drawn = drawn(item, branch);
        return Arrays.stream(Outcome.values())
                .filter(drawn::containsKey)
                .filter(outcome -> fits(outcome, drawn, item, branch))
                .toList();
    }

    /** @return whether the diagram leads from this open task back to that decided one when the decision is taken back */
    boolean leadsBack(InboxItem open, InboxItem decided) {
        Place back = drawn(open, unions.branchOf(open.authorUnionId())).get(Outcome.TAKE_BACK);
        return back != null && back.kind() == Kind.TASK && back.elementId().equals(decided.elementId());
    }

    private Map<Outcome, Place> drawn(InboxItem item, Branch branch) {
        String definition =
                courses.find(item.row().subjectId()).map(Course::definitionId).orElseThrow();
        return ways.from(definition, item.elementId(), facts(branch));
    }

    /** What a work's instance is told at its start. */
    static Map<Fact, Object> facts(Branch branch) {
        return Map.of(
                Fact.HAS_GRASSROOTS, branch.at(UnionLevel.GRASSROOTS).isPresent(),
                Fact.HAS_COUNTY, branch.at(UnionLevel.COUNTY).isPresent(),
                Fact.HAS_CITY, branch.at(UnionLevel.CITY).isPresent());
    }

    private static boolean fits(Outcome outcome, Map<Outcome, Place> drawn, InboxItem item, Branch branch) {
        Place place = drawn.get(outcome);
        return switch (outcome) {
            case RECOMMEND -> place.kind() == (item.row().desk() == Desk.RECEIPT ? Kind.END : Kind.TASK);
            case RETURN_TO_AUTHOR -> place.kind() == Kind.AUTHOR;
            case REJECT -> place.kind() == Kind.END;
            case RETURN_BELOW -> place.kind() == Kind.TASK && hasBelow(item, branch);
            case RETURN_TO_CITY, RETURN_TO_COUNTY, RETURN_TO_GRASSROOTS ->
                place.kind() == Kind.TASK
                        && isBelow(outcome.level(), item, branch)
                        && outcome.level() == place.candidate().level()
                        && !place.equals(drawn.get(Outcome.RETURN_BELOW));
            case TAKE_BACK -> false;
        };
    }

    private static boolean hasBelow(InboxItem item, Branch branch) {
        return item.row().desk() != Desk.FORM_CHECK
                && (item.row().role() == Role.LEADER
                        || branch.below(level(item, branch)).isPresent());
    }

    private static boolean isBelow(UnionLevel level, InboxItem item, Branch branch) {
        return branch.at(level).isPresent() && level.compareTo(level(item, branch)) < 0;
    }

    private static UnionLevel level(InboxItem item, Branch branch) {
        return branch.unions().stream()
                .filter(union -> union.id() == item.row().unionId())
                .findFirst()
                .map(UnionRow::level)
                .orElse(UnionLevel.GRASSROOTS);
    }
}
