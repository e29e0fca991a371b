package org.zhuji.people;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.zhuji.shared.CallerAddress;

/**
 * Checks passwords for the login form and HTTP Basic alike, unless the address is locked for this account: somebody who
 * guesses elsewhere cannot shut the right person out.
 *
 * @see "ADR-0014"
 */
@Component
class AddressCheck extends DaoAuthenticationProvider {

    AddressCheck(AccountLookup accounts, PasswordEncoder encoder) {
        super(accounts);
        setPasswordEncoder(encoder);
    }

    @Override
    protected void additionalAuthenticationChecks(
            UserDetails account, UsernamePasswordAuthenticationToken authentication) {
        if (((SignedInAccount) account).isLockedFor(address(authentication))) {
            throw new LockedException("locked for this address");
        }
        super.additionalAuthenticationChecks(account, authentication);
    }

    /** @return where somebody sits, IPv6 by its /64; a dash where there is no address */
    static String address(Authentication authentication) {
        return CallerAddress.counted(
                authentication.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : null);
    }
}
