package org.zhuji.audit;

import java.util.List;
import org.springframework.stereotype.Service;

/** The door to the record: append only, a chain of hashes per subject. */
@Service
public class AuditLog {

    /** Appends within the caller's transaction; fails without one. */
    public void record(AuditEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** @return the subject's entries, oldest first */
    public List<AuditRow> of(String subjectKind, long subjectId) {
        throw new UnsupportedOperationException();
    }

    /** @return a sentence per broken chain; empty when all is well */
    public List<String> verify() {
        throw new UnsupportedOperationException();
    }
}
