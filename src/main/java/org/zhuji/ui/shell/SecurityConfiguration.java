package org.zhuji.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach which address; the interface for other systems has a chain of its own before these. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Vaadin's client evaluates what its server sends, hence the two "unsafe" words; everything foreign stays out. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    @Bean
    @Order(20)
    SecurityFilterChain windows(HttpSecurity http, AuthenticationFailureHandler loginFailures) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(anyOf("/media/**", "/lib/**", "/icons/**", "/*.css", "/*.js", "/favicon.ico"))
                .permitAll());
        http.headers(SecurityConfiguration::harden);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login"));
        http.formLogin(form -> form.failureHandler(loginFailures));
        return http.build();
    }

    @Bean
    AuthenticationFailureHandler loginFailures() {
        return new LoginFailures();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frames -> frames.sameOrigin())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static RequestMatcher anyOf(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(java.util.Arrays.stream(patterns)
                .<RequestMatcher>map(paths::matcher)
                .toList());
    }
}
