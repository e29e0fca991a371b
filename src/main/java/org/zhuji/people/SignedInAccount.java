package org.zhuji.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who signed in, as the session remembers it: enough to notice that the account changed since. */
public class SignedInAccount extends User {

    private final int stamp;
    private final boolean mustChangePassword;
    private final transient Set<String> lockedAddresses;

    SignedInAccount(Account account, Instant now, Collection<? extends GrantedAuthority> authorities) {
        super(
                account.username(),
                account.passwordHash(),
                account.isEnabled(),
                true,
                true,
                !account.isLocked(now),
                authorities);
        this.lockedAddresses = account.lockedAddresses(now);
        this.stamp = account.stamp();
        this.mustChangePassword = account.mustChange();
    }

    int stamp() {
        return stamp;
    }

    /** Asked while signing in; a session remembers nothing of it. */
    boolean isLockedFor(String address) {
        return lockedAddresses != null && lockedAddresses.contains(address);
    }

    /** @return whether nothing but the change of an initial password is open to this person */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
