package org.zhuji.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.zhuji.people.Role;

/** A row of the inbox table: what is shown, and what only escalation needs of it. */
public record InboxItem(
        InboxRow row,
        String taskId,
        String elementId,
        String unionPath,
        Holder holder,
        Holder returnsTo,
        Long authorUnionId,
        Long doneById,
        int submissionRound) {

    /** @return the task as it was before it was delegated; itself if it is not */
    InboxItem home() {
        return returnsTo == null ? this : in(returnsTo, null);
    }

    /** @return the task as it would be in this list */
    InboxItem in(Holder list, Holder back) {
        return new InboxItem(row, taskId, elementId, unionPath, list, back, authorUnionId, doneById, submissionRound);
    }

    /** @return the list of the duty whose task it is, whoever has it at the moment */
    Holder dutyList() {
        return Holder.duty(row.role(), row.unionId());
    }

    static InboxItem read(ResultSet rs, int number) throws SQLException {
        return new InboxItem(
                row(rs),
                rs.getString("task_id"),
                rs.getString("element_id"),
                rs.getString("union_path"),
                new Holder(rs.getString("holder")),
                rs.getString("returns_to") == null ? null : new Holder(rs.getString("returns_to")),
                rs.getObject("author_union_id", Long.class),
                rs.getObject("done_by", Long.class),
                rs.getInt("submission_round"));
    }

    private static InboxRow row(ResultSet rs) throws SQLException {
        return new InboxRow(
                rs.getLong("id"),
                InboxState.valueOf(rs.getString("state")),
                Desk.valueOf(rs.getString("desk")),
                rs.getString("step_name"),
                Role.valueOf(rs.getString("role_name")),
                rs.getLong("union_id"),
                rs.getString("subject_kind"),
                rs.getLong("subject_id"),
                rs.getLong("campaign_id"),
                rs.getString("category_code"),
                rs.getString("work_number"),
                rs.getString("title"),
                rs.getString("authors"),
                rs.getString("author_union_name"),
                rs.getObject("poster_media_id", Long.class),
                hold(rs),
                instant(rs, "arrived_at"),
                instant(rs, "due_at"),
                instant(rs, "done_at"),
                rs.getString("done_by_name"),
                outcome(rs.getString("outcome")),
                rs.getObject("place_in_unit", Integer.class),
                rs.getString("opinion"));
    }

    private static Hold hold(ResultSet rs) throws SQLException {
        return new Hold(
                rs.getObject("assignee_id", Long.class),
                rs.getString("assignee_name"),
                rs.getObject("claimed_by", Long.class),
                rs.getString("claimed_by_name"),
                instant(rs, "claimed_until"),
                instant(rs, "opened_at"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Outcome outcome(String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
