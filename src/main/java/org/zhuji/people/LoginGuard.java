package org.zhuji.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;

/**
 * Counts wrong passwords, locks an address for an account after the fifth and the whole account after very many, and records
 * who signed in or failed to.
 */
@Component
class LoginGuard {

    private final Accounts accounts;
    private final PersonRegister register;
    private final PeopleService people;
    private final Clock clock;
    private final int most;

    LoginGuard(
            Accounts accounts,
            PersonRegister register,
            PeopleService people,
            Clock clock,
            @Value("${zhuji.people.failures-per-account:50}") int most) {
        this.accounts = accounts;
        this.register = register;
        this.people = people;
        this.clock = clock;
        this.most = most;
    }

    /** Unknown names leave no trace here: whoever tries thousands of them must not fill the record. */
    @EventListener
    @Transactional
    public void onFailure(AuthenticationFailureBadCredentialsEvent event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String address = AddressCheck.address(event.getAuthentication());
        accounts.lockByUsername(PeopleService.normal(event.getAuthentication().getName()))
                .filter(account -> !account.isLockedFor(address, now))
                .ifPresent(account -> {
                    boolean locked = account.fail(address, now, most);
                    Verb verb = locked ? Verb.LOCK : Verb.SIGN_IN_FAILED;
                    register.record(account.personId(), verb, address, Actor.SYSTEM);
                });
    }

    /** Also every request with HTTP Basic comes here: writes only when there is something to forget. */
    @EventListener
    @Transactional
    public void onSuccess(AuthenticationSuccessEvent event) {
        String username = PeopleService.normal(event.getAuthentication().getName());
        String address = AddressCheck.address(event.getAuthentication());
        boolean hasFailures = accounts.findByUsername(username)
                .filter(account -> account.hasFailures(address))
                .isPresent();
        if (hasFailures) {
            accounts.lockByUsername(username).ifPresent(account -> account.succeed(address));
        }
    }

    @EventListener
    @Transactional
    public void onSignIn(InteractiveAuthenticationSuccessEvent event) {
        people.actor(event.getAuthentication().getName())
                .ifPresent(actor -> register.record(
                        actor.personId(), Verb.SIGN_IN, AddressCheck.address(event.getAuthentication()), actor));
    }
}
