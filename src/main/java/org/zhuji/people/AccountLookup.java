package org.zhuji.people;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells Spring Security about our accounts, for the login form and HTTP Basic alike; a role becomes ROLE_{@link Role}. */
@Component
class AccountLookup implements UserDetailsService {

    private final Accounts accounts;
    private final Duties duties;
    private final Clock clock;

    AccountLookup(Accounts accounts, Duties duties, Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.clock = clock;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        Account account = accounts.findByUsername(PeopleService.normal(username))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        List<SimpleGrantedAuthority> authorities = account.mustChange() ? List.of() : roles(account.personId());
        return new SignedInAccount(account, clock.instant(), authorities);
    }

    private List<SimpleGrantedAuthority> roles(long personId) {
        return duties.findByPersonIdOrderById(personId).stream()
                .map(duty -> "ROLE_" + duty.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
    }
}
