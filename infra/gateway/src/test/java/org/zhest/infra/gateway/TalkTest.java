package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhest.infra.gateway.sound.TrunkCodec;

/** What happens within calls of ours, with a sipp on the other side. */
class TalkTest {
    private static final GatewayUnderTest gateway = new GatewayUnderTest();

    private final String leg = gateway.newLeg();

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private void hangUp(Sipp phone) {
        gateway.delete(leg);
        assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("hungUp");
        phone.succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"early-media", "ringing-early-media", "prack"})
    void sound_comes_before_the_answer(String scenario) {
        try (Sipp phone = Sipp.answering(scenario)) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "earlyMedia");
            assertThat(gateway.sound().last().codec()).isEqualTo(TrunkCodec.PCMA);
            gateway.await(leg, "answered");
            hangUp(phone);
        }
    }

    @Test
    void we_hold_and_resume() {
        try (Sipp phone = Sipp.answering("hold")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            gateway.post(leg, "hold", "");
            gateway.await(leg, "held");
            assertThat(gateway.sound().last().sends()).isFalse();
            assertThat(gateway.sound().last().receives()).isFalse();
            assertThat(gateway.get("/v1/legs/" + leg).body().path("held").asBoolean())
                    .isTrue();
            gateway.post(leg, "resume", "");
            gateway.await(leg, "resumed");
            assertThat(gateway.sound().last().sends()).isTrue();
            assertThat(gateway.sound().last().receives()).isTrue();
            hangUp(phone);
        }
    }

    @Test
    void a_hold_that_they_refuse_is_kept_by_us_alone() {
        try (Sipp phone = Sipp.answering("hold-refused")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            gateway.post(leg, "hold", "");
            gateway.await(leg, "held");
            assertThat(gateway.sound().last().sends()).isFalse();
            hangUp(phone);
        }
    }

    @Test
    void a_hold_that_crosses_one_of_theirs_is_tried_again() {
        try (Sipp phone = Sipp.answering("glare")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            gateway.post(leg, "hold", "");
            gateway.await(leg, "held");
            hangUp(phone);
        }
    }

    @Test
    void they_hold_and_come_back_with_another_codec() {
        try (Sipp phone = Sipp.answering("they-hold")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "heldByThem");
            gateway.await(leg, "resumedByThem");
            assertThat(gateway.sound().agreed).anyMatch(media -> !media.sends() && media.receives());
            assertThat(gateway.sound().last().codec()).isEqualTo(TrunkCodec.PCMU);
            assertThat(gateway.sound().last().sends()).isTrue();
            hangUp(phone);
        }
    }

    @Test
    void what_they_ask_in_vain_changes_nothing() {
        try (Sipp phone = Sipp.answering("re-invite-unfit")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            // The BYE is what the scenario waits for after its last try; sent early it would be met too soon.
            Until.holds("sipp tried all", () -> phone.heard("405 "));
            assertThat(gateway.sound().last().codec()).isEqualTo(TrunkCodec.PCMA);
            hangUp(phone);
        }
    }

    @Test
    void a_phone_that_is_gone_is_noticed() {
        try (Sipp phone = Sipp.answering("falls-silent")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            phone.succeeds();
            gateway.sound().events.silent(true);
            gateway.await(leg, "silent");
            JsonNode ended = gateway.await(leg, "ended");
            assertThat(ended.path("cause").asText()).isEqualTo("lost");
            assertThat(ended.path("by").asText()).isEqualTo("them");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-codec", "broken-sdp"})
    void an_answer_that_we_cannot_use_is_hung_up(String scenario) {
        try (Sipp phone = Sipp.answering(scenario)) {
            gateway.dial(leg, phone.address());
            assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("noCodec");
            phone.succeeds();
            assertThat(gateway.backend.types(leg)).doesNotContain("answered");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refreshed", "refreshed-by-invite"})
    void the_session_is_refreshed_by_us(String scenario) {
        try (Sipp phone = Sipp.answering(scenario)) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            String last = scenario.equals("refreshed") ? "3 UPDATE" : "2 ACK";
            Until.holds("sipp saw the refresh", () -> phone.heard(last));
            hangUp(phone);
        }
    }

    @Test
    void a_session_that_they_do_not_refresh_is_lost() {
        try (Sipp phone = Sipp.answering("not-refreshed")) {
            gateway.dial(leg, phone.address());
            assertThat(gateway.await(leg, "ended").path("cause").asText()).isEqualTo("lost");
            phone.succeeds();
        }
    }

    @Test
    void a_longer_session_is_asked_for_where_they_want_it() {
        try (Sipp phone = Sipp.answering("interval-too-small")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            hangUp(phone);
        }
    }

    @Test
    void of_two_telephones_the_first_to_answer_stays() {
        try (Sipp phone = Sipp.answering("forked")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            Until.holds("the second is hung up", () -> phone.heard("BYE sip"));
            hangUp(phone);
            assertThat(gateway.backend.types(leg)).containsOnlyOnce("answered");
        }
    }
}
