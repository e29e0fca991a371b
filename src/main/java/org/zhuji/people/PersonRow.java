package org.zhuji.people;

import java.util.List;

/** A person as listed; {@code username} is null for a person without an account. */
public record PersonRow(long id, String name, String username, boolean enabled, boolean locked, List<Duty> duties) {
    public PersonRow {
        duties = List.copyOf(duties);
    }
}
