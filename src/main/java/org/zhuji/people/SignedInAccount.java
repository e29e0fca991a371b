package org.zhuji.people;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who signed in, as the session remembers it: enough to notice that the account changed since. */
public class SignedInAccount extends User {

    private final int stamp;
    private final boolean mustChangePassword;

    SignedInAccount(Account account, boolean locked, Collection<? extends GrantedAuthority> authorities) {
        super(account.username(), account.passwordHash(), account.isEnabled(), true, true, !locked, authorities);
        this.stamp = account.stamp();
        this.mustChangePassword = account.mustChange();
    }

    int stamp() {
        return stamp;
    }

    /** @return whether nothing but the change of an initial password is open to this person */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
