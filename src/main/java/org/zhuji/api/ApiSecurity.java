package org.zhuji.api;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The filter chain of the REST interface: HTTP Basic, no session. A browser's session cookie is worth nothing here, which
 * is why there is no CSRF token either. The engine's own REST and web apps do not exist; their addresses are shut here.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Problem UNAUTHORIZED = new Problem(
            HttpStatus.UNAUTHORIZED,
            "unauthorized",
            "请用账号和密码（HTTP Basic）访问；账号或密码不正确，或账号已锁定、停用时也会看到本提示。",
            "Sign in with HTTP Basic; also shown when the account or password is wrong, or the account is locked.");

    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(HttpSecurity http, ProblemWriter writer) throws Exception {
        RequestMatcher documentation = anyOf("/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**");
        RequestMatcher engine = anyOf("/engine-rest/**", "/camunda/**");
        AuthenticationEntryPoint unauthorized = unauthorized(writer);
        return http.securityMatcher(new OrRequestMatcher(anyOf("/api/**"), documentation, engine))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(documentation)
                                .permitAll()
                                .requestMatchers(engine)
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(unauthorized))
                .build();
    }

    private static AuthenticationEntryPoint unauthorized(ProblemWriter writer) {
        return (request, response, refused) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Zhuji\", charset=\"UTF-8\"");
            writer.write(UNAUTHORIZED, request, response);
        };
    }

    /** Path patterns, not strings: strings would look inside servlets and miss what is none of Spring MVC's. */
    private static RequestMatcher anyOf(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(java.util.Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher) paths.matcher(pattern))
                .toList());
    }
}
