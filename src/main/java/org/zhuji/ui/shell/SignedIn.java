package org.zhuji.ui.shell;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;

/** Who sits in front of the screen, with the duties held at this moment. */
@Component
public class SignedIn {

    private final PeopleService people;

    SignedIn(PeopleService people) {
        this.people = people;
    }

    /** @throws NotYourDuty if nobody is signed in or the account was disabled meanwhile */
    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new NotYourDuty();
        }
        return people.actor(authentication.getName()).orElseThrow(NotYourDuty::new);
    }
}
