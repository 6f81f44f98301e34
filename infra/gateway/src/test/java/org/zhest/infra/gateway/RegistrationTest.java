package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;

/** With a real Kamailio as the trunk. */
class RegistrationTest {
    private final int proxy = Sipp.freePort();

    private GatewayUnderTest registering(String password, int seconds) {
        SipSettings.Trunk trunk =
                new SipSettings.Trunk("127.0.0.1", proxy, SipTransport.UDP, "alice", password, "alice", true);
        SipSettings.Times times = new SipSettings.Times(
                Duration.ofSeconds(5),
                Duration.ofMillis(700),
                Duration.ofMinutes(1),
                1800,
                2,
                Duration.ofSeconds(10),
                seconds);
        return new GatewayUnderTest(s ->
                new SipSettings(s.address(), s.port(), s.transports(), s.tls(), trunk, s.peers(), s.srtp(), times));
    }

    private static void awaitTrunk(GatewayUnderTest gateway, String state) {
        Until.holds(
                "trunk " + state,
                () -> gateway.get("/health").body().path("trunk").asText().equals(state));
    }

    @Test
    void calls_go_through_the_trunk_and_come_in_by_it() {
        try (Sipp callee = Sipp.answering("answered");
                Kamailio kamailio = Kamailio.start(proxy, callee.port());
                GatewayUnderTest gateway = registering("wonder", 60)) {
            awaitTrunk(gateway, "registered");
            gateway.dial("out", "+74951234567");
            gateway.await("out", "answered");
            gateway.delete("out");
            gateway.await("out", "ended");
            callee.succeeds();
            try (Sipp caller = Sipp.calling("incoming-through-proxy", proxy)) {
                String leg = gateway.backend.awaitAny("incoming").path("leg").asText();
                gateway.post(leg, "ringing", "");
                gateway.post(leg, "accept", "");
                assertThat(gateway.await(leg, "ended").path("by").asText()).isEqualTo("them");
                caller.succeeds();
            }
            assertThat(kamailio).isNotNull();
        }
    }

    @Test
    void a_trunk_that_was_away_is_found_again() {
        int phone = Sipp.freePort();
        Kamailio first = Kamailio.start(proxy, phone);
        try (GatewayUnderTest gateway = registering("wonder", 1)) {
            awaitTrunk(gateway, "registered");
            first.close();
            awaitTrunk(gateway, "lost");
            try (Kamailio second = Kamailio.start(proxy, phone)) {
                awaitTrunk(gateway, "registered");
                assertThat(second).isNotNull();
            }
        } finally {
            first.close();
        }
    }

    @Test
    void a_wrong_password_is_not_tried_at_once_again() {
        try (Kamailio kamailio = Kamailio.start(proxy, Sipp.freePort());
                GatewayUnderTest gateway = registering("wrong", 60)) {
            awaitTrunk(gateway, "lost");
            assertThat(kamailio).isNotNull();
        }
    }
}
