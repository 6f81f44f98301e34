package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhest.infra.gateway.sound.TrunkCodec;

/** Calls of a sipp to us. */
class IncomingTest {
    private static final GatewayUnderTest gateway = new GatewayUnderTest();

    @BeforeEach
    void forget() {
        gateway.backend.events.clear();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static String incoming() {
        JsonNode event = gateway.backend.awaitAny("incoming");
        assertThat(event.path("from").asText()).isEqualTo("+74951234567");
        assertThat(event.path("to").asText()).isEqualTo("112");
        String leg = event.path("leg").asText();
        assertThat(UUID.fromString(leg)).as("fit for a backend's own name").hasToString(leg);
        return leg;
    }

    private static String accepted() {
        String leg = incoming();
        gateway.post(leg, "accept", "");
        gateway.await(leg, "answered");
        return leg;
    }

    @Test
    void hears_a_sound_before_anybody_is_there_and_the_conference_afterwards() {
        try (Sipp phone = Sipp.calling("incoming-hung-up", gateway.sip)) {
            String leg = accepted();
            gateway.post(leg, "play", "{\"sound\":\"greeting\",\"toConference\":false}");
            assertThat(gateway.await(leg, "announced").path("sound").asText()).isEqualTo("greeting");
            assertThat(gateway.sound().told).hasSize(1).first().asString().matches("play \\d+ false");
            GatewayUnderTest.Reply joined = gateway.post(leg, "conference", "{\"offer\":\"v=0\\r\\n\"}");
            assertThat(joined.body().path("answer").asText()).startsWith("v=0");
            Until.holds("sipp acknowledged", () -> phone.heard("1 ACK"));
            gateway.delete(leg);
            gateway.await(leg, "ended");
            phone.succeeds();
        }
    }

    @Test
    void who_hung_up_can_be_commanded_no_more() {
        try (Sipp phone = Sipp.calling("incoming-answered", gateway.sip)) {
            String leg = incoming();
            gateway.post(leg, "ringing", "");
            gateway.post(leg, "accept", "");
            gateway.await(leg, "ended");
            phone.succeeds();
            for (String action : List.of("play", "conference", "accept", "hold", "mute")) {
                GatewayUnderTest.Reply reply = gateway.post(
                        leg, action, "{\"sound\":\"waiting\",\"toConference\":false,\"offer\":\"v=0\",\"muted\":true}");
                assertThat(reply.status()).as(action).isEqualTo(409);
                assertThat(reply.code()).as(action).isEqualTo("wrongState");
            }
            GatewayUnderTest.Reply again = gateway.put(leg, "{\"to\":\"112\"}");
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body().path("state").asText()).isEqualTo("ended");
            assertThat(gateway.delete(leg).status()).isEqualTo(204);
        }
    }

    @Test
    void whom_the_backend_does_not_know_of_is_turned_away() {
        gateway.backend.answer = 404;
        try (Sipp phone = Sipp.calling("incoming-refused", gateway.sip, "-set", "STATUS", "404")) {
            phone.succeeds();
        } finally {
            gateway.backend.answer = 204;
        }
    }

    @Test
    void does_not_wait_for_ever_for_a_backend_that_is_away() {
        gateway.backend.answer = 503;
        try (Sipp phone = Sipp.calling("incoming-refused", gateway.sip, "-set", "STATUS", "480")) {
            phone.succeeds();
        } finally {
            gateway.backend.answer = 204;
        }
        // It is told of afterwards, with its end: nobody takes it for a call that still waits.
        String leg = incoming();
        assertThat(gateway.await(leg, "ended").path("status").asInt()).isEqualTo(480);
        assertThat(gateway.post(leg, "accept", "").code()).isEqualTo("wrongState");
    }

    @Test
    void rings_is_accepted_and_hung_up_by_them() {
        try (Sipp phone = Sipp.calling("incoming-answered", gateway.sip)) {
            String leg = incoming();
            assertThat(gateway.get("/v1/legs/" + leg).body().path("state").asText())
                    .isEqualTo("incoming");
            assertThat(gateway.post(leg, "ringing", "").status()).isEqualTo(200);
            GatewayUnderTest.Reply accepted = gateway.post(leg, "accept", "{\"conference\":\"v=0\\r\\n\"}");
            assertThat(accepted.body().path("answer").asText()).startsWith("v=0");
            assertThat(gateway.sound().last().codec()).isEqualTo(TrunkCodec.PCMA);
            JsonNode ended = gateway.await(leg, "ended");
            assertThat(ended.path("cause").asText()).isEqualTo("hungUp");
            assertThat(ended.path("by").asText()).isEqualTo("them");
            phone.succeeds();
            assertThat(gateway.backend.types(leg)).containsExactly("incoming", "answered", "ended");
        }
    }

