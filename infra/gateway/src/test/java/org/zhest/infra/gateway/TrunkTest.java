package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;
import org.zhest.infra.gateway.sip.SrtpPolicy;

/** Numbers go to the trunk, which may ask who we are. */
class TrunkTest {

    private static SipSettings.Trunk trunk(int port, @Nullable String password) {
        return new SipSettings.Trunk(
                "127.0.0.1", port, SipTransport.UDP, password == null ? null : "alice", password, "alice", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenged", "challenged-by-proxy"})
    void a_challenge_is_answered(String scenario) {
        try (Sipp phone = Sipp.answering(scenario);
                GatewayUnderTest gateway =
                        new GatewayUnderTest(GatewayUnderTest.trunk(trunk(phone.port(), "wonder")))) {
            gateway.dial("a", "+74951234567");
            gateway.await("a", "answered");
            gateway.delete("a");
            gateway.await("a", "ended");
            phone.succeeds();
            assertThat(phone.heard("INVITE sip:+74951234567@127.0.0.1:" + phone.port()))
                    .isTrue();
        }
    }

    @Test
    void a_password_that_is_refused_is_not_tried_for_ever() {
        try (Sipp phone = Sipp.answering("challenged-again");
                GatewayUnderTest gateway = new GatewayUnderTest(GatewayUnderTest.trunk(trunk(phone.port(), "wrong")))) {
            gateway.dial("a", "+74951234567");
            assertThat(gateway.await("a", "ended").path("status").asInt()).isEqualTo(401);
            phone.succeeds();
        }
    }

    @Test
    void a_stranger_that_challenges_gets_no_answer() {
        try (Sipp phone = Sipp.answering("refused", "-set", "STATUS", "401 Unauthorized");
                GatewayUnderTest gateway = new GatewayUnderTest(GatewayUnderTest.trunk(new SipSettings.Trunk(
                        "localhost", 5060, SipTransport.UDP, "alice", "wonder", "alice", false)))) {
            gateway.dial("a", phone.address());
            assertThat(gateway.await("a", "ended").path("cause").asText()).isEqualTo("refused");
            phone.succeeds();
        }
    }

    @Test
    void sound_is_encrypted_where_that_is_required() {
        try (Sipp phone = Sipp.answering("secure");
                GatewayUnderTest gateway = new GatewayUnderTest(GatewayUnderTest.srtp(SrtpPolicy.REQUIRED))) {
            gateway.dial("a", phone.address());
            gateway.await("a", "answered");
            assertThat(gateway.sound().last().keys()).isNotNull();
            gateway.delete("a");
            gateway.await("a", "ended");
            phone.succeeds();
        }
    }

    @Test
    void an_answer_in_the_clear_is_hung_up_where_encryption_is_required() {
        try (Sipp phone = Sipp.answering("no-codec");
                GatewayUnderTest gateway = new GatewayUnderTest(GatewayUnderTest.srtp(SrtpPolicy.REQUIRED))) {
            gateway.dial("a", phone.address());
            assertThat(gateway.await("a", "ended").path("cause").asText()).isEqualTo("noCodec");
            phone.succeeds();
        }
    }
}
