package org.zhuji.publication;

import java.time.Instant;
import java.util.List;
import org.zhuji.audit.AuditRow;

/** A printing of an approval sheet: its code, and the work's record as far as the paper shows it. */
record IssuedSheet(String code, List<AuditRow> record, Instant at, String by) {

    IssuedSheet {
        record = List.copyOf(record);
    }

    String chainEnd() {
        return record.get(record.size() - 1).hash();
    }
}