    @Test
    void is_hung_up_by_us() {
        try (Sipp phone = Sipp.calling("incoming-hung-up", gateway.sip)) {
            String leg = incoming();
            gateway.post(leg, "accept", "");
            gateway.await(leg, "answered");
            // A BYE must not cross the acknowledgement (RFC 3261 15).
            Until.holds("sipp acknowledged", () -> phone.heard("1 ACK"));
            gateway.delete(leg);
            assertThat(gateway.await(leg, "ended").path("by").asText()).isEqualTo("us");
            phone.succeeds();
        }
    }

    @Test
    void who_offers_nothing_is_offered_what_we_have() {
        try (Sipp phone = Sipp.calling("incoming-late-offer", gateway.sip)) {
            String leg = incoming();
            gateway.post(leg, "accept", "");
            Until.holds(
                    "the answer came with the ACK",
                    () -> !gateway.sound().agreed.isEmpty());
            assertThat(gateway.sound().last().codec()).isEqualTo(TrunkCodec.PCMA);
            gateway.delete(leg);
            gateway.await(leg, "ended");
            phone.succeeds();
        }
    }

    @Test
    void rings_reliably_where_they_need_that() {
        try (Sipp phone = Sipp.calling("incoming-reliable", gateway.sip)) {
            String leg = incoming();
            gateway.post(leg, "ringing", "");
            Until.holds("sipp has its answer to PRACK", () -> phone.heard("2 PRACK"));
            gateway.post(leg, "accept", "");
            Until.holds("sipp acknowledged", () -> phone.heard("1 ACK"));
            gateway.delete(leg);
            gateway.await(leg, "ended");
            phone.succeeds();
        }
    }

    @Test
    void is_rejected_as_busy() {
        try (Sipp phone = Sipp.calling("incoming-refused", gateway.sip, "-set", "STATUS", "486")) {
            String leg = incoming();
            assertThat(gateway.post(leg, "reject", "").status()).isEqualTo(200);
            assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("busy");
            phone.succeeds();
        }
    }

    @Test
    void is_declined_by_hanging_up() {
        try (Sipp phone = Sipp.calling("incoming-refused", gateway.sip, "-set", "STATUS", "603")) {
            String leg = incoming();
            gateway.delete(leg);
            assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("refused");
            phone.succeeds();
        }
    }

    @Test
    void is_cancelled_by_them() {
        try (Sipp phone = Sipp.calling("incoming-cancelled", gateway.sip)) {
            String leg = incoming();
            gateway.post(leg, "ringing", "");
            JsonNode ended = gateway.await(leg, "ended");
            assertThat(ended.path("cause").asText()).isEqualTo("cancelled");
            assertThat(ended.path("by").asText()).isEqualTo("them");
            assertThat(gateway.post(leg, "accept", "").code()).isEqualTo("wrongState");
            phone.succeeds();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incoming-no-codec",
                "incoming-broken",
                "incoming-hurried",
                "incoming-demanding",
                "ghost-bye",
                "options"
            })
    void what_cannot_become_a_call_is_answered_and_leaves_none(String scenario) {
        try (Sipp phone = Sipp.calling(scenario, gateway.sip)) {
            phone.succeeds();
            assertThat(gateway.backend.events).isEmpty();
        }
    }

    @Test
    void comes_over_tcp() {
        try (Sipp phone = Sipp.calling("incoming-answered", gateway.sip, "-t", "t1")) {
            String leg = incoming();
            gateway.post(leg, "ringing", "");
            gateway.post(leg, "accept", "");
            gateway.await(leg, "ended");
            phone.succeeds();
        }
    }

    @Test
    void a_stranger_is_refused_and_counted() {
        try (GatewayUnderTest wary = new GatewayUnderTest(GatewayUnderTest.peers("10.0.0.0/8"));
                Sipp phone = Sipp.calling("incoming-stranger", wary.sip)) {
            phone.succeeds();
            assertThat(wary.get("/metrics").body().path("text").asText())
                    .contains("zhest_gateway_refused_total{why=\"unknownSource\"} 1");
            assertThat(wary.get("/v1/legs").body().path("legs")).isEmpty();
        }
    }
}
