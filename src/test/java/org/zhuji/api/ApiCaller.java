package org.zhuji.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Another system that calls the interface, by default with the account of nobody. */
final class ApiCaller {

    private static final String PASSWORD = "Zhuji@2019";

    private final MockMvc web;
    private final String username;

    private ApiCaller(MockMvc web, String username) {
        this.web = web;
        this.username = username;
    }

    static ApiCaller nobody(WebApplicationContext context) {
        return new ApiCaller(
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(springSecurity())
                        .build(),
                null);
    }

    ApiCaller as(String account) {
        return new ApiCaller(web, account);
    }

    ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        if (username != null) {
            request.with(httpBasic(username, PASSWORD));
        }
        return web.perform(request);
    }

    ResultActions sendJson(MockHttpServletRequestBuilder request, String json) throws Exception {
        return send(request.contentType(MediaType.APPLICATION_JSON).content(json));
    }
}
