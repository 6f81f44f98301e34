package org.zhest.signaling.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

class DecideEmergencyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CitizenId CITIZEN = new CitizenId(UUID.randomUUID());
    private static final InterpreterId ANNA = new InterpreterId(UUID.randomUUID());
    private static final InterpreterId PAVEL = new InterpreterId(UUID.randomUUID());
    private static final Destination SERVICE = new Destination("112", null, "", true);
    private static final LineId RESCUE = new LineId(UUID.randomUUID());
    private static final CallCommand ANNA_IS_LOST = new CallCommand.DropOut(ANNA, EndReason.INTERPRETER_ABSENT);

    @Test
    void an_emergency_whose_only_interpreter_is_lost_goes_to_everybody_again_and_112_is_hung_up() {
        Talking call = talk(Crew.of(ANNA), Line.dialled(RESCUE, SERVICE, NOON));
        Accepted lost = accepted(call, ANNA_IS_LOST);
        assertThat(lost.next()).isEqualTo(new Call.Waiting(call.head()));
        assertThat(lost.effects())
                .contains(
                        new Effect.AskAgain(call.head().id(), CITIZEN, ANNA),
                        new Effect.FreeLine(call.head().id(), RESCUE),
                        new Effect.MatchAgain());
    }

    @Test
    void the_card_of_who_was_asked_to_come_is_taken_back_for_that_of_the_emergency() {
        Ring ring = new Ring(new OfferId(UUID.randomUUID()), PAVEL, NOON.plusSeconds(15));
        Join.Ask ask = new Join.Ask(JoinKind.SECOND, null, null);
        Accepted lost = accepted(talk(new Crew(ANNA, null, new Join.Rung(ask, ring))), ANNA_IS_LOST);
        assertThat(lost.effects()).contains(new Effect.CloseOffer(PAVEL, ring.offer(), OfferResult.WITHDRAWN));
    }

    @Test
    void one_that_is_resolved_ends_with_its_interpreter() {
        Talking resolved = talk(Crew.of(ANNA)).resolved(NOON);
        assertThat(accepted(resolved, ANNA_IS_LOST).next()).isEqualTo(resolved.end(EndReason.INTERPRETER_ABSENT, NOON));
    }

    @Test
    void who_goes_on_has_112_called_once() {
        var anew = new CallCommand.CallAnew(RESCUE, SERVICE);
        Accepted called = accepted(talk(Crew.of(PAVEL)), anew);
        assertThat(called.effects())
                .contains(new Effect.Dial(called.next().head().id(), RESCUE));
        assertThat(decide(called.next(), new CallCommand.CallAnew(new LineId(UUID.randomUUID()), SERVICE)))
                .isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(decide(talk(Crew.of(PAVEL)).resolved(NOON), anew)).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void a_citizen_who_is_missed_may_answer_at_another_page_and_nobody_else_for_them() {
        Talking call = talk(Crew.of(ANNA));
        assertThat(accepted(call, new CallCommand.AnswerBack(CITIZEN)).next()).isEqualTo(call);
        assertThat(decide(call, new CallCommand.AnswerBack(new CitizenId(UUID.randomUUID()))))
                .isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    private static Talking talk(Crew crew, Line... lines) {
        var head = new Call.Head(
                new CallId(UUID.randomUUID()),
                CITIZEN,
                new RecipientId(UUID.randomUUID()),
                new Need(SignMode.RSL, TopicClass.EVERYDAY),
                true,
                NOON.minusSeconds(10));
        return new Talking(head, crew, NOON, null, null, List.of(lines), null, null);
    }

    private static Decision decide(Call call, CallCommand command) {
        return Decide.decide(call, command, NOON);
    }

    private static Accepted accepted(Call call, CallCommand command) {
        assertThat(decide(call, command)).isInstanceOf(Accepted.class);
        return (Accepted) decide(call, command);
    }
}
