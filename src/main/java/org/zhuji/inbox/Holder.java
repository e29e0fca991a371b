package org.zhuji.inbox;

import java.util.Comparator;
import org.zhuji.people.Role;

/**
 * Whose list a task is in: that of a duty, {@code HANDLER@12}; of one person who decides it, {@code person@45}; or of one
 * person who only gives an opinion on it, {@code delegate@45}.
 */
public record Holder(String text) implements Comparable<Holder> {

    private static final Comparator<Holder> ORDER = Comparator.comparing(Holder::text);
    private static final String PERSON = "person@";
    private static final String DELEGATE = "delegate@";

    static Holder duty(Role role, long unionId) {
        return new Holder(role.name() + "@" + unionId);
    }

    static Holder person(long personId) {
        return new Holder(PERSON + personId);
    }

    static Holder delegate(long personId) {
        return new Holder(DELEGATE + personId);
    }

    /** @return whether one person, and nobody else of the duty, decides */
    public boolean isPerson() {
        return text.startsWith(PERSON);
    }

    /** @return whether one person gives an opinion and nobody decides meanwhile */
    public boolean isDelegate() {
        return text.startsWith(DELEGATE);
    }

    /** @return the person of a person's or a delegate's list; null for a duty's */
    public Long personId() {
        return isPerson() || isDelegate() ? Long.valueOf(text.substring(text.indexOf('@') + 1)) : null;
    }

    @Override
    public int compareTo(Holder other) {
        return ORDER.compare(this, other);
    }
}
