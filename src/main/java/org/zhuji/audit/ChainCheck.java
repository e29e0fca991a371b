package org.zhuji.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes every chain from the first entry on, in pages, so that a long record does not fill the memory. */
class ChainCheck {

    private static final int PAGE = 2000;

    private final JdbcClient jdbc;
    private final Map<String, AuditLog.Head> ends = new HashMap<>();
    private final Map<String, String> broken = new LinkedHashMap<>();

    ChainCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return a sentence for each broken chain, naming the first entry that does not fit */
    List<String> run(LongConsumer progress) {
        long last = 0;
        long checked = 0;
        List<Numbered> page = page(last);
        while (!page.isEmpty()) {
            page.forEach(numbered -> check(numbered.row()));
            last = page.get(page.size() - 1).id();
            checked += page.size();
            progress.accept(checked);
            page = page(last);
        }
        compareWithHeads();
        return List.copyOf(broken.values());
    }

    private List<Numbered> page(long after) {
        return jdbc.sql("select * from audit_entry where id > :after order by id limit " + PAGE)
                .param("after", after)
                .query((rs, n) -> new Numbered(rs.getLong("id"), AuditLog.row(rs, n)))
                .list();
    }

    private void check(AuditRow row) {
        String key = key(row.subjectKind(), row.subjectId());
        AuditLog.Head end = ends.getOrDefault(key, new AuditLog.Head(0, Chain.START));
        if (row.seq() != end.seq() + 1) {
            report(key, "第 " + (end.seq() + 1) + " 条缺失或重复");
        } else if (!row.hash().equals(Chain.hash(end.hash(), row))) {
            report(key, "第 " + row.seq() + " 条与校验值不符，内容可能被改动");
        }
        ends.put(key, new AuditLog.Head(row.seq(), row.hash()));
    }

    private void compareWithHeads() {
        Map<String, AuditLog.Head> heads = new HashMap<>();
        jdbc.sql("select * from audit_head").query(rs -> {
            String key = key(rs.getString("subject_kind"), rs.getLong("subject_id"));
            heads.put(key, new AuditLog.Head(rs.getInt("seq"), rs.getString("hash")));
        });
        heads.forEach((key, head) -> {
            if (!head.equals(ends.get(key))) {
                report(key, "末尾应为第 " + head.seq() + " 条，实际不符，末尾记录可能被删除");
            }
        });
        ends.keySet().stream().filter(key -> !heads.containsKey(key)).forEach(key -> report(key, "链尾登记缺失"));
    }

    private void report(String key, String what) {
        broken.putIfAbsent(key, "记录链 " + key + "：" + what + "。");
    }

    private static String key(String kind, long id) {
        return kind + "/" + id;
    }

    private record Numbered(long id, AuditRow row) {}
}
