package org.zhuji.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords, locks an account after the fifth, and records who signed in or failed to. */
@Component
class LoginGuard {

    private final Accounts accounts;
    private final PersonRegister register;
    private final PeopleService people;
    private final Clock clock;

    LoginGuard(Accounts accounts, PersonRegister register, PeopleService people, Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    /** Unknown names leave no trace here: whoever tries thousands of them must not fill the record. */
    @EventListener
    @Transactional
    public void onFailure(AuthenticationFailureBadCredentialsEvent event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.lockByUsername(PeopleService.normal(event.getAuthentication().getName()))
                .filter(account -> !account.isLocked(now))
                .ifPresent(account -> {
                    boolean locked = account.fail(now);
                    String verb = locked ? "lock" : "signInFailed";
                    register.record(account.personId(), verb, origin(event.getAuthentication()), Actor.SYSTEM);
                });
    }

    /** Also every request with HTTP Basic comes here: writes only when there is something to forget. */
    @EventListener
    @Transactional
    public void onSuccess(AuthenticationSuccessEvent event) {
        String username = PeopleService.normal(event.getAuthentication().getName());
        if (accounts.findByUsername(username).filter(Account::hasFailures).isPresent()) {
            accounts.lockByUsername(username).ifPresent(Account::unlock);
        }
    }

    @EventListener
    @Transactional
    public void onSignIn(InteractiveAuthenticationSuccessEvent event) {
        people.actor(event.getAuthentication().getName())
                .ifPresent(
                        actor -> register.record(actor.personId(), "signIn", origin(event.getAuthentication()), actor));
    }

    private static String origin(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
    }
}
