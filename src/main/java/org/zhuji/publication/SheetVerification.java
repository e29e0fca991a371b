package org.zhuji.publication;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkDetails;

/** The public door: whether a printed approval sheet is genuine, and whether the work has gone on since. */
@Service
public class SheetVerification {

    private final IssuedSheets issued;
    private final AuditLog audit;
    private final WorkCourse works;
    private final LookupLimit limit;

    SheetVerification(IssuedSheets issued, AuditLog audit, WorkCourse works, LookupLimit limit) {
        this.issued = issued;
        this.audit = audit;
        this.works = works;
        this.limit = limit;
    }

    /**
     * @param code as printed, or as typed from paper
     * @param address where the question comes from
     * @throws SheetCodeUnknown if no sheet bears this code
     * @throws TooManyLookups if this address has asked too often
     */
    @Transactional(readOnly = true)
    public VerifiedSheet verify(String code, String address) {
        limit.count(address);
        IssuedSheets.Stored sheet = issued.find(SheetCode.typed(code)).orElseThrow(SheetCodeUnknown::new);
        WorkDetails work = works.details(sheet.workId());
        List<AuditRow> now = audit.of("work", sheet.workId());
        boolean isSame = now.size() >= sheet.chainSeq()
                && now.get(sheet.chainSeq() - 1).hash().equals(sheet.chainHash());
        return new VerifiedSheet(
                work.number(),
                work.content().title(),
                work.status(),
                sheet.at(),
                sheet.steps(),
                sheet.chainSeq(),
                sheet.chainHash(),
                isSame && AuditLog.isIntact(now),
                Math.max(0, now.size() - sheet.chainSeq()));
    }
}
