package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class SignInTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String GOOD = "Xin-mima-62";
    private static final String GUESSER = "203.0.113.9";

    @Autowired
    AuthenticationConfiguration security;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    DutyAdministration duties;

    @Autowired
    UnionService unions;

    @Autowired
    AuditLog audit;

    @Autowired
    BusinessClock clock;

    private Duration offset;

    @BeforeEach
    void rememberTheClock() {
        offset = clock.offset();
    }

    @AfterEach
    void setTheClockBack() {
        clock.moveTo(clock.instant().minus(clock.offset()).plus(offset));
    }

    @Test
    void aDemoAccountSignsInWithTheAuthoritiesOfItsDuties() throws Exception {
        Authentication signedIn = signIn("Shild", DemoAccounts.PASSWORD);

        assertThat(signedIn.getName()).isEqualTo("shild");
        assertThat(signedIn.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_LEADER");
    }

    @Test
    void anInitialPasswordOpensNothingButItsOwnChange() throws Exception {
        OpenedAccount opened = open();

        Authentication first = signIn(opened.person().username(), opened.initialPassword());
        assertThat(first.getAuthorities()).isEmpty();
        assertThat(((SignedInAccount) first.getPrincipal()).mustChangePassword())
                .isTrue();
        assertThat(accounts.mustChangePassword(opened.person().username())).isTrue();

        change(opened, opened.initialPassword(), GOOD);

        assertThat(accounts.isCurrent((SignedInAccount) first.getPrincipal())).isFalse();
        assertThat(people.actor((SignedInAccount) first.getPrincipal())).isEmpty();
        Authentication second = signIn(opened.person().username(), GOOD);
        assertThat(second.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_HANDLER");
        assertThat(people.actor(opened.person().username()).orElseThrow().duties())
                .hasSize(1);
    }

    @Test
    void refusesAWrongPresentAWeakAndTheSamePassword() {
        OpenedAccount opened = open();

        assertThatThrownBy(() -> change(opened, "wrong", GOOD))
                .isInstanceOf(PasswordRefused.class)
                .hasMessageContaining("原密码不正确");
        assertThatThrownBy(() -> change(opened, opened.initialPassword(), "weak"))
                .isInstanceOf(PasswordRefused.class);
        assertThatThrownBy(() -> change(opened, opened.initialPassword(), opened.initialPassword()))
                .isInstanceOf(PasswordRefused.class)
                .hasMessageContaining("不能与原密码相同");
    }

    @Test
    void guessingThePresentPasswordLocksItsChange() {
        OpenedAccount opened = open();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> change(opened, "wrong", GOOD)).isInstanceOf(PasswordRefused.class);
        }

        assertThatThrownBy(() -> change(opened, opened.initialPassword(), GOOD)).hasMessageContaining("锁定");
        assertThat(administration.get(security(), opened.person().id()).locked())
                .isTrue();
    }

    @Test
    void fiveWrongPasswordsLockForThirtyMinutesOfTheClock() throws Exception {
        OpenedAccount opened = open();
        String username = opened.person().username();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn(username, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn(username, opened.initialPassword())).isInstanceOf(LockedException.class);
        assertThat(audit.of("person", opened.person().id()))
                .extracting(AuditRow::verb)
                .endsWith("signInFailed", "signInFailed", "signInFailed", "signInFailed", "lock");

        clock.moveTo(clock.instant().plusSeconds(31 * 60));
        assertThat(signIn(username, opened.initialPassword()).isAuthenticated()).isTrue();
    }

    @Test
    void anAdministratorUnlocks() throws Exception {
        OpenedAccount opened = open();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn(opened.person().username(), "wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        administration.unlock(security(), opened.person().id());

        assertThat(signIn(opened.person().username(), opened.initialPassword()).isAuthenticated())
                .isTrue();
    }

    @Test
    void guessingFromOneAddressDoesNotShutOutTheRightPersonAtAnother() throws Exception {
        OpenedAccount opened = open();
        String username = opened.person().username();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn(username, "wrong", GUESSER)).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn(username, opened.initialPassword(), GUESSER))
                .isInstanceOf(LockedException.class);
        assertThat(signIn(username, opened.initialPassword(), "192.0.2.1").isAuthenticated())
                .isTrue();
        assertThatThrownBy(() -> signIn(username, opened.initialPassword(), GUESSER))
                .isInstanceOf(LockedException.class);
        assertThat(administration.get(security(), opened.person().id()).locked())
                .isTrue();
    }

    @Test
    void fiftyWrongPasswordsFromEverywhereLockTheWholeAccount() throws Exception {
        OpenedAccount opened = open();
        String username = opened.person().username();
        for (int i = 0; i < 50; i++) {
            String address = "198.51.100." + i;
            assertThatThrownBy(() -> signIn(username, "wrong", address)).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn(username, opened.initialPassword(), "192.0.2.1"))
                .isInstanceOf(LockedException.class);
        administration.unlock(security(), opened.person().id());
        assertThat(signIn(username, opened.initialPassword(), "192.0.2.1").isAuthenticated())
                .isTrue();
    }

    @Test
    void httpBasicCountsAndIsLockedLikeTheForm(@Autowired WebApplicationContext context) throws Exception {
        OpenedAccount opened = open();
        String username = opened.person().username();
        change(opened, opened.initialPassword(), GOOD);
        MockMvc http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        for (int i = 0; i < 5; i++) {
            http.perform(asking(username, "wrong", GUESSER)).andExpect(status().isUnauthorized());
        }

        http.perform(asking(username, GOOD, GUESSER)).andExpect(status().isUnauthorized());
        http.perform(asking(username, GOOD, "192.0.2.1")).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder asking(String username, String password, String address) {
        return get("/api/v1/unions").with(httpBasic(username, password)).with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
    }

    @Test
    void aSuccessForgetsEarlierFailures() throws Exception {
        OpenedAccount opened = open();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertThatThrownBy(() -> signIn(opened.person().username(), "wrong"))
                        .isInstanceOf(BadCredentialsException.class);
            }
            signIn(opened.person().username(), opened.initialPassword());
        }
    }

    @Test
    void aDisabledAccountLosesAccessAtOnce() throws Exception {
        OpenedAccount opened = open();
        SignedInAccount session = (SignedInAccount)
                signIn(opened.person().username(), opened.initialPassword()).getPrincipal();

        administration.disable(security(), opened.person().id());

        assertThat(accounts.isCurrent(session)).isFalse();
        assertThat(people.actor(opened.person().username())).isEmpty();
        assertThatThrownBy(() -> signIn(opened.person().username(), opened.initialPassword()))
                .isInstanceOf(DisabledException.class);
        administration.enable(security(), opened.person().id());
        assertThat(people.actor(session)).isEmpty();
    }

    @Test
    void resettingAPasswordEndsSessionsAndGivesANewInitialOne() throws Exception {
        OpenedAccount opened = open();
        change(opened, opened.initialPassword(), GOOD);
        SignedInAccount session =
                (SignedInAccount) signIn(opened.person().username(), GOOD).getPrincipal();

        OpenedAccount reset =
                administration.resetPassword(security(), opened.person().id());

        assertThat(accounts.isCurrent(session)).isFalse();
        assertThatThrownBy(() -> signIn(opened.person().username(), GOOD)).isInstanceOf(BadCredentialsException.class);
        assertThat(signIn(opened.person().username(), reset.initialPassword()).isAuthenticated())
                .isTrue();
    }

    private Authentication signIn(String username, String password) throws Exception {
        return signIn(username, password, "192.0.2.1");
    }

    private Authentication signIn(String username, String password, String address) throws Exception {
        AuthenticationManager manager = security.getAuthenticationManager();
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        asked.setDetails(new WebAuthenticationDetails(address, null));
        return manager.authenticate(asked);
    }

    private void change(OpenedAccount opened, String present, String wanted) {
        accounts.changePassword(people.actor(opened.person().username()).orElseThrow(), present, wanted);
    }

    private OpenedAccount open() {
        OpenedAccount opened = administration.add(security(), "登录者", "signin" + NUMBER.incrementAndGet());
        duties.give(
                security(),
                opened.person().id(),
                Role.HANDLER,
                unions.findByCode("620102").orElseThrow().id());
        return opened;
    }

    private Actor security() {
        return people.actor("anquan").orElseThrow();
    }
}
