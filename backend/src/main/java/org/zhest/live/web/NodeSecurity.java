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

/** What nodes ask of each other, under {@code /internal}: this node's secret opens it, and nobody's sign-in does. */
@Configuration(proxyBeanMethods = false)
class NodeSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain betweenNodes(HttpSecurity http, ThisNode me, AuthenticationEntryPoint denials)
            throws Exception {
        byte[] expected = ("Bearer " + me.secret()).getBytes(StandardCharsets.UTF_8);
        return http.securityMatcher("/internal/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access((_, asked) -> {
                    String shown = asked.getRequest().getHeader("Authorization");
                    return new AuthorizationDecision(
                            shown != null && MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8)));
                }))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(denials))
                .logout(logout -> logout.disable())
                .build();
    }
}
