package org.zhuji.inbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.people.Actor;

/** Which columns of the task lists each person wants to see. */
@Service
@Transactional
public class ListColumns {

    /** What a list can show beside the work's title. */
    public enum Column {
        PICTURE,
        CATEGORY,
        CAMPAIGN,
        UNIT,
        STEP,
        ARRIVED,
        WHEN
    }

    private static final Set<Column> USUAL =
            EnumSet.of(Column.PICTURE, Column.CATEGORY, Column.UNIT, Column.STEP, Column.WHEN);

    private final JdbcClient jdbc;

    ListColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the person's choice, else the usual ones */
    @Transactional(readOnly = true)
    public Set<Column> of(Actor actor) {
        return jdbc.sql("select chosen from list_columns where person_id = :me")
                .param("me", actor.personId())
                .query(String.class)
                .optional()
                .map(ListColumns::read)
                .orElseGet(() -> EnumSet.copyOf(USUAL));
    }

    public void choose(Actor actor, Set<Column> columns) {
        String chosen = columns.stream().map(Column::name).sorted().collect(Collectors.joining(","));
        if (update(actor, chosen) == 0) {
            try {
                jdbc.sql("insert into list_columns (person_id, chosen) values (:me, :chosen)")
                        .param("me", actor.personId())
                        .param("chosen", chosen)
                        .update();
            } catch (DuplicateKeyException inAnotherWindow) {
                update(actor, chosen);
            }
        }
    }

    private int update(Actor actor, String chosen) {
        return jdbc.sql("update list_columns set chosen = :chosen where person_id = :me")
                .param("chosen", chosen)
                .param("me", actor.personId())
                .update();
    }

    private static Set<Column> read(String chosen) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        Arrays.stream(Column.values())
                .filter(column -> Arrays.asList(chosen.split(",")).contains(column.name()))
                .forEach(columns::add);
        return columns;
    }
}
