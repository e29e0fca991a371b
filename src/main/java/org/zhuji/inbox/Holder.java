package org.zhuji.inbox;

import java.util.Comparator;
import org.zhuji.people.Role;

/** Whose list a task is in: that of a duty, {@code HANDLER@12}, or of one person, {@code person@45}. */
public record Holder(String text) implements Comparable<Holder> {

    private static final Comparator<Holder> ORDER = Comparator.comparing(Holder::text);

    static Holder duty(Role role, long unionId) {
        return new Holder(role.name() + "@" + unionId);
    }

    static Holder person(long personId) {
        return new Holder("person@" + personId);
    }

    @Override
    public int compareTo(Holder other) {
        return ORDER.compare(this, other);
    }
}
