package org.zhuji.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.testing.ZhujiTest;

/** The check finds what it is there for; every planted fault is rolled back. */
@ZhujiTest
@Transactional
class InvariantCheckTest {

    @Autowired
    private InvariantCheck check;

    @Autowired
    private NightlyCheck nightly;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyQueryRunsOnThisSchema() {
        assertThat(check.violations())
                .allSatisfy(sentence -> assertThat(sentence).startsWith("I"));
    }

    @Test
    void findsASubmittedWorkThatNobodyHasInTheInbox() {
        long work = plantWork("SUBMITTED", "2019-08-30 10:00:00");

        assertThat(check.violations())
                .anyMatch(sentence -> sentence.startsWith("I1 作品 " + work + "（SUBMITTED）"))
                .anyMatch(sentence -> sentence.startsWith("I2 作品 " + work));
    }

    @Test
    void findsAWorkSubmittedAtTheCutoffItself() {
        long work = plantWork("RECEIVED", "2019-09-01 00:00:00");

        assertThat(check.violations()).anyMatch(sentence -> sentence.startsWith("I8 作品 " + work + " 提交于"));
    }

    @Test
    void findsACounterThatCountsWrong() {
        jdbc.sql("insert into inbox_counter values ('HANDLER@9999', 0, '', 3)").update();

        assertThat(check.violations()).contains("I7 列表 HANDLER@9999 的待办计数为 3，实有 0");
    }

    @Test
    void findsAFileThatIsGone() {
        long work = plantWork("DRAFT", null);
        jdbc.sql("insert into media_file (work_id, name, media_format, size_bytes, sha256, storage_key, uploaded_at)"
                        + " values (?, 'a.mp4', 'mp4', 5, 'x', 'zz-gone', timestamp '2019-08-30 10:00:00')")
                .param(work)
                .update();

        assertThat(check.violations()).anyMatch(sentence -> sentence.startsWith("I5") && sentence.contains("不存在"));
    }

    @Test
    void putsTheNightlyResultOnRecord() {
        nightly.run();

        assertThat(jdbc.sql("select max(details) from audit_entry where subject_kind = 'program'")
                        .query(String.class)
                        .single())
                .startsWith("数据核对");
    }

    private long plantWork(String status, String submittedAt) {
        String time = submittedAt == null ? "null" : "timestamp '" + submittedAt + "'";
        String number = "PLANTED-" + System.nanoTime();
        jdbc.sql("insert into work (version, receipt_number, campaign_id, union_id, union_name, category_code, status,"
                        + " title, author_line, originality, contact_name, contact_phone, created_at, submitted_at)"
                        + " select 0, ?, min(id), 1, '工会', 'micro-video', ?, '题', '人', true, '人', '13800005678',"
                        + " timestamp '2019-08-29 10:00:00', " + time + " from campaign where code = '2019-50'")
                .params(number, status)
                .update();
        return jdbc.sql("select id from work where receipt_number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }
}
