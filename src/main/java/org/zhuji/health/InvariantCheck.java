package org.zhuji.health;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditLog;

/**
 * What must hold in the stored data at any moment (I1 to I10; I4, each notice once, is a constraint of its table). Run on the command line with {@code --zhuji.check}, every night, and after every journey of the tests.
 */
@Service
public class InvariantCheck {

    private static final int NEWEST_FILES = 500;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final StoredFiles files;

    InvariantCheck(JdbcClient jdbc, AuditLog audit, StoredFiles files) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.files = files;
    }

    /** @return a sentence with ids per violation; empty when all is well. Reads the newest files whole, measures all */
    @Transactional(readOnly = true)
    public List<String> violations() {
        return violations(NEWEST_FILES);
    }

    /** As {@link #violations()}, but reads every file whole; takes as long as that takes. */
    @Transactional(readOnly = true)
    public List<String> allViolations() {
        return violations(Integer.MAX_VALUE);
    }

    private List<String> violations(int hashedFiles) {
        List<String> found = new ArrayList<>();
        StoredRule.ALL.forEach(rule -> found.addAll(broken(rule)));
        audit.verify().forEach(sentence -> found.add("I3 " + sentence));
        found.addAll(files.violations(hashedFiles));
        return found;
    }

    private List<String> broken(StoredRule rule) {
        return jdbc.sql(rule.sql())
                .query((row, number) -> {
                    Object[] columns = new Object[row.getMetaData().getColumnCount()];
                    for (int column = 0; column < columns.length; column++) {
                        columns[column] = row.getString(column + 1);
                    }
                    return rule.id() + " " + rule.sentence().formatted(columns);
                })
                .list();
    }
}
