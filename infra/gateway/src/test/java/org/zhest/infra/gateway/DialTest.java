package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.infra.gateway.sound.TrunkCodec;

/** Calls of ours to a sipp. */
class DialTest {
    private static final GatewayUnderTest gateway = new GatewayUnderTest();

    private final String leg = gateway.newLeg();

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void rings_is_answered_and_hung_up_by_us() {
        try (Sipp phone = Sipp.answering("answered")) {
            GatewayUnderTest.Reply made = gateway.dial(leg, phone.address());
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.body().path("answer").asText()).startsWith("v=0");
            gateway.await(leg, "answered");
            assertThat(gateway.get("/v1/legs/" + leg).body().path("state").asText())
                    .isEqualTo("answered");
            assertThat(gateway.sound().last().codec()).isEqualTo(TrunkCodec.PCMA);
            assertThat(gateway.sound().last().digits()).isEqualTo(101);
            assertThat(gateway.delete(leg).status()).isEqualTo(204);
            JsonNode ended = gateway.await(leg, "ended");
            assertThat(ended.path("cause").asText()).isEqualTo("hungUp");
            assertThat(ended.path("by").asText()).isEqualTo("us");
            phone.succeeds();
            assertThat(gateway.backend.types(leg)).containsExactly("trying", "ringing", "answered", "ended");
            assertThat(gateway.backend.events.stream()
                            .filter(e -> e.path("leg").asText().equals(leg))
                            .map(e -> e.path("seq").asInt()))
                    .containsExactly(1, 2, 3, 4);
            assertThat(gateway.backend.tokens).containsOnly("Bearer event-secret");
            assertThat(gateway.sound().told).contains("close");
        }
    }

    @Test
    void is_hung_up_by_them() {
        try (Sipp phone = Sipp.answering("they-hang-up")) {
            gateway.dial(leg, phone.address());
            JsonNode ended = gateway.await(leg, "ended");
            assertThat(ended.path("cause").asText()).isEqualTo("hungUp");
            assertThat(ended.path("by").asText()).isEqualTo("them");
            phone.succeeds();
        }
    }

    @Test
    void goes_over_tcp() {
        try (Sipp phone = Sipp.answering("answered", "-t", "t1")) {
            gateway.dial(leg, phone.address() + ";transport=tcp");
            gateway.await(leg, "answered");
            gateway.delete(leg);
            gateway.await(leg, "ended");
            phone.succeeds();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "486 Busy Here, busy",
        "600 Busy Everywhere, busy",
        "480 Temporarily Unavailable, noAnswer",
        "404 Not Found, unreachable",
        "503 Service Unavailable, unreachable",
        "603 Decline, refused",
        "302 Moved Temporarily, refused",
        "488 Not Acceptable Here, noCodec",
        "500 Server Internal Error, failed"
    })
    void a_final_status_becomes_a_cause(String status, String cause) {
        try (Sipp phone = Sipp.answering("refused", "-set", "STATUS", status)) {
            gateway.dial(leg, phone.address());
            JsonNode ended = gateway.await(leg, "ended");
            assertThat(ended.path("cause").asText()).isEqualTo(cause);
            assertThat(ended.path("status").asInt()).isEqualTo(Integer.parseInt(status.substring(0, 3)));
            phone.succeeds();
        }
    }

    @Test
    void nobody_answers_while_it_rings() {
        try (Sipp phone = Sipp.answering("no-answer")) {
            gateway.put(leg, "{\"to\":\"" + phone.address() + "\",\"ringSeconds\":1}");
            JsonNode ended = gateway.await(leg, "ended");
            assertThat(ended.path("cause").asText()).isEqualTo("noAnswer");
            phone.succeeds();
        }
    }

    @Test
    void is_cancelled_while_it_rings() {
        try (Sipp phone = Sipp.answering("no-answer")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "ringing");
            gateway.delete(leg);
            assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("cancelled");
            phone.succeeds();
        }
    }

    @Test
    void an_answer_that_crosses_our_cancel_is_hung_up() {
        try (Sipp phone = Sipp.answering("crossed-cancel")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "ringing");
            gateway.delete(leg);
            assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("cancelled");
            phone.succeeds();
            assertThat(gateway.backend.types(leg)).doesNotContain("answered");
        }
    }

    @Test
    void nobody_is_there() {
        gateway.dial(leg, "sip:nobody@127.0.0.1:" + Sipp.freePort());
        assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("unreachable");
    }
}
