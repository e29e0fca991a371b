package org.zhuji.judging;

import java.util.List;
import org.springframework.stereotype.Service;
import org.zhuji.people.Actor;

/** The door to award lists. */
@Service
public class Awards {

    /** @return the list for leadership group and organisers once computed; by category, tier and rank */
    public List<AwardRow> list(Actor actor, long campaignId) {
        throw new UnsupportedOperationException();
    }

    /** @return the list for everybody; empty before publicity starts */
    public List<AwardRow> published(long campaignId) {
        throw new UnsupportedOperationException();
    }
}
