package org.zhuji.ui.shell;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.SignedInAccount;

/** Who sits in front of the screen, with the duties held at this moment. */
@Component
public class SignedIn {

    private final PeopleService people;

    SignedIn(PeopleService people) {
        this.people = people;
    }

    /** @throws NotYourDuty if nobody is signed in or account or password changed meanwhile */
    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new NotYourDuty();
        }
        return find(authentication).orElseThrow(NotYourDuty::new);
    }

    private Optional<Actor> find(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInAccount account
                ? people.actor(account)
                : people.actor(authentication.getName());
    }
}
