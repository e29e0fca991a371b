package org.zhuji.ui.shell;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.testing.ZhujiTest;

/** The gate in front of the pages, without the pages behind it. */
@ZhujiTest
class SecurityChainTest {

    private final MockMvc browser;

    SecurityChainTest(@Autowired WebApplicationContext context) {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox",
                "/inbox/done",
                "/inbox/1",
                "/works",
                "/works/1",
                "/account",
                "/notices",
                "/campaigns",
                "/campaigns/1",
                "/submission",
                "/submission/collection",
                "/summary-table",
                "/judging",
                "/judging/sheet/1",
                "/judging/1/panel",
                "/judging/1/progress",
                "/judging/1/award-table",
                "/campaigns/1/award-list",
                "/unions",
                "/people",
                "/audit",
                "/no-such-page"
            })
    void sendsWhoeverIsNotSignedInToTheLogin(String address) throws Exception {
        browser.perform(get(address)).andExpect(redirectedUrlPattern("**/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/app/cockpit",
                "/engine-rest",
                "/engine-rest/process-definition",
                "/engine-rest/task"
            })
    void hasNoWindowOfTheEnginesOwn(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isUnauthorized());
        browser.perform(get(address).with(user("xitong").roles("SYSTEM_ADMIN"))).andExpect(status().isForbidden());
    }

    @Test
    void tellsTheBrowserToKeepForeignContentOut() throws Exception {
        browser.perform(get("/inbox"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")));
    }

    @Test
    void saysNoMoreThanThatAccountOrPasswordAreWrong() throws Exception {
        browser.perform(formLogin("/login").user("nobody-of-that-name").password("Wrong@2019"))
                .andExpect(redirectedUrl("/login?error="));
        browser.perform(formLogin("/login").user("xitong").password("Wrong@2019"))
                .andExpect(redirectedUrl("/login?error="));
    }
}
