package org.zhuji.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;

/** The door to the own account: is this sign-in still good, and changing the own password. */
@Service
public class AccountService {

    /** Counted like an address: guessing here locks this change, not the account. */
    private static final String OWN_CHANGE = "password-change";

    private final Accounts accounts;
    private final PersonRegister register;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final int most;

    AccountService(
            Accounts accounts,
            PersonRegister register,
            PasswordEncoder encoder,
            Clock clock,
            @Value("${zhuji.people.failures-per-account:50}") int most) {
        this.accounts = accounts;
        this.register = register;
        this.encoder = encoder;
        this.clock = clock;
        this.most = most;
    }

    /** @return whether a sign-in is still good: the account is in use and its password the same as then */
    @Transactional(readOnly = true)
    public boolean isCurrent(SignedInAccount signedIn) {
        return accounts.findByUsername(signedIn.getUsername())
                .filter(Account::isEnabled)
                .filter(account -> account.stamp() == signedIn.stamp())
                .isPresent();
    }

    /** @return whether nothing but the change of an initial password is open to this account */
    @Transactional(readOnly = true)
    public boolean mustChangePassword(String username) {
        return accounts.findByUsername(PeopleService.normal(username))
                .filter(Account::mustChange)
                .isPresent();
    }

    /**
     * Changes the own password; every session opened with the old one ends, also the one that asked. A wrong present
     * password counts towards the lockout, which is why that refusal does not undo the transaction.
     */
    @Transactional(noRollbackFor = PasswordRefused.class)
    public void changePassword(Actor actor, String present, String wanted) {
        Account account = accounts.lockByUsername(actor.username())
                .filter(Account::isEnabled)
                .orElseThrow(NotYourDuty::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        checkPresent(account, present, now);
        PasswordPolicy.check(wanted, account.username()).ifPresent(refusal -> {
            throw refusal;
        });
        if (encoder.matches(wanted, account.passwordHash())) {
            throw new PasswordRefused("新密码不能与原密码相同，请换一个。", "The new password must differ from the present one.");
        }
        account.changePassword(encoder.encode(wanted), false, now);
        register.record(account.personId(), Verb.CHANGE_PASSWORD, null, actor);
    }

    private void checkPresent(Account account, String present, Instant now) {
        if (account.isLockedFor(OWN_CHANGE, now)) {
            throw new PasswordRefused(
                    "多次输错原密码，修改密码已暂时锁定，请 30 分钟后再试或联系安全管理员。",
                    "Too many wrong passwords: changing it is locked; try again in 30 minutes.");
        }
        if (present == null || !encoder.matches(present, account.passwordHash())) {
            if (account.fail(OWN_CHANGE, now, most)) {
                register.record(account.personId(), Verb.LOCK, OWN_CHANGE, Actor.SYSTEM);
            }
            throw new PasswordRefused("原密码不正确，请重新输入。", "The present password is wrong; try again.");
        }
    }
}
