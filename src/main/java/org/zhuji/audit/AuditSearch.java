package org.zhuji.audit;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.shared.Slice;

/** Turns a query into one statement over the record, read by keyset from the newest entry down. */
class AuditSearch {

    private final JdbcClient jdbc;
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<AuditRow> search(AuditQuery query, String page, int limit) {
        add("subject_kind = :kind", "kind", query.subjectKind());
        add("subject_id = :subject", "subject", query.subjectId());
        add("lower(actor_name) like :name escape '!'", "name", pattern(query.actorName()));
        add("recorded_at >= :from", "from", query.from() == null ? null : Timestamp.from(query.from()));
        add("recorded_at < :to", "to", query.to() == null ? null : Timestamp.from(query.to()));
        add("id < :before", "before", page == null ? null : Long.valueOf(page));
        String filter = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        List<Found> found = jdbc.sql("select * from audit_entry" + filter + " order by id desc limit " + (limit + 1))
                .params(params)
                .query((rs, n) -> new Found(rs.getLong("id"), AuditLog.row(rs, n)))
                .list();
        boolean more = found.size() > limit;
        List<Found> shown = more ? found.subList(0, limit) : found;
        return new Slice<>(
                shown.stream().map(Found::row).toList(),
                more ? Long.toString(shown.get(limit - 1).id()) : null);
    }

    private void add(String condition, String name, Object wanted) {
        if (wanted != null) {
            where.add(condition);
            params.put(name, wanted);
        }
    }

    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }

    private record Found(long id, AuditRow row) {}
}
