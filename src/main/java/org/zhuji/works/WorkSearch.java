package org.zhuji.works;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;

/**
 * Finds submitted works in the part of the tree an official answers for; drafts belong to those who enter them, and what
 * is judged blind is not found by those who judge ({@link BlindPhase}).
 */
@Component
class WorkSearch {

    private static final int MOST_UNIONS = 20_000;
    private static final int MOST_ROWS = 200;
    private static final long NOBODY = -1;
    private static final Role[] ABOVE = {Role.HANDLER, Role.LEADER};
    private static final Role[] PROVINCE = {Role.RECEIVING_DESK, Role.ORGANISER};
    private static final Role[] JUDGING = {Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP};

    private final Works works;
    private final UnionService unions;
    private final BlindPhase blind;

    WorkSearch(Works works, UnionService unions, BlindPhase blind) {
        this.works = works;
        this.unions = unions;
        this.blind = blind;
    }

    @Transactional(readOnly = true)
    Slice<WorkRow> find(Actor actor, String text, Set<WorkStatus> status, String after, int limit) {
        boolean everywhere = actor.holdsAny(PROVINCE);
        if (!everywhere && !actor.holdsAny(ABOVE) && !actor.holdsAny(JUDGING)) {
            throw new NotYourDuty();
        }
        int size = Math.max(1, Math.min(limit, MOST_ROWS));
        Collection<Long> where = everywhere ? List.of(NOBODY) : unionsOf(actor);
        Works.Field field =
                new Works.Field(everywhere, where, orNobody(blind.openedTo(actor)), orNobody(blind.closedTo(actor)));
        List<WorkRow> rows =
                works.search(field, wanted(status), Works.containing(text), place(after), Limit.of(size + 1));
        boolean isMore = rows.size() > size;
        List<WorkRow> page = isMore ? rows.subList(0, size) : rows;
        return new Slice<>(page, isMore ? Long.toString(page.get(size - 1).id()) : null);
    }

    boolean isBlind(Actor actor) {
        return !blind.closedTo(actor).isEmpty() || actor.holdsAny(JUDGING);
    }

    private Collection<Long> unionsOf(Actor actor) {
        List<Long> ids = unions.search(actor.scope(ABOVE), "", MOST_UNIONS).stream()
                .map(UnionRow::id)
                .toList();
        return orNobody(ids);
    }

    private static Collection<Long> orNobody(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }

    private static Set<WorkStatus> wanted(Set<WorkStatus> status) {
        Set<WorkStatus> wanted = status.isEmpty() ? EnumSet.allOf(WorkStatus.class) : EnumSet.copyOf(status);
        wanted.remove(WorkStatus.DRAFT);
        return wanted;
    }

    /** A key that nobody gave out begins at the first page. */
    private static long place(String after) {
        return after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    }
}
