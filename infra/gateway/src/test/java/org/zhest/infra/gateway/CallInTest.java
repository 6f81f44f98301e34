package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.infra.embedded.telephone.EmbeddedTelephones;
import org.zhest.infra.embedded.telephone.TelephoneCall;
import org.zhest.infra.embedded.telephone.TelephoneCall.State;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;
import org.zhest.infra.gateway.sound.ConferenceCaller;

/** Who telephones the centre, with real SIP and sound: what they hear while they wait, and who they speak with then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallInTest {
    private static final String CENTRE = "+74951234590";

    private final EmbeddedTelephones telephones = EmbeddedTelephones.start(0);
    private final RealCalls calls = new RealCalls(GatewayUnderTest.trunk(new SipSettings.Trunk(
            "127.0.0.1", telephones.address().getPort(), SipTransport.UDP, null, null, "zhest", false)));
    private final GatewayUnderTest gateway = calls.gateway;

    CallInTest() throws IOException {}

    @BeforeEach
    void forget() {
        gateway.backend.events.clear();
    }

    @AfterAll
    void stop() {
        calls.close();
        telephones.close();
    }

    private TelephoneCall call(String from) throws IOException {
        return telephones.call(from, new InetSocketAddress("127.0.0.1", gateway.sip), CENTRE);
    }

    private JsonNode incoming() {
        return gateway.backend.awaitAny("incoming");
    }

    private static void becomes(TelephoneCall call, State state) {
        Until.holds(state.toString(), () -> call.state().equals(state));
    }

    @Test
    void who_waits_hears_a_sound_and_then_who_answers_and_is_heard() throws Exception {
        try (ConferenceCaller interpreter = calls.join("call-in")) {
            TelephoneCall call = call("+74830009008");
            String leg = incoming().path("leg").asText();
            gateway.post(leg, "ringing", "");
            becomes(call, new State.Ringing());
            gateway.post(leg, "accept", "");
            becomes(call, new State.Answered());
            // The second takes the place of the first.
            gateway.post(leg, "play", "{\"sound\":\"waiting\",\"toConference\":false}");
            gateway.post(leg, "play", "{\"sound\":\"greeting\",\"toConference\":false}");
            Until.holds("the greeting", () -> call.heard().toMillis() > 500);

            interpreter.hum(700);
            calls.bring(leg, interpreter, "call-in");
            Until.holds("the interpreter", () -> call.hears(700) > RealCalls.HEARD);
            Until.holds("the echo", () -> interpreter.hears(700) > RealCalls.HEARD);
            assertThat(gateway.backend.types(leg))
                    .as("a sound that was cut short has no end")
                    .doesNotContain("announced");
            call.hangUp();
            assertThat(gateway.await(leg, "ended").path("by").asText()).isEqualTo("them");
            becomes(call, new State.Ended(200, true));
        }
    }

    @Test
    void who_calls_when_the_line_is_closed_hears_so_and_is_hung_up() throws IOException {
        TelephoneCall call = call("+74830009006");
        String leg = incoming().path("leg").asText();
        gateway.post(leg, "accept", "");
        gateway.post(leg, "play", "{\"sound\":\"closed\",\"toConference\":false}");
        assertThat(gateway.await(leg, "announced").path("sound").asText()).isEqualTo("closed");
        gateway.delete(leg);
        becomes(call, new State.Ended(200, false));
        assertThat(call.heard()).isGreaterThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"+74830009000, +74830009000", "'', ''"})
    void a_number_is_told_unless_it_is_withheld(String from, String told) throws IOException {
        TelephoneCall call = call(from);
        JsonNode event = incoming();
        assertThat(event.path("from").asText("none")).isEqualTo(told);
        assertThat(event.path("to").asText()).isEqualTo(CENTRE);
        gateway.post(event.path("leg").asText(), "reject", "{\"status\":603}");
        becomes(call, new State.Ended(603, false));
    }

    @Test
    void who_gives_up_is_not_waited_for() throws IOException {
        TelephoneCall call = call("+74830009000");
        String leg = incoming().path("leg").asText();
        gateway.post(leg, "ringing", "");
        becomes(call, new State.Ringing());
        call.hangUp();
        assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("cancelled");
        becomes(call, new State.Ended(487, true));
    }

    @Test
    void who_speaks_hangs_up_by_themselves_and_answers_a_hold() throws Exception {
        TelephoneCall call = call("+74830009004");
        String leg = incoming().path("leg").asText();
        gateway.post(leg, "accept", "");
        gateway.await(leg, "answered");
        gateway.await(leg, "speaking");
        gateway.post(leg, "hold", "");
        gateway.await(leg, "held");
        gateway.post(leg, "resume", "");
        gateway.await(leg, "resumed");
        gateway.delete(leg);
        becomes(call, new State.Ended(200, false));
    }

    @Test
    void nobody_at_the_gateway_is_said() throws IOException {
        gateway.backend.answer = 404;
        try {
            becomes(call("+74830009000"), new State.Ended(404, false));
        } finally {
            gateway.backend.answer = 204;
        }
    }
}
