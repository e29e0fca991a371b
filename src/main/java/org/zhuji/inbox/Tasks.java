package org.zhuji.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.people.Actor;

/** The tasks themselves, for those who open, decide and close them, in their transaction; every change keeps the counters. */
@Repository
public class Tasks {

    private static final String INSERT = """
            insert into inbox_item (task_id, element_id, step_name, desk, role_name, union_id, union_path, holder, subject_kind,
                subject_id, campaign_id, category_code, work_number, title, authors, author_union_id,
                author_union_name, author_union_path, poster_media_id, submission_round, state, arrived_at, due_at,
                due_order)
            values (:task, :element, :step, :desk, :role, :union, :path, :holder, :kind, :subject, :campaign, :category, :number,
                :title, :authors, :authorUnion, :authorUnionName, :authorUnionPath, :poster, :round, 'OPEN', :arrived,
                :due, :dueOrder)
            """;

    private final JdbcClient jdbc;
    private final InboxCounters counters;
    private final Clock clock;

    Tasks(JdbcClient jdbc, InboxCounters counters, Clock clock) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.clock = clock;
    }

    public void add(NewItem item) {
        Map<String, Object> values = new HashMap<>();
        values.put("task", item.taskId());
        values.put("element", item.elementId());
        values.put("step", item.stepName());
        values.put("desk", item.desk().name());
        values.put("role", item.role().name());
        values.put("union", item.union().id());
        values.put("path", item.union().path());
        Holder holder = Holder.duty(item.role(), item.union().id());
        values.put("holder", holder.text());
        values.put("round", item.submissionRound());
        values.put("arrived", Timestamp.from(item.arrivedAt()));
        values.put("due", item.dueAt() == null ? null : Timestamp.from(item.dueAt()));
        values.put("dueOrder", Timestamp.from(item.dueAt() == null ? InboxOrder.NO_DATE : item.dueAt()));
        values.putAll(values(item.subject()));
        jdbc.sql(INSERT).params(values).update();
        counters.add(holder, item.subject().campaignId(), item.subject().categoryCode(), 1);
    }

    private static Map<String, Object> values(NewItem.Subject subject) {
        Map<String, Object> values = new HashMap<>();
        boolean isWork = subject.authorUnion() != null;
        values.put("kind", subject.kind());
        values.put("subject", subject.id());
        values.put("campaign", subject.campaignId());
        values.put("category", subject.categoryCode());
        values.put("number", subject.workNumber());
        values.put("title", subject.title());
        values.put("authors", subject.authors());
        values.put("authorUnion", isWork ? subject.authorUnion().id() : null);
        values.put("authorUnionName", isWork ? subject.authorUnion().name() : null);
        values.put("authorUnionPath", isWork ? subject.authorUnion().path() : null);
        values.put("poster", subject.posterMediaId());
        return values;
    }

    /** @throws TaskNotFound if there is none */
    public InboxItem get(long id) {
        return jdbc.sql("select * from inbox_item where id = :id")
                .param("id", id)
                .query(InboxItem::read)
                .optional()
                .orElseThrow(() -> new TaskNotFound(id));
    }

    /** @return a work's (or other subject's) tasks, oldest first */
    public List<InboxItem> of(String subjectKind, long subjectId) {
        return jdbc.sql("select * from inbox_item where subject_kind = :kind and subject_id = :id order by id")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .query(InboxItem::read)
                .list();
    }

    List<InboxItem> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from inbox_item where id in (:ids)")
                .param("ids", ids)
                .query(InboxItem::read)
                .list();
    }

    /** @return the open task at this desk about the subject */
    public Optional<InboxItem> open(String subjectKind, long subjectId, Desk desk) {
        return of(subjectKind, subjectId).stream()
                .filter(item ->
                        item.row().state() == InboxState.OPEN && item.row().desk() == desk)
                .findFirst();
    }

    /** @return how many tasks of the campaign are open at this desk */
    public long openAt(long campaignId, Desk desk) {
        return jdbc.sql("select count(*) from inbox_item where campaign_id = :id and desk = :desk and state = 'OPEN'")
                .param("id", campaignId)
                .param("desk", desk.name())
                .query(Long.class)
                .single();
    }

    /** The statement that decides a race: whoever finds the task open, and claimed by nobody else, has it. */
    public boolean finish(InboxItem item, Actor actor, ReviewDecision decision) {
        int found = jdbc.sql("update inbox_item set state = 'DONE', done_at = :at, done_by = :by, done_by_name = :name,"
                        + " outcome = :outcome, place_in_unit = :place, opinion = :opinion"
                        + " where id = :id and state = 'OPEN'"
                        + " and (claimed_by is null or claimed_by = :by or claimed_until <= :at)")
                .param("at", now())
                .param("by", actor.personId())
                .param("name", actor.name())
                .param("outcome", decision.outcome().name())
                .param("place", decision.rank())
                .param("opinion", decision.opinion())
                .param("id", item.row().id())
                .update();
        if (found == 1) {
            left(item);
        }
        return found == 1;
    }

    /**
     * Puts an open task into another list, of a person or of a duty; the claim on it ends.
     *
     * @param assigneeName null when the list is a duty's
     * @param returnsTo where it goes back to, or null
     * @return whether it was still open in the list it is thought to be in
     */
    boolean handTo(InboxItem item, Holder to, Long assigneeId, String assigneeName, Holder returnsTo) {
        int found = jdbc.sql("update inbox_item set holder = :to, assignee_id = :person, assignee_name = :name,"
                        + " returns_to = :back, claimed_by = null, claimed_by_name = null, claimed_until = null,"
                        + " opened_at = null where id = :id and state = 'OPEN' and holder = :from")
                .param("to", to.text())
                .param("person", assigneeId)
                .param("name", assigneeName)
                .param("back", returnsTo == null ? null : returnsTo.text())
                .param("id", item.row().id())
                .param("from", item.holder().text())
                .update();
        if (found == 1) {
            left(item);
            counters.add(to, item.row().campaignId(), item.row().categoryCode(), 1);
        }
        return found == 1;
    }

    /**
     * Moves a task between states without ending it: open, waiting, suspended; the counters follow.
     *
     * @return whether it was in the state it is thought to be in
     */
    boolean change(InboxItem item, InboxState from, InboxState to) {
        int found = jdbc.sql("update inbox_item set state = :to where id = :id and state = :from")
                .param("to", to.name())
                .param("from", from.name())
                .param("id", item.row().id())
                .update();
        if (found == 1 && from == InboxState.OPEN) {
            left(item);
        } else if (found == 1 && to == InboxState.OPEN) {
            counters.add(item.holder(), item.row().campaignId(), item.row().categoryCode(), 1);
        }
        return found == 1;
    }

    /** The engine took a task away; one that somebody decided stays 已办. */
    public void close(String taskId) {
        jdbc.sql("select * from inbox_item where task_id = :task and state in ('OPEN', 'WAITING', 'SUSPENDED')")
                .param("task", taskId)
                .query(InboxItem::read)
                .optional()
                .filter(item -> closeOpen("id = :id", "id", item.row().id()) == 1)
                .filter(item -> item.row().state() == InboxState.OPEN)
                .ifPresent(this::left);
    }

    private void left(InboxItem item) {
        counters.add(item.holder(), item.row().campaignId(), item.row().categoryCode(), -1);
    }

    /** Closes the open tasks of many works at once. */
    public void closeWorks(List<Long> workIds) {
        jdbc.sql("select holder, campaign_id, category_code, count(*) as n from inbox_item"
                        + " where subject_kind = 'work' and subject_id in (:ids) and state = 'OPEN'"
                        + " group by holder, campaign_id, category_code")
                .param("ids", workIds)
                .query((rs, n) -> {
                    counters.add(
                            new Holder(rs.getString("holder")),
                            rs.getLong("campaign_id"),
                            rs.getString("category_code"),
                            -rs.getLong("n"));
                    return 0;
                })
                .list();
        closeOpen("subject_kind = 'work' and subject_id in (:ids)", "ids", workIds);
    }

    private int closeOpen(String which, String name, Object value) {
        return jdbc.sql("update inbox_item set state = 'CLOSED', done_at = :at"
                        + " where state in ('OPEN', 'WAITING', 'SUSPENDED') and " + which)
                .param("at", now())
                .param(name, value)
                .update();
    }

    /** Tasks that were due at the cutoff are due at the new one. */
    public void moveDue(long campaignId, Instant cutoffAt) {
        jdbc.sql("update inbox_item set due_at = :due, due_order = :due"
                        + " where campaign_id = :id and state = 'OPEN' and due_at is not null")
                .param("due", Timestamp.from(cutoffAt))
                .param("id", campaignId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
