package org.zhuji.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/** The door to 常用筛选: own ones, and those that a handler or leader shares with everybody who has a duty in the union. */
@Service
@Transactional
public class SavedFilters {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_QUERY = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param list which page they are for: OPEN for 待办, DONE for 已办
     * @return own ones first, each kind by name
     */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(Actor actor, InboxState list) {
        if (actor.isSystem()) {
            return List.of();
        }
        List<Long> unions =
                actor.duties().stream().map(Duty::unionId).distinct().toList();
        return jdbc.sql("select * from saved_filter where list = :list and (owner_id = :me or union_id in (:unions))"
                        + " order by case when owner_id = :me then 0 else 1 end, name, id")
                .param("list", list.name())
                .param("me", actor.personId())
                .param("unions", unions.isEmpty() ? List.of(-1L) : unions)
                .query((rs, number) -> new SavedFilter(
                        rs.getLong("id"),
                        rs.getString("name"),
                        rs.getString("query"),
                        rs.getString("union_name"),
                        rs.getString("owner_name"),
                        rs.getLong("owner_id") == actor.personId()))
                .list();
    }

    /** @return the duties in whose unions this person may share */
    public static List<Duty> sharingDuties(Actor actor) {
        return actor.duties().stream()
                .filter(duty -> duty.role() == Role.HANDLER || duty.role() == Role.LEADER)
                .toList();
    }

    /**
     * @param unionId the union to share it in; null to keep it for oneself
     * @throws NotYourDuty if the caller is neither handler nor leader of that union
     * @throws SavedFilterRefused if it has no name, one already used, or is one too many
     */
    public void save(Actor actor, InboxState list, String name, String query, Long unionId) {
        if (actor.isSystem()) {
            throw new NotYourDuty();
        }
        Duty shared = unionId == null ? null : sharingDuty(actor, unionId);
        String shortName = name == null ? "" : name.strip();
        if (shortName.isEmpty() || shortName.codePointCount(0, shortName.length()) > LONGEST_NAME) {
            throw SavedFilterRefused.unnamed();
        }
        if (query.length() > LONGEST_QUERY) {
            throw SavedFilterRefused.tooLong();
        }
        requireRoom(actor.personId());
        try {
            jdbc.sql(
                            "insert into saved_filter (owner_id, owner_name, union_id, union_name, list, name, query, saved_at)"
                                    + " values (:owner, :ownerName, :union, :unionName, :list, :name, :query, :at)")
                    .param("owner", actor.personId())
                    .param("ownerName", actor.name())
                    .param("union", unionId)
                    .param("unionName", shared == null ? null : shared.unionName())
                    .param("list", list.name())
                    .param("name", shortName)
                    .param("query", query)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw SavedFilterRefused.nameTaken(shortName);
        }
    }

    private static Duty sharingDuty(Actor actor, long unionId) {
        return sharingDuties(actor).stream()
                .filter(duty -> duty.unionId() == unionId)
                .findFirst()
                .orElseThrow(NotYourDuty::new);
    }

    private void requireRoom(long personId) {
        int kept = jdbc.sql("select count(*) from saved_filter where owner_id = :me")
                .param("me", personId)
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw SavedFilterRefused.tooMany(MOST);
        }
    }

    /** @throws NotYourDuty if it is not one's own */
    public void delete(Actor actor, long id) {
        int found = jdbc.sql("delete from saved_filter where id = :id and owner_id = :me")
                .param("id", id)
                .param("me", actor.personId())
                .update();
        if (found == 0) {
            throw new NotYourDuty();
        }
    }
}
