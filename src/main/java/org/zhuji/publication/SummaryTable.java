package org.zhuji.publication;

import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.zhuji.people.Actor;

/** The 汇总表: recommended works of a union, or the award list, as .xlsx (REQ-17). */
@Service
public class SummaryTable {

    /** Writes the works recommended by a union of the caller's. */
    public void writeRecommended(Actor actor, long campaignId, long unionId, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** Writes the award list with every score; for leadership group, organisers and the receiving desk. */
    public void writeAwards(Actor actor, long campaignId, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
