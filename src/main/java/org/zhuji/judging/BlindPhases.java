package org.zhuji.judging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.works.BlindPhase;

/** Answers from the tables of judging who may not know whose works these are. */
@Repository
class BlindPhases implements BlindPhase {
    private static final String RUNNING = "select distinct j.campaign_id from judging j where not exists"
            + " (select 1 from award_list l where l.campaign_id = j.campaign_id)";

    private final JdbcClient jdbc;

    BlindPhases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> closedTo(Actor actor) {
        if (actor.isSystem()) {
            return Set.of();
        }
        if (actor.holdsAny(Role.JUDGE, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP)) {
            return new HashSet<>(jdbc.sql(RUNNING).query(Long.class).list());
        }
        // a duty that was taken away does not make anybody forget, nor see
        return new HashSet<>(jdbc.sql(RUNNING + " and exists (select 1 from judging_part p"
                        + " where p.campaign_id = j.campaign_id and p.person_id = ? and p.part <> 'ORGANISER')")
                .param(actor.personId())
                .query(Long.class)
                .list());
    }

    @Override
    public Set<Long> openedTo(Actor actor) {
        if (!actor.holdsAny(Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP)) {
            return Set.of();
        }
        List<Long> approved =
                jdbc.sql("select campaign_id from award_list").query(Long.class).list();
        return new HashSet<>(approved);
    }
}
