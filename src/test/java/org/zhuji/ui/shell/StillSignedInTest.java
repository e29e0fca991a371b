package org.zhuji.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.zhuji.people.Actor;
import org.zhuji.people.OpenedAccount;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class StillSignedInTest {

    @Autowired
    StillSignedIn filter;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    PeopleService people;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theNextRequestOfADisabledAccountIsAnonymousAndItsSessionGone() throws Exception {
        Actor security = people.actor("anquan").orElseThrow();
        OpenedAccount opened = administration.add(security, "将停用", "stillsignedin");
        UserDetails signedIn = accounts.loadUserByUsername("stillsignedin");

        MockHttpServletRequest before = requestOf(signedIn);
        assertThat(seenBehindTheFilter(before)).isNotNull();
        assertThat(before.getSession(false)).isNotNull();

        administration.disable(security, opened.person().id());

        MockHttpServletRequest after = requestOf(signedIn);
        assertThat(seenBehindTheFilter(after)).isNull();
        assertThat(after.getSession(false)).isNull();
    }

    private static MockHttpServletRequest requestOf(UserDetails signedIn) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.getSession();
        return request;
    }

    private Authentication seenBehindTheFilter(MockHttpServletRequest request) throws Exception {
        AtomicReference<Authentication> seen = new AtomicReference<>();
        filter.doFilter(
                request,
                new MockHttpServletResponse(),
                (req, res) -> seen.set(SecurityContextHolder.getContext().getAuthentication()));
        return seen.get();
    }
}
