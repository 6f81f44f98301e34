package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.FakeGateway;
import org.zhest.testing.Line;
import org.zhest.testing.People;

/** Telephone lines of a call: called, held, spoken to, hung up, and gone. */
class PhoneStoryTest extends PhoneStory {

    private final FakeBridges bridges;

    @Autowired
    PhoneStoryTest(People people, Browsers browsers, Line line, FakeBridges bridges) {
        super(people, browsers, line);
        this.bridges = bridges;
    }

    @Test
    void a_telephone_is_called_rings_answers_and_hangs_up() {
        ServerMessage.Line dialled = dial(CLINIC);
        assertThat(dialled.number()).isEqualTo("••••67");
        assertThat(dialled.state()).isEqualTo(LineState.DIALLING);
        FakeGateway.Leg leg = carried(dialled);
        assertThat(leg.dialled().path("to").asString()).isEqualTo("+74951234567");
        assertThat(leg.dialled().path("announce").asBoolean()).isTrue();

        assertThat(says(dialled, "ringing")).isEqualTo(204);
        seen(citizen, dialled, one -> one.state() == LineState.RINGING);
        assertThat(says(dialled, "answered")).isEqualTo(204);
        ServerMessage.Call reached = seen(lead, dialled, one -> one.state() == LineState.TALKING);
        assertThat(reached.reachedAt()).isNotNull();
        assertThat(reached.reasonUntil()).isNotNull();
        assertThat(reached.peers()).extracting(ServerMessage.Peer::role).contains(Role.PHONE);
        assertThat(says(dialled, "answered")).as("again").isEqualTo(204);

        assertThat(says(dialled, "ended", Map.of("cause", "hungUp", "by", "them")))
                .isEqualTo(204);
        ServerMessage.Call over = seen(lead, dialled, one -> one.state() == LineState.ENDED);
        assertThat(find(over, dialled).result()).isEqualTo(LineResult.ANSWERED);
        assertThat(over.peers()).extracting(ServerMessage.Peer::role).containsExactly(Role.CITIZEN);
        assertThat(events()).containsSubsequence("line_dialled", "reached", "line_answered", "line_ended");
    }

    @Test
    void the_telephone_joins_the_conference_with_sound_alone_and_hears_no_citizen_until_they_carry_over() {
        answerMedia(citizen, "a=sendrecv\r\na=ssrc:1 cname:c\r\n");
        answerMedia(lead, "a=sendrecv\r\na=ssrc:2 cname:i\r\n");
        ServerMessage.Line dialled = talking();
        FakeGateway.Leg leg = carried(dialled);
        await().until(() -> !leg.offers().isEmpty());
        await().until(() -> bridges.endpoints(call.toString()).contains(new EndpointId("p-3")));
        await().until(() -> leg.offers().getLast().contains("a=ssrc:2 "));
        assertThat(leg.offers()).noneMatch(offer -> offer.contains("m=video") || offer.contains("a=ssrc:1 "));

        lead.say(set(dialled, null, null, true, null));
        seen(citizen, dialled, ServerMessage.Line::citizenSpeaks);
        await().until(() -> leg.offers().getLast().contains("a=ssrc:1 "));
        lead.say(set(dialled, null, null, false, null));
        await().until(() -> !leg.offers().getLast().contains("a=ssrc:1 "));
    }

    @Test
    void a_line_is_held_muted_and_sent_digits() {
        ServerMessage.Line dialled = talking();
        lead.say(set(dialled, true, null, null, null));
        seen(lead, dialled, ServerMessage.Line::held);
        List<String> told = carried(dialled).told();
        await().until(() -> told.contains("hold"));
        lead.say(set(dialled, false, true, null, null));
        seen(lead, dialled, one -> one.muted() && !one.held());
        lead.say(new ClientMessage.PressDigits(call, dialled.lineId(), "12#"));
        await().until(() -> told.contains("digits {\"digits\":\"12#\"}"));
        assertThat(told).containsSubsequence("hold", "mute {\"muted\":true}", "resume");
        assertThat(says(dialled, "heldByThem")).isEqualTo(204);
        seen(citizen, dialled, ServerMessage.Line::heldByThem);
        assertThat(says(dialled, "speaking")).isEqualTo(204);
        assertThat(citizen.await(ServerMessage.LineSpeaking.class))
                .isEqualTo(new ServerMessage.LineSpeaking(call, dialled.lineId(), true));
    }

