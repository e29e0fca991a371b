package org.zhuji.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door to persons, accounts and duties. */
@Service
public class PeopleService {

    /** @return the person behind an account with the duties held now; empty if unknown or disabled */
    public Optional<Actor> actor(String username) {
        throw new UnsupportedOperationException();
    }

    /** @return ids of the persons who hold this duty now */
    public List<Long> holders(Role role, long unionId) {
        throw new UnsupportedOperationException();
    }

    /** @return the person's shown name */
    public String nameOf(long personId) {
        throw new UnsupportedOperationException();
    }

    /** @return active persons who hold the role anywhere, for pickers */
    public List<PersonRow> withRole(Role role) {
        throw new UnsupportedOperationException();
    }
}
