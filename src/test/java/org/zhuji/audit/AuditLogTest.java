package org.zhuji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class AuditLogTest {

    private static final String KIND = "auditTest";

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void chainsTheEntriesOfASubjectFromOneOn() {
        append(1, Verb.CREATE, "𠮷😀 第一条");
        append(1, Verb.RENAME, null);
        append(2, Verb.CREATE, null);

        List<AuditRow> rows = audit.of(KIND, 1);

        assertThat(rows).extracting(AuditRow::seq).containsExactly(1, 2);
        assertThat(rows.get(0).details()).isEqualTo("𠮷😀 第一条");
        assertThat(rows.get(0).actorName()).isEqualTo("系统𠮷😀");
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void needsTheTransactionOfWhatItRecords() {
        assertThatThrownBy(() -> audit.record(entry(3, Verb.CREATE, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void everyActHasACodeOfItsOwn() {
        assertThat(Verb.values()).extracting(Verb::code).doesNotHaveDuplicates();
        assertThat(Verb.values()).allMatch(verb -> Verb.of(verb.code()).orElseThrow() == verb);
    }

    @Test
    void disappearsWithTheTransactionThatFailed() {
        transaction.executeWithoutResult(status -> {
            audit.record(entry(4, Verb.CREATE, null));
            status.setRollbackOnly();
        });
        append(4, Verb.CREATE, "second try");

        assertThat(audit.of(KIND, 4)).extracting(AuditRow::seq).containsExactly(1);
    }

    @Test
    void concurrentAppendersToOneSubjectDoNotBreakTheChain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<Void>> work = new ArrayList<>();
        IntStream.range(0, 24)
                .forEach(i -> work.add(() -> {
                    append(5, Verb.EDIT, "by " + i);
                    return null;
                }));
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();

        assertThat(audit.of(KIND, 5))
                .extracting(AuditRow::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void noticesAChangedARemovedAndACutOffEntry() {
        for (long subject = 6; subject <= 8; subject++) {
            append(subject, Verb.CREATE, "a");
            append(subject, Verb.UPDATE, "b");
            append(subject, Verb.UPDATE, "c");
        }
        tamper("update audit_entry set details = 'x' where subject_kind = :kind and subject_id = 6 and seq = 2");
        tamper("delete from audit_entry where subject_kind = :kind and subject_id = 7 and seq = 2");
        tamper("delete from audit_entry where subject_kind = :kind and subject_id = 8 and seq = 3");

        try {
            assertThat(audit.verify())
                    .hasSize(3)
                    .anyMatch(sentence -> sentence.contains(KIND + "/6") && sentence.contains("第 2 条"))
                    .anyMatch(sentence -> sentence.contains(KIND + "/7") && sentence.contains("第 2 条"))
                    .anyMatch(sentence -> sentence.contains(KIND + "/8") && sentence.contains("末尾"));
        } finally {
            tamper("delete from audit_entry where subject_kind = :kind and subject_id between 6 and 8");
            tamper("delete from audit_head where subject_kind = :kind and subject_id between 6 and 8");
        }
    }

    @Test
    void isReadPageByPageFromTheNewestDown() {
        IntStream.range(0, 5).forEach(i -> append(9, Verb.EDIT, "no " + i));
        AuditQuery query = new AuditQuery(KIND, 9L, "𠮷", null, null);

        var first = audit.search(query, null, 3);
        var second = audit.search(query, first.next(), 3);

        assertThat(first.rows()).extracting(AuditRow::seq).containsExactly(5, 4, 3);
        assertThat(second.rows()).extracting(AuditRow::seq).containsExactly(2, 1);
        assertThat(second.next()).isNull();
    }

    private void append(long subject, Verb verb, String details) {
        transaction.executeWithoutResult(status -> audit.record(entry(subject, verb, details)));
    }

    private void tamper(String sql) {
        jdbc.sql(sql).param("kind", KIND).update();
    }

    private static AuditEntry entry(long subject, Verb verb, String details) {
        return new AuditEntry(KIND, subject, verb, null, "系统𠮷😀", "城关区总工会 经办人", details);
    }
}