    @Test
    void a_second_line_puts_the_first_on_hold_and_a_third_is_refused() {
        ServerMessage.Line first = talking();
        ServerMessage.Line second = dial("+7 495 765-43-21");
        seen(citizen, first, ServerMessage.Line::held);
        await().until(() -> carried(first).told().contains("hold"));
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, CLINIC, null, false)))
                .isEqualTo(Refusal.NO_LINE_FREE);
        lead.say(new ClientMessage.HangUpPhone(call, second.lineId()));
        ServerMessage.Call over = seen(lead, second, one -> one.state() == LineState.ENDED);
        assertThat(find(over, second).result()).isEqualTo(LineResult.CANCELLED);
        await().until(() -> carried(second).told().contains("hang up"));
    }

    @ParameterizedTest
    @CsvSource({
        "busy, 486, BUSY",
        "noAnswer, 408, NO_ANSWER",
        "refused, 603, REFUSED",
        "unreachable, 404, UNREACHABLE",
        "noCodec, 488, FAILED",
        "failed, 500, FAILED",
        "lost, 481, LOST"
    })
    void every_end_of_a_line_is_told_and_dialled_again_by_one_command(String cause, int status, LineResult result) {
        ServerMessage.Line dialled = dial(CLINIC);
        assertThat(says(dialled, "ended", Map.of("cause", cause, "status", status)))
                .isEqualTo(204);
        ServerMessage.Line ended = find(seen(lead, dialled, one -> one.state() == LineState.ENDED), dialled);
        assertThat(ended.result()).isEqualTo(result);
        assertThat(ended.status()).isEqualTo(status);
        lead.say(new ClientMessage.RedialPhone(call, dialled.lineId()));
        ServerMessage.Line again = lead.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().lines().stream().anyMatch(one -> one.state() == LineState.DIALLING))
                .call()
                .lines()
                .getFirst();
        assertThat(again.lineId()).isNotEqualTo(dialled.lineId());
        assertThat(carried(again).dialled().path("to").asString()).isEqualTo("+74951234567");
        assertThat(line.numbersKept(call)).isEqualTo(1);
    }

    @Test
    void the_end_of_the_call_hangs_up_and_erases_the_number() {
        ServerMessage.Line dialled = talking();
        lead.say(new ClientMessage.EndCall(call));
        lead.await(ServerMessage.CallEnded.class);
        await().until(() -> carried(dialled).told().contains("hang up"));
        assertThat(line.numbersKept(call)).isZero();
        assertThat(line.telephones(call)).isOne();
        await().until(() -> bridges.endpoints(call.toString()).isEmpty());
    }

    @Test
    void a_gateway_that_takes_no_more_or_is_gone_is_told_in_words() {
        FakeGateway.refuse("tooManyLegs");
        ServerMessage.Line refused = dial(CLINIC);
        assertThat(find(seen(lead, refused, one -> one.state() == LineState.ENDED), refused)
                        .result())
                .isEqualTo(LineResult.GATEWAY_LOST);
        FakeGateway.refuse(null);
        lead.say(new ClientMessage.ForgetPhone(call, refused.lineId()));
        lead.await(ServerMessage.CallChanged.class, told -> told.call().lines().isEmpty());
        assertThat(line.numbersKept(call)).isZero();

        ServerMessage.Line lost = talking();
        FakeGateway.restart();
        assertThat(find(seen(lead, lost, one -> one.state() == LineState.ENDED), lost)
                        .result())
                .isEqualTo(LineResult.GATEWAY_LOST);
    }

    @Test
    void events_need_the_token_and_a_line_that_is_ours() {
        ServerMessage.Line dialled = dial(CLINIC);
        String event = "{\"leg\":\"%s\",\"seq\":1,\"at\":\"2026-11-22T20:15:00Z\",\"type\":\"answered\"}"
                .formatted(dialled.lineId());
        assertThat(FakeGateway.says(browsers, "another-token-altogether", event))
                .isEqualTo(401);
        assertThat(FakeGateway.says(browsers, UUID.randomUUID(), "answered", Map.of()))
                .isEqualTo(404);
        assertThat(FakeGateway.says(browsers, FakeGateway.EVENTS_TOKEN, "{\"leg\":null}"))
                .isEqualTo(400);
        assertThat(FakeGateway.says(browsers, dialled.lineId(), "somethingNew", Map.of()))
                .isEqualTo(204);
        lead.assertNone(ServerMessage.CallChanged.class, told -> told.call().reachedAt() != null);
    }
}
