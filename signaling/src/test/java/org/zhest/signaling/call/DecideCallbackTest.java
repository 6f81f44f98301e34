package org.zhest.signaling.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.call.Call.CallbackAsked;
import org.zhest.signaling.call.Call.Ended;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.RingingBack;
import org.zhest.signaling.call.Call.Waiting;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

class DecideCallbackTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(600);
    private static final List<Duration> GAPS = List.of(Duration.ofMinutes(2), Duration.ofMinutes(5));
    private static final CitizenId CITIZEN = new CitizenId(UUID.randomUUID());
    private static final CitizenId STRANGER = new CitizenId(UUID.randomUUID());
    private static final InterpreterId ANNA = new InterpreterId(UUID.randomUUID());
    private static final Ring RING = new Ring(new OfferId(UUID.randomUUID()), ANNA, NOON.plusSeconds(15));
    private static final Head HEAD = head(false);
    private static final Waiting WAITING = new Waiting(HEAD);
    private static final CallbackAsked ASKED = WAITING.callBack(NOON);
    private static final RingingBack RINGING = ASKED.ring(LATER.plusSeconds(30));

    @Test
    void who_asks_to_be_called_back_keeps_the_place_and_is_told() {
        Accepted decision = accepted(WAITING, new CallCommand.AskCallback(CITIZEN), NOON);
        assertThat(decision.next()).isEqualTo(ASKED);
        assertThat(decision.effects()).contains(new Effect.TellPlace(CITIZEN));
    }

    @Test
    void asking_while_an_interpreter_sees_the_call_takes_the_card_back() {
        Accepted decision = accepted(WAITING.offerTo(List.of(RING)), new CallCommand.AskCallback(CITIZEN), NOON);
        assertThat(decision.next()).isEqualTo(ASKED);
        assertThat(decision.effects()).contains(new Effect.CloseOffer(ANNA, RING.offer(), OfferResult.WITHDRAWN));
    }

    @Test
    void an_emergency_is_never_put_off() {
        assertThat(refusal(new Waiting(head(true)), new CallCommand.AskCallback(CITIZEN), NOON))
                .isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void a_stranger_neither_asks_nor_answers_nor_cancels() {
        assertThat(refusal(WAITING, new CallCommand.AskCallback(STRANGER), NOON))
                .isEqualTo(Refusal.WRONG_STATE);
        assertThat(refusal(RINGING, new CallCommand.AnswerBack(STRANGER), LATER))
                .isEqualTo(Refusal.WRONG_STATE);
        for (Call call : List.of(ASKED, RINGING)) {
            assertThat(refusal(call, new CallCommand.Cancel(STRANGER), LATER)).isEqualTo(Refusal.NO_SUCH_CALL);
        }
    }

    @Test
    void who_is_called_back_needs_no_page() {
        assertThat(refusal(ASKED, new CallCommand.LeaveQueue(), LATER)).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void a_ring_that_is_answered_in_time_is_back_in_the_queue() {
        assertThat(accepted(RINGING, new CallCommand.AnswerBack(CITIZEN), LATER).next())
                .isEqualTo(WAITING);
        assertThat(refusal(RINGING, new CallCommand.AnswerBack(CITIZEN), RINGING.until()))
                .isEqualTo(Refusal.WRONG_STATE);
        assertThat(refusal(WAITING, new CallCommand.AnswerBack(CITIZEN), LATER)).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void nobody_is_rung_before_the_gap_is_over() {
        CallbackAsked again = new CallbackAsked(HEAD, 1, LATER);
        var ring = new CallCommand.RingBack(LATER.plusSeconds(30));
        assertThat(refusal(again, ring, LATER.minusSeconds(1))).isEqualTo(Refusal.WRONG_STATE);
        assertThat(accepted(again, ring, LATER).next()).isEqualTo(new RingingBack(HEAD, 2, LATER.plusSeconds(30)));
    }

    @Test
    void a_ring_does_not_expire_before_its_deadline() {
        assertThat(refusal(RINGING, new CallCommand.ExpireBack(GAPS), LATER)).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void three_tries_at_set_gaps_and_then_the_contact_waits_to_be_answered() {
        Instant now = RINGING.until();
        Call first = accepted(RINGING, new CallCommand.ExpireBack(GAPS), now).next();
        assertThat(first).isEqualTo(new CallbackAsked(HEAD, 1, now.plus(Duration.ofMinutes(2))));

        Instant second = now.plus(Duration.ofMinutes(2));
        Call afterSecond =
                accepted(first, new CallCommand.FindNobody(GAPS), second).next();
        assertThat(afterSecond).isEqualTo(new CallbackAsked(HEAD, 2, second.plus(Duration.ofMinutes(5))));

        Instant third = second.plus(Duration.ofMinutes(5));
        Call ringing = accepted(afterSecond, new CallCommand.RingBack(third.plusSeconds(30)), third)
                .next();
        Accepted last = accepted(ringing, new CallCommand.ExpireBack(GAPS), third.plusSeconds(30));
        assertThat(last.next()).isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.reason()).isEqualTo(EndReason.CITIZEN_NOT_REACHED);
            assertThat(ended.outcome()).isEqualTo(CallOutcome.UNANSWERED);
            assertThat(last.effects()).contains(new Effect.FinishCall(ended));
        });
        assertThat(last.events()).startsWith(new CallEvent.MissedBack(3));
    }

    @Test
    void a_callback_that_is_not_needed_is_cancelled() {
        for (Call call : List.of(ASKED, RINGING)) {
            assertThat(accepted(call, new CallCommand.Cancel(CITIZEN), LATER).next())
                    .isInstanceOfSatisfying(
                            Ended.class, ended -> assertThat(ended.outcome()).isEqualTo(CallOutcome.CANCELLED));
        }
    }

    @Test
    void every_state_is_reached_and_left() {
        var offer = new CallCommand.OfferTo(List.of(RING));
        List<CallCommand> commands = List.of(
                offer,
                new CallCommand.Accept(ANNA, RING.offer()),
                new CallCommand.WithdrawOffer(RING.offer()),
                new CallCommand.AskCallback(CITIZEN),
                new CallCommand.RingBack(NOON.plusSeconds(30)),
                new CallCommand.FindNobody(List.of(Duration.ZERO)),
                new CallCommand.AnswerBack(CITIZEN),
                new CallCommand.ExpireBack(List.of(Duration.ZERO)),
                new CallCommand.EndByCitizen(CITIZEN),
                new CallCommand.Cancel(CITIZEN));
        Set<Class<?>> reached = new HashSet<>();
        Set<Class<?>> left = new HashSet<>();
        Set<Call> seen = new HashSet<>(Set.of(WAITING));
        List<Call> toDo = List.of(WAITING);
        while (!toDo.isEmpty()) {
            Set<Call> found = new HashSet<>();
            for (Call call : toDo) {
                reached.add(call.getClass());
                for (Instant now : List.of(NOON, NOON.plusSeconds(30))) {
                    for (CallCommand command : commands) {
                        if (Decide.decide(call, command, now) instanceof Accepted decision) {
                            left.add(call.getClass());
                            found.add(decision.next());
                        }
                    }
                }
            }
            found.removeIf(call -> !seen.add(call));
            toDo = List.copyOf(found);
        }
        Set<Class<?>> states = Set.of(Call.class.getPermittedSubclasses());
        assertThat(reached).isEqualTo(states);
        assertThat(left).hasSize(states.size() - 1).doesNotContain(Ended.class);
    }

    private static Head head(boolean emergency) {
        return new Head(
                new CallId(UUID.randomUUID()),
                CITIZEN,
                new RecipientId(UUID.randomUUID()),
                new Need(SignMode.RSL, TopicClass.EVERYDAY),
                emergency,
                NOON);
    }

    private static Accepted accepted(Call call, CallCommand command, Instant now) {
        assertThat(Decide.decide(call, command, now)).isInstanceOf(Accepted.class);
        return (Accepted) Decide.decide(call, command, now);
    }

    private static Refusal refusal(Call call, CallCommand command, Instant now) {
        assertThat(Decide.decide(call, command, now)).isInstanceOf(Refused.class);
        return ((Refused) Decide.decide(call, command, now)).reason();
    }
}
