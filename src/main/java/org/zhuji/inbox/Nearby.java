package org.zhuji.inbox;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionKind;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Colleagues;
import org.zhuji.people.Duty;
import org.zhuji.people.PersonRow;

/** The officials to whom a union may delegate: its own, those of the unions below it and of the one above. */
@Component
class Nearby {

    private static final int MOST_UNIONS = 20_000;

    private final UnionService unions;
    private final Colleagues colleagues;

    Nearby(UnionService unions, Colleagues colleagues) {
        this.unions = unions;
        this.colleagues = colleagues;
    }

    List<PersonRow> officials(long unionId, String text, int limit) {
        UnionRow union = unions.get(unionId);
        if (union.kind() == UnionKind.PROVINCE) {
            return colleagues.officials(text, null, limit);
        }
        List<Long> near = new ArrayList<>(unions.idsBelow(union.path(), MOST_UNIONS));
        near.add(union.parentId());
        return colleagues.officials(text, near, limit);
    }

    boolean isOfficial(long unionId, PersonRow person) {
        UnionRow union = unions.get(unionId);
        return person.duties().stream().filter(duty -> duty.role().isOfficial()).anyMatch(duty -> isNear(union, duty));
    }

    private static boolean isNear(UnionRow union, Duty duty) {
        return duty.unionPath().startsWith(union.path())
                || union.parentId() != null && union.parentId() == duty.unionId();
    }
}
