package org.zhuji.people;

import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditQuery;
import org.zhuji.audit.AuditRow;
import org.zhuji.shared.Slice;

/** The auditor's door to the record: read and recompute, never change. */
@Service
public class AuditReading {

    private final AuditLog audit;

    AuditReading(AuditLog audit) {
        this.audit = audit;
    }

    /** @return entries that match, newest first */
    public Slice<AuditRow> search(Actor actor, AuditQuery query, String page, int limit) {
        actor.require(Role.AUDITOR);
        return audit.search(query, page, limit);
    }

    /**
     * @param progress told how many entries have been checked so far
     * @return a sentence per broken chain; empty when all is well
     */
    public List<String> verify(Actor actor, LongConsumer progress) {
        actor.require(Role.AUDITOR);
        return audit.verify(progress);
    }
}
