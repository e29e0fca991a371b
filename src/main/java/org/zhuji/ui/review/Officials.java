package org.zhuji.ui.review;

import java.util.List;
import org.zhuji.organisation.UnionScope;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** The roles that find tasks in the inbox, as the annotations of the pages name them. */
final class Officials {

    static final String HANDLER = "HANDLER";
    static final String LEADER = "LEADER";
    static final String DESK = "RECEIVING_DESK";
    static final String CHAIR = "PANEL_CHAIR";
    static final String GROUP = "LEADERSHIP_GROUP";
    static final String ORGANISER = "ORGANISER";

    private static final List<Role> ROLES = List.of(
            Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP, Role.ORGANISER);

    private Officials() {}

    /** @return the part of the tree whose works this person deals with */
    static UnionScope scope(Actor actor) {
        return actor.scope(ROLES.toArray(Role[]::new));
    }
}
