package org.zhuji.escalation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.zhuji.works.WorkCaller;

/** A work's line of stations and its place in the diagram; drawn from our tables, not from engine history. */
@Service
public class Tracking {

    /** Readable by whoever may read the work; names of officials are left out for entrants. */
    public List<Station> stations(WorkCaller caller, long workId) {
        throw new UnsupportedOperationException();
    }

    /** @return the work's diagram and the ids of the elements where it stands; those passed are the ids it went through */
    public DiagramPlace diagram(WorkCaller caller, long workId) {
        throw new UnsupportedOperationException();
    }
}
