package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.infra.embedded.telephone.EmbeddedTelephones;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;
import org.zhest.infra.gateway.sound.ConferenceCaller;

/** Everything at once: SIP and RTP with a telephone, a bridge, and somebody in the conference. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealCallTest {
    private final EmbeddedTelephones telephones = EmbeddedTelephones.start(0);
    private final RealCalls calls = new RealCalls(GatewayUnderTest.trunk(new SipSettings.Trunk(
            "127.0.0.1", telephones.address().getPort(), SipTransport.UDP, null, null, "zhest", false)));
    private final GatewayUnderTest gateway = calls.gateway;

    RealCallTest() throws IOException {}

    @AfterAll
    void stop() {
        calls.close();
        telephones.close();
    }

    @Test
    void who_is_in_the_conference_hears_the_telephone_and_the_telephone_hears_them() throws Exception {
        try (ConferenceCaller caller = calls.join("echo")) {
            String leg = calls.call("+74830001108", caller, "echo");
            gateway.await(leg, "ringing");
            gateway.await(leg, "answered");
            caller.hum(700);
            // A bridge sends nobody their own: this one was at the telephone and came back.
            Until.holds(
                    "the echo", () -> caller.hears(700) > RealCalls.HEARD && caller.hears(1_300) < RealCalls.NOT_HEARD);
            caller.hum(1_300);
            Until.holds(
                    "the other echo",
                    () -> caller.hears(1_300) > RealCalls.HEARD && caller.hears(700) < RealCalls.NOT_HEARD);
            gateway.post(leg, "hold", "");
            gateway.await(leg, "held");
            Until.holds("nobody", () -> caller.hears(1_300) < RealCalls.NOT_HEARD);
            gateway.post(leg, "resume", "");
            Until.holds("the echo again", () -> caller.hears(1_300) > RealCalls.HEARD);
            gateway.delete(leg);
            gateway.await(leg, "ended");
        }
    }

    @Test
    void a_telephone_speaks_and_answers_a_pressed_key() throws Exception {
        try (ConferenceCaller caller = calls.join("speech")) {
            String leg = calls.call("112", caller, "speech");
            gateway.await(leg, "answered");
            Until.holds("a voice", () -> caller.hearsAnything() > 500);
            gateway.await(leg, "speaking");
            gateway.post(leg, "digits", "{\"digits\":\"5\"}");
            Until.holds("the beep", () -> caller.hears(1_000) > RealCalls.HEARD);
            gateway.delete(leg);
            assertThat(gateway.await(leg, "ended").path("by").asText()).isEqualTo("us");
        }
    }

    @ParameterizedTest
    @CsvSource({"+74830001101,busy,486", "+74830001103,refused,603", "+74830001107,unreachable,404"})
    void a_telephone_that_does_not_answer_says_why(String number, String cause, int status) {
        String leg = gateway.newLeg();
        gateway.put(leg, "{\"to\":\"" + number + "\"}");
        assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo(cause);
        assertThat(gateway.await(leg, "ended").path("status").asInt()).isEqualTo(status);
    }

    @Test
    void who_hangs_up_first_is_told() throws IOException {
        String leg = gateway.newLeg();
        try (EmbeddedTelephones others = EmbeddedTelephones.start(0)) {
            gateway.put(leg, "{\"to\":\"sip:112@127.0.0.1:" + others.address().getPort() + "\"}");
            gateway.await(leg, "answered");
        }
        assertThat(gateway.await(leg, "ended").path("by").asText()).isEqualTo("them");
    }

    @Test
    void a_telephone_that_rings_is_given_up() {
        String leg = gateway.newLeg();
        gateway.put(leg, "{\"to\":\"+74830001102\"}");
        gateway.await(leg, "ringing");
        gateway.delete(leg);
        assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("cancelled");
    }

    @Test
    void a_ringing_tone_is_heard_before_the_answer() throws Exception {
        try (ConferenceCaller caller = calls.join("early")) {
            String leg = calls.call("+74830001105", caller, "early");
            gateway.await(leg, "earlyMedia");
            Until.holds("the ringing tone", () -> caller.hears(425) > RealCalls.HEARD);
            gateway.delete(leg);
            gateway.await(leg, "ended");
        }
    }
}
