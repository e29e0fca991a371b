package org.zhuji.inbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks that are one person's now; read under a lock, for those who move them elsewhere in the same transaction. */
@Repository
class HeldTasks {

    private static final String UNFINISHED = " and state in ('OPEN', 'WAITING', 'SUSPENDED') order by id";

    private final JdbcClient jdbc;

    HeldTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return unfinished tasks in this list, in the order of their ids */
    List<InboxItem> in(Holder list) {
        return read("holder", list);
    }

    /** @return unfinished tasks that are delegated and come back to this list */
    List<InboxItem> returningTo(Holder list) {
        return read("returns_to", list);
    }

    private List<InboxItem> read(String column, Holder list) {
        return jdbc.sql("select * from inbox_item where " + column + " = :list" + UNFINISHED + " for update")
                .param("list", list.text())
                .query(InboxItem::read)
                .list();
    }

    /** Where a delegated task comes back to changes; whose list it is in now does not. */
    void returnTo(InboxItem item, Holder list) {
        jdbc.sql("update inbox_item set returns_to = :list where id = :id and returns_to = :before")
                .param("list", list.text())
                .param("id", item.row().id())
                .param("before", item.returnsTo().text())
                .update();
    }

    /** @return how many unfinished tasks are this person's, to decide or to give an opinion on */
    long count(long personId) {
        return jdbc.sql("select count(*) from inbox_item where holder in (:lists)"
                        + " and state in ('OPEN', 'WAITING', 'SUSPENDED')")
                .param(
                        "lists",
                        List.of(
                                Holder.person(personId).text(),
                                Holder.delegate(personId).text()))
                .query(Long.class)
                .single();
    }
}
