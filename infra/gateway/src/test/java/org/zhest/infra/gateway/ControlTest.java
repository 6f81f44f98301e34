package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTTP control, right and wrong. */
class ControlTest {
    private static final GatewayUnderTest gateway = new GatewayUnderTest();
    private final String leg = gateway.newLeg();

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /v1/legs/none          |                                   | 404 | unknownLeg",
                "DELETE | /v1/legs/none          |                                   | 404 | unknownLeg",
                "POST   | /v1/legs/none/hold     |                                   | 404 | unknownLeg",
                "GET    | /v1/other              |                                   | 404 | unknownPath",
                "PUT    | /v1/legs/wrong!name    | {}                                | 404 | unknownPath",
                "PATCH  | /v1/legs               |                                   | 405 | unknownMethod",
                "GET    | /v1/legs/none/hold     |                                   | 405 | unknownMethod",
                "PUT    | /v1/legs/x             | no json                           | 400 | unreadable",
                "PUT    | /v1/legs/x             | []                                | 400 | unreadable",
                "PUT    | /v1/legs/x             | {}                                | 400 | unreadable",
                "PUT    | /v1/legs/x             | {\"to\":7}                        | 400 | unreadable",
                "PUT    | /v1/legs/x             | {\"to\":\"+7\",\"ringSeconds\":0} | 400 | unreadable",
                "PUT    | /v1/legs/x             | {\"to\":\"+74951234567\"}         | 422 | badAddress",
                "PUT    | /v1/legs/x             | {\"to\":\"tel:+7495\"}            | 422 | badAddress",
                "PUT    | /v1/legs/x             | {\"to\":\"sip:a b@c\"}            | 422 | badAddress",
                "PUT    | /v1/legs/x             | {\"to\":\"sips:a@127.0.0.1\"}     | 422 | badAddress",
                "PUT    | /v1/legs/x             | {\"to\":\"sip:a@127.0.0.1\",\"from\":\"<a>\"} | 422 | badAddress",
                "PUT    | /v1/legs/x             | {\"to\":\"sip:a@127.0.0.1\",\"conference\":\"?\"} | 422 | unreadableOffer"
            })
    void a_wrong_request_is_refused_and_leaves_nothing(
            String method, String path, String body, int status, String code) {
        GatewayUnderTest.Reply reply = gateway.send(method, path, body == null ? "" : body, "secret");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(gateway.get("/v1/legs/x").status()).isEqualTo(404);
        assertThat(gateway.sounds).allMatch(sound -> sound.told.contains("close"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/legs",
        "PUT, /v1/legs/x",
        "DELETE, /v1/legs/x",
        "GET, /v1/legs/x",
        "POST, /v1/legs/x/hold",
        "GET, /metrics"
    })
    void without_the_token_nothing_is_done(String method, String path) {
        assertThat(gateway.send(method, path, "", "other").status()).isEqualTo(401);
    }

    @Test
    void health_is_everybodys_to_ask() {
        GatewayUnderTest.Reply reply = gateway.send("GET", "/health", "", "");
        assertThat(reply.body().path("status").asText()).isEqualTo("up");
        assertThat(reply.body().path("instance").asText()).hasSize(36);
    }

    @Test
    void an_answered_leg_does_what_it_is_told() {
        try (Sipp phone = Sipp.answering("answered")) {
            gateway.put(leg, "{\"to\":\"" + phone.address() + "\",\"announce\":true}");
            assertThat(gateway.await(leg, "announced").path("sound").asText()).isEqualTo("announcement");
            assertThat(gateway.post(leg, "conference", "{\"offer\":\"v=0\\r\\n\"}")
                            .body()
                            .path("answer")
                            .asText())
                    .startsWith("v=0");
            gateway.post(leg, "mute", "{\"muted\":true}");
            gateway.post(leg, "deafen", "{\"deaf\":false}");
            gateway.post(leg, "digits", "{\"digits\":\"12#\"}");
            gateway.post(leg, "leave-out", "{\"sources\":[\"a\"]}");
            gateway.post(leg, "play", "{\"sound\":\"beep\",\"toConference\":false}");
            assertThat(gateway.sound().told)
                    .contains(
                            "conference", "mute true", "deafen false", "digits 12#", "leave out [a]", "play 160 false")
                    .anyMatch(words -> words.matches("play \\d+ true"));
            assertThat(gateway.post(leg, "play", "{\"sound\":\"../x\",\"toConference\":false}")
                            .code())
                    .isEqualTo("unknownSound");
            assertThat(gateway.post(leg, "digits", "{\"digits\":\"1x\"}").code())
                    .isEqualTo("unreadable");
            assertThat(gateway.post(leg, "conference", "{\"offer\":\"?\"}").code())
                    .isEqualTo("unreadableOffer");
            assertThat(gateway.post(leg, "accept", "").status()).isEqualTo(200);
            assertThat(gateway.post(leg, "reject", "").code()).isEqualTo("wrongState");
            assertThat(gateway.post(leg, "dance", "").code()).isEqualTo("unknownPath");
            gateway.delete(leg);
            gateway.await(leg, "ended");
            assertThat(gateway.post(leg, "digits", "{\"digits\":\"1\"}").code()).isEqualTo("wrongState");
            phone.succeeds();
        }
    }

    @Test
    void the_sound_of_a_leg_is_told_in_order() {
        try (Sipp phone = Sipp.answering("answered")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            var sound = gateway.sound().events;
            sound.conference(true);
            sound.speaking(true);
            sound.digit('5');
            sound.speaking(false);
            sound.conference(false);
            gateway.await(leg, "conferenceLost");
            gateway.delete(leg);
            gateway.await(leg, "ended");
            assertThat(gateway.backend.types(leg))
                    .isEqualTo(List.of(
                            "trying",
                            "ringing",
                            "answered",
                            "conferenceBack",
                            "speaking",
                            "digit",
                            "quiet",
                            "conferenceLost",
                            "ended"));
            phone.succeeds();
        }
    }

    @Test
    void the_same_leg_again_is_the_same_leg() {
        try (Sipp phone = Sipp.answering("answered")) {
            assertThat(gateway.dial(leg, phone.address()).status()).isEqualTo(201);
            gateway.await(leg, "answered");
            GatewayUnderTest.Reply again = gateway.dial(leg, "sip:somebody.else@127.0.0.1");
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body().path("state").asText()).isEqualTo("answered");
            assertThat(gateway.get("/v1/legs").body().path("legs"))
                    .anyMatch(view -> view.path("leg").asText().equals(leg));
            assertThat(gateway.delete(leg).status()).isEqualTo(204);
            assertThat(gateway.delete(leg).status()).isEqualTo(204);
            gateway.await(leg, "ended");
            assertThat(gateway.dial(leg, phone.address())
                            .body()
                            .path("ended")
                            .path("cause")
                            .asText())
                    .isEqualTo("hungUp");
            phone.succeeds();
            assertThat(gateway.get("/metrics").body().path("text").asText())
                    .contains("zhest_gateway_legs{state=\"ended\"}")
                    .contains("zhest_gateway_calls_total{cause=\"hungUp\",status=\"0\"}");
        }
    }

    @Test
    void there_are_no_more_legs_and_dials_than_allowed() {
        try (GatewayUnderTest small = new GatewayUnderTest(GatewayUnderTest.times(GatewayUnderTest.QUICK), 1, 2);
                Sipp phone = Sipp.answering("no-answer")) {
            assertThat(small.dial("a", phone.address()).status()).isEqualTo(201);
            small.await("a", "ringing");
            assertThat(small.dial("b", phone.address()).code()).isEqualTo("tooManyLegs");
            small.delete("a");
            small.await("a", "ended");
            assertThat(small.dial("c", "sip:nobody@127.0.0.1:9").status()).isEqualTo(201);
            small.delete("c");
            small.await("c", "ended");
            assertThat(small.dial("d", phone.address()).code()).isEqualTo("tooManyDials");
            phone.succeeds();
        }
    }

    @Test
    void the_end_of_the_gateway_hangs_up_and_says_so() {
        GatewayUnderTest ending = new GatewayUnderTest();
        try (Sipp phone = Sipp.answering("answered")) {
            ending.dial("a", phone.address());
            ending.await("a", "answered");
            ending.stopGateway();
            assertThat(ending.await("a", "ended").path("by").asText()).isEqualTo("us");
            phone.succeeds();
        } finally {
            ending.close();
        }
    }

    @Test
    void a_line_without_session_timer_is_asked_after() {
        var times = GatewayUnderTest.QUICK;
        var probing = new org.zhest.infra.gateway.sip.SipSettings.Times(
                times.noResponse(),
                java.time.Duration.ofMillis(600),
                java.time.Duration.ofMillis(200),
                times.session(),
                times.leastSession(),
                times.acceptWithin(),
                times.registration());
        try (GatewayUnderTest asking = new GatewayUnderTest(GatewayUnderTest.times(probing));
                Sipp phone = Sipp.answering("falls-silent")) {
            asking.dial("a", phone.address());
            assertThat(asking.await("a", "ended").path("cause").asText()).isEqualTo("lost");
            phone.succeeds();
        }
    }
}
