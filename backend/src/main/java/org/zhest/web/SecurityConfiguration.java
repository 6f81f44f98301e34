package org.zhest.web;

import static org.zhest.signaling.protocol.Role.CITIZEN;
import static org.zhest.signaling.protocol.Role.COORDINATOR;
import static org.zhest.signaling.protocol.Role.INTERPRETER;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may call what: everything is refused that no line here grants. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The hash is the one style that react-aria writes into the page; it changes when react-aria does. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; img-src 'self' data:; "
            + "font-src 'self'; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
            + "trusted-types sw";

    static final String PERMISSIONS_POLICY =
            "camera=(self), microphone=(self), geolocation=(self), screen-wake-lock=(self), picture-in-picture=(self)";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, Denials denials, CsrfTokenRepository csrfTokens, SecurityContextRepository contexts)
            throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::grant)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .build();
    }

    private static void grant(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/api/session")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/guest/link", "/api/guest/session")
                .permitAll()
                .requestMatchers("/ws")
                .authenticated()
                .requestMatchers("/api/session/language")
                .authenticated()
                .requestMatchers("/api/session/*", "/api/topics")
                .hasAnyRole(CITIZEN.name(), INTERPRETER.name(), COORDINATOR.name())
                .requestMatchers(HttpMethod.GET, "/api/directory", "/api/directory/*")
                .hasAnyRole(CITIZEN.name(), INTERPRETER.name(), COORDINATOR.name())
                .requestMatchers("/api/directory/**", "/api/directory.csv")
                .hasRole(COORDINATOR.name())
                .requestMatchers("/api/line", "/api/my/**")
                .hasRole(CITIZEN.name())
                .requestMatchers(
                        "/api/citizen-card",
                        "/api/wrap-ups",
                        "/api/my-shifts",
                        "/api/calls/*/joiners",
                        "/api/calls/*/guests/**",
                        "/api/calls/*/citizens",
                        "/api/calls/*/rings/**")
                .hasRole(INTERPRETER.name())
                .requestMatchers("/api/wrap-ups/*/block", "/api/blocks/**")
                .hasRole(INTERPRETER.name())
                .requestMatchers("/api/wrap-ups/**", "/api/letters/**")
                .hasAnyRole(INTERPRETER.name(), COORDINATOR.name())
                .requestMatchers(
                        "/api/sessions/**",
                        "/api/sessions.csv",
                        "/api/contacts/**",
                        "/api/cases/**",
                        "/api/accounts/**",
                        "/api/interpreters/**",
                        "/api/precincts",
                        "/api/coordinators",
                        "/api/shifts/**",
                        "/api/hours/**",
                        "/api/queue/**",
                        "/api/board/**")
                .hasRole(COORDINATOR.name())
                // The contract says nothing of anybody, and health nothing but up or down.
                .requestMatchers(HttpMethod.GET, "/v3/api-docs", "/v3/api-docs.yaml", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/api/**", "/v3/**", "/actuator/**", "/ws/**")
                .access((who, request) -> Denials.NOBODYS)
                // What is left are the pages; a controller that strayed there would still need its own line above.
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .anyRequest()
                .access((who, request) -> new AuthorizationDecision(false));
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** What happens to a session when somebody signs in: a new id, and a new token against forgery. */
    @Bean
    SessionAuthenticationStrategy atSignIn(CsrfTokenRepository csrfTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
    }
}
