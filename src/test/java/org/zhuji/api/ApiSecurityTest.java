package org.zhuji.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class ApiSecurityTest {

    @Autowired
    private WebApplicationContext context;

    private ApiCaller nobody;

    @BeforeEach
    void nobody() {
        nobody = ApiCaller.nobody(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unions",
                "/api/v1/unions/1",
                "/api/v1/campaigns",
                "/api/v1/nothing-here",
                "/api/v1/unions%2f..%2fworks",
                "/engine-rest/engine",
                "/engine-rest/task",
                "/camunda/app/welcome/default/",
                "/camunda/api/engine/engine/default/task"
            })
    void asksForAnAccountInsteadOfRedirectingToTheLoginPage(String address) throws Exception {
        nobody.send(get(java.net.URI.create(address)))
                .andExpect(status().is4xxClientError())
                .andExpect(header().doesNotExist("Location"));
    }

    @Test
    void saysInAProblemThatAnAccountIsNeeded() throws Exception {
        nobody.send(get("/api/v1/unions"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Basic")))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:unauthorized"))
                .andExpect(jsonPath("$.title").value("需要登录"))
                .andExpect(jsonPath("$.detail").value(containsString("账号")));
    }

    @Test
    void saysItInEnglishToWhoeverAsksForEnglish() throws Exception {
        nobody.send(get("/api/v1/unions").header("Accept-Language", "en-GB,en;q=0.8,zh;q=0.5"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.title").value("Unauthorized"))
                .andExpect(jsonPath("$.detail").value(startsWith("Sign in")));
    }

    @Test
    void refusesAnUnknownAccount() throws Exception {
        nobody.as("无此人𠮷")
                .send(get("/api/v1/unions"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:unauthorized"));
    }

    @Test
    void doesNotAcceptTheSessionOfABrowser() throws Exception {
        var session = new org.springframework.mock.web.MockHttpSession();
        var signedIn = org.springframework.security.core.context.SecurityContextHolder.createEmptyContext();
        signedIn.setAuthentication(
                new org.springframework.security.authentication.TestingAuthenticationToken("xian", "", "ROLE_HANDLER"));
        session.setAttribute("SPRING_SECURITY_CONTEXT", signedIn);

        nobody.send(get("/api/v1/unions").session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void keepsTheEnginesAddressesShutEvenForAnAdministrator() throws Exception {
        nobody.send(get("/engine-rest/task")
                        .with(SecurityMockMvcRequestPostProcessors.user("xitong")
                                .roles("SYSTEM_ADMIN")))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsItsDocumentationToEverybody() throws Exception {
        nobody.send(get("/v3/api-docs")).andExpect(status().isOk());
    }
}
