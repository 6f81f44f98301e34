package org.zhest.live.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.zhest.live.ThisNode;
import org.zhest.live.phone.PhoneSettings;

/** What other processes ask, under {@code /internal}: a secret opens it, and nobody's sign-in does. */
@Configuration(proxyBeanMethods = false)
class NodeSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain betweenNodes(HttpSecurity http, ThisNode me, AuthenticationEntryPoint denials)
            throws Exception {
        return whoShows(me.secret(), http.securityMatcher("/internal/text/**"), denials);
    }

    @Bean
    @Order(0)
    SecurityFilterChain fromGateways(HttpSecurity http, PhoneSettings phone, AuthenticationEntryPoint denials)
            throws Exception {
        return whoShows(phone.eventsToken(), http.securityMatcher(PhoneEventsController.PATH), denials);
    }

    @Bean
    @Order(2)
    SecurityFilterChain nothingElse(HttpSecurity http, AuthenticationEntryPoint denials) throws Exception {
        return whoShows("", http.securityMatcher("/internal/**"), denials);
    }

    /** @param secret empty: nobody */
    private static SecurityFilterChain whoShows(String secret, HttpSecurity http, AuthenticationEntryPoint denials)
            throws Exception {
        byte[] expected = ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access((_, asked) -> {
                    String shown = asked.getRequest().getHeader("Authorization");
                    return new AuthorizationDecision(!secret.isEmpty()
                            && shown != null
                            && MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8)));
                }))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(denials))
                .logout(logout -> logout.disable())
                .build();
    }
}
