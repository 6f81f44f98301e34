package org.zhest.signaling.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhest.signaling.call.Call.Ended;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.Offered;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Call.Waiting;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

class DecideTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final CitizenId CITIZEN = new CitizenId(UUID.randomUUID());
    private static final CitizenId STRANGER = new CitizenId(UUID.randomUUID());
    private static final InterpreterId ANNA = new InterpreterId(UUID.randomUUID());
    private static final InterpreterId IRINA = new InterpreterId(UUID.randomUUID());
    private static final OfferId OFFER = new OfferId(UUID.randomUUID());
    private static final Head HEAD = new Head(
            new CallId(UUID.randomUUID()),
            CITIZEN,
            new RecipientId(UUID.randomUUID()),
            new Need(SignMode.RSL, TopicClass.EVERYDAY),
            false,
            NOON);
    private static final Ring RING = new Ring(OFFER, ANNA, NOON.plusSeconds(15));
    private static final Ring SECOND_RING = new Ring(new OfferId(UUID.randomUUID()), IRINA, NOON.plusSeconds(15));
    private static final Waiting WAITING = new Waiting(HEAD);
    private static final Offered OFFERED = WAITING.offerTo(List.of(RING));
    private static final Talking TALKING = OFFERED.accept(RING, NOON.plusSeconds(5));
    private static final Waiting EMERGENCY = new Waiting(new Head(
            new CallId(UUID.randomUUID()),
            CITIZEN,
            new RecipientId(UUID.randomUUID()),
            new Need(SignMode.RSL, TopicClass.EVERYDAY),
            true,
            NOON));
    private static final Offered ALARM = EMERGENCY.offerTo(List.of(RING, SECOND_RING));
    private static final Ended ENDED = TALKING.end(EndReason.CITIZEN_ENDED, NOON.plusSeconds(60));

    @Test
    void a_requested_call_waits() {
        assertThat(Decide.request(HEAD).next()).isEqualTo(WAITING);
    }

    @Test
    void a_waiting_call_is_offered() {
        Accepted decision = accepted(WAITING, new CallCommand.OfferTo(List.of(RING)), NOON);
        assertThat(decision.next()).isEqualTo(OFFERED);
        assertThat(decision.effects()).contains(new Effect.ShowOffer(HEAD.id(), ANNA, OFFER, NOON.plusSeconds(15)));
    }

    @Test
    void an_offer_is_accepted_in_time() {
        Accepted decision = accepted(OFFERED, new CallCommand.Accept(ANNA, OFFER), NOON.plusSeconds(5));
        assertThat(decision.next()).isEqualTo(TALKING);
        assertThat(decision.effects()).contains(new Effect.StartCall(TALKING));
    }

    @Test
    void an_accept_at_the_deadline_is_too_late() {
        assertThat(refusal(OFFERED, new CallCommand.Accept(ANNA, OFFER), NOON.plusSeconds(15)))
                .isEqualTo(Refusal.OFFER_CLOSED);
    }

    @Test
    void an_offer_of_somebody_else_is_not_accepted() {
        assertThat(refusal(OFFERED, new CallCommand.Accept(IRINA, OFFER), NOON)).isEqualTo(Refusal.OFFER_CLOSED);
    }

    @Test
    void a_declined_call_keeps_its_place() {
        Accepted decision = accepted(OFFERED, new CallCommand.Decline(ANNA, OFFER, DeclineReason.NEED_BREAK), NOON);
        assertThat(decision.next()).isEqualTo(WAITING);
        assertThat(decision.events()).containsExactly(new CallEvent.Declined(ANNA, DeclineReason.NEED_BREAK));
        assertThat(decision.effects()).contains(new Effect.CloseOffer(ANNA, OFFER, OfferResult.DECLINED));
    }

    @Test
    void an_offer_does_not_expire_before_its_deadline() {
        assertThat(refusal(OFFERED, new CallCommand.ExpireOffer(OFFER), NOON.plusSeconds(14)))
                .isEqualTo(Refusal.OFFER_CLOSED);
        assertThat(accepted(OFFERED, new CallCommand.ExpireOffer(OFFER), NOON.plusSeconds(15))
                        .events())
                .containsExactly(new CallEvent.Missed(ANNA));
    }

    @Test
    void a_call_that_is_cancelled_while_it_rings_leaves_the_console() {
        Accepted decision = accepted(OFFERED, new CallCommand.Cancel(CITIZEN), NOON);
        assertThat(decision.next()).isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.outcome()).isEqualTo(CallOutcome.CANCELLED);
            assertThat(ended.interpreter()).isNull();
        });
        assertThat(decision.effects()).contains(new Effect.CloseOffer(ANNA, OFFER, OfferResult.WITHDRAWN));
    }

    @Test
    void a_cancel_that_crosses_the_answer_ends_the_call() {
        assertThat(accepted(TALKING, new CallCommand.Cancel(CITIZEN), NOON).next())
                .isInstanceOfSatisfying(
                        Ended.class, ended -> assertThat(ended.outcome()).isEqualTo(CallOutcome.COMPLETED));
    }

    @Test
    void who_waits_is_sent_away_and_who_talks_is_not() {
        CallCommand away = new CallCommand.TurnAway(EndReason.LINE_CLOSED);
        for (Call call : new Call[] {WAITING, OFFERED}) {
            assertThat(accepted(call, away, NOON).next())
                    .isInstanceOfSatisfying(
                            Ended.class, ended -> assertThat(ended.outcome()).isEqualTo(CallOutcome.UNANSWERED));
        }
        assertThat(refusal(TALKING, away, NOON)).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void an_emergency_goes_to_the_first_who_accepts_and_leaves_the_other_consoles() {
        Accepted decision = accepted(ALARM, new CallCommand.Accept(IRINA, SECOND_RING.offer()), NOON.plusSeconds(3));
        assertThat(decision.next())
                .isInstanceOfSatisfying(
                        Talking.class, call -> assertThat(call.interpreter()).isEqualTo(IRINA));
        assertThat(decision.effects())
                .contains(
                        new Effect.CloseOffer(IRINA, SECOND_RING.offer(), OfferResult.ACCEPTED),
                        new Effect.CloseOffer(ANNA, OFFER, OfferResult.TAKEN));
        assertThat(refusal(decision.next(), new CallCommand.Accept(ANNA, OFFER), NOON.plusSeconds(3)))
                .isEqualTo(Refusal.OFFER_CLOSED);
    }

    @Test
    void an_emergency_rings_on_at_the_others_when_one_declines_and_waits_when_all_did() {
        Accepted once = accepted(ALARM, new CallCommand.Decline(ANNA, OFFER, DeclineReason.TECHNICAL), NOON);
        assertThat(once.next()).isEqualTo(EMERGENCY.offerTo(List.of(SECOND_RING)));
        assertThat(accepted(once.next(), new CallCommand.ExpireOffer(SECOND_RING.offer()), NOON.plusSeconds(15))
                        .next())
                .isEqualTo(EMERGENCY);
    }

    @Test
    void an_emergency_is_shown_to_who_becomes_ready_while_it_rings() {
        Accepted decision = accepted(
                EMERGENCY.offerTo(List.of(RING)), new CallCommand.OfferTo(List.of(SECOND_RING)), NOON.plusSeconds(2));
        assertThat(decision.next()).isEqualTo(ALARM);
        assertThat(refusal(OFFERED, new CallCommand.OfferTo(List.of(SECOND_RING)), NOON))
                .isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void only_the_interpreter_of_an_emergency_ticks_that_112_was_dialled() {
        Call emergency = ALARM.accept(RING, NOON);
        assertThat(accepted(emergency, new CallCommand.MarkDialled(ANNA), NOON).events())
                .containsExactly(new CallEvent.EmergencyDialled(ANNA));
        assertThat(refusal(emergency, new CallCommand.MarkDialled(IRINA), NOON)).isEqualTo(Refusal.NO_SUCH_CALL);
        assertThat(refusal(TALKING, new CallCommand.MarkDialled(ANNA), NOON)).isEqualTo(Refusal.WRONG_STATE);
    }

    static Stream<CallCommand> commandsOfStrangers() {
        return Stream.of(
                new CallCommand.Cancel(STRANGER),
                new CallCommand.EndByCitizen(STRANGER),
                new CallCommand.EndByInterpreter(IRINA));
    }

    @ParameterizedTest
    @MethodSource("commandsOfStrangers")
    void a_stranger_does_not_end_a_call(CallCommand command) {
        assertThat(refusal(TALKING, command, NOON)).isEqualTo(Refusal.NO_SUCH_CALL);
        assertThat(Decide.decide(WAITING, command, NOON)).isInstanceOf(Refused.class);
        assertThat(Decide.decide(OFFERED, command, NOON)).isInstanceOf(Refused.class);
    }

    static Stream<CallCommand> everyCommand() {
        return Stream.of(
                new CallCommand.OfferTo(List.of(RING)),
                new CallCommand.Accept(ANNA, OFFER),
                new CallCommand.Decline(ANNA, OFFER, DeclineReason.OTHER),
                new CallCommand.ExpireOffer(OFFER),
                new CallCommand.WithdrawOffer(OFFER),
                new CallCommand.Cancel(CITIZEN),
                new CallCommand.EndByCitizen(CITIZEN),
                new CallCommand.EndByInterpreter(ANNA),
                new CallCommand.MarkDialled(ANNA),
                new CallCommand.AskCallback(CITIZEN),
                new CallCommand.RingBack(NOON.plusSeconds(60)),
                new CallCommand.FindNobody(List.of()),
                new CallCommand.AnswerBack(CITIZEN),
                new CallCommand.ExpireBack(List.of()),
                new CallCommand.LeaveQueue(),
                new CallCommand.BreakOff(EndReason.MEDIA_FAILED));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void nothing_happens_to_a_call_that_is_over(CallCommand command) {
        assertThat(Decide.decide(ENDED, command, NOON)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void every_end_is_told_once_and_matched_again(CallCommand command) {
        for (Call call : List.of(
                WAITING,
                OFFERED,
                TALKING,
                EMERGENCY,
                ALARM,
                WAITING.callBack(NOON),
                WAITING.callBack(NOON).ring(NOON.plusSeconds(10)))) {
            Instant now = NOON.plus(Duration.ofSeconds(20));
            if (Decide.decide(call, command, now) instanceof Accepted decision
                    && decision.next() instanceof Ended ended) {
                assertThat(decision.effects()).containsOnlyOnce(new Effect.FinishCall(ended));
                assertThat(decision.events()).contains(new CallEvent.EndedWith(ended.outcome(), ended.reason()));
                assertThat(decision.effects().getLast()).isEqualTo(new Effect.MatchAgain());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_an_outcome(EndReason reason) {
        assertThat(TALKING.end(reason, NOON).outcome()).isNotNull();
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
