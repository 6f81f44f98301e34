package org.zhest.signaling.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.Offered;
import org.zhest.signaling.call.Call.Waiting;
import org.zhest.signaling.call.CallCommand.Assign;
import org.zhest.signaling.call.CallCommand.MoveUp;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

class DecideForCoordinatorTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final CitizenId CITIZEN = new CitizenId(UUID.randomUUID());
    private static final CoordinatorId OLGA = new CoordinatorId(UUID.randomUUID());
    private static final InterpreterId ANNA = new InterpreterId(UUID.randomUUID());
    private static final InterpreterId IRINA = new InterpreterId(UUID.randomUUID());
    private static final Ring AT_ANNA = ring(ANNA);
    private static final Ring AT_IRINA = ring(IRINA);
    private static final Waiting WAITING = waiting(false);
    private static final Offered OFFERED = WAITING.offerTo(List.of(AT_ANNA));
    private static final Call.CallbackAsked CALLBACK = WAITING.callBack(NOON);
    private static final Call.RingingBack RINGING = CALLBACK.ring(NOON.plusSeconds(30));
    private static final Call.Talking TALKING = OFFERED.accept(AT_ANNA, NOON);
    private static final Waiting EMERGENCY = waiting(true);

    @Test
    void who_waits_or_is_to_be_called_back_is_moved_up_and_matched_again() {
        for (Call call : List.of(WAITING, CALLBACK)) {
            assertThat(Decide.decide(call, new MoveUp(OLGA), NOON))
                    .isEqualTo(
                            new Accepted(call, List.of(new CallEvent.MovedUp(OLGA)), List.of(new Effect.MatchAgain())));
        }
    }

    @Test
    void a_waiting_call_is_offered_to_whom_the_coordinator_chose() {
        Accepted decided = (Accepted) Decide.decide(WAITING, new Assign(OLGA, AT_IRINA), NOON);
        assertThat(decided.next()).isEqualTo(WAITING.offerTo(List.of(AT_IRINA)));
        assertThat(decided.events())
                .containsExactly(new CallEvent.Assigned(OLGA, IRINA), new CallEvent.OfferMade(IRINA));
        assertThat(decided.effects()).contains(show(WAITING, AT_IRINA));
    }

    @Test
    void a_call_that_rings_elsewhere_is_taken_from_there_without_a_miss() {
        Accepted decided = (Accepted) Decide.decide(OFFERED, new Assign(OLGA, AT_IRINA), NOON);
        assertThat(decided.next()).isEqualTo(WAITING.offerTo(List.of(AT_IRINA)));
        assertThat(decided.events())
                .containsExactly(
                        new CallEvent.Withdrawn(ANNA),
                        new CallEvent.Assigned(OLGA, IRINA),
                        new CallEvent.OfferMade(IRINA));
        assertThat(decided.effects())
                .containsExactly(
                        new Effect.CloseOffer(ANNA, AT_ANNA.offer(), OfferResult.REASSIGNED),
                        show(OFFERED, AT_IRINA),
                        new Effect.MatchAgain());
    }

    @Test
    void an_assigned_call_that_is_declined_waits_on_as_any_other() {
        Accepted decided = (Accepted) Decide.decide(WAITING, new Assign(OLGA, AT_IRINA), NOON);
        Decision missed = Decide.decide(
                decided.next(), new CallCommand.ExpireOffer(AT_IRINA.offer()), NOON.plus(Duration.ofSeconds(15)));
        assertThat(((Accepted) missed).next()).isEqualTo(WAITING);
    }

    static Stream<Arguments> refused() {
        Call ended = TALKING.end(EndReason.CITIZEN_ENDED, NOON);
        return Stream.of(
                Arguments.of(OFFERED, new MoveUp(OLGA), Refusal.WRONG_STATE),
                Arguments.of(RINGING, new MoveUp(OLGA), Refusal.WRONG_STATE),
                Arguments.of(TALKING, new MoveUp(OLGA), Refusal.WRONG_STATE),
                Arguments.of(EMERGENCY, new MoveUp(OLGA), Refusal.WRONG_STATE),
                Arguments.of(ended, new MoveUp(OLGA), Refusal.NO_SUCH_CALL),
                Arguments.of(OFFERED, new Assign(OLGA, ring(ANNA)), Refusal.WRONG_STATE),
                Arguments.of(CALLBACK, new Assign(OLGA, AT_IRINA), Refusal.WRONG_STATE),
                Arguments.of(RINGING, new Assign(OLGA, AT_IRINA), Refusal.WRONG_STATE),
                Arguments.of(TALKING, new Assign(OLGA, AT_IRINA), Refusal.WRONG_STATE),
                Arguments.of(EMERGENCY, new Assign(OLGA, AT_IRINA), Refusal.WRONG_STATE),
                Arguments.of(EMERGENCY.offerTo(List.of(AT_ANNA)), new Assign(OLGA, AT_IRINA), Refusal.WRONG_STATE),
                Arguments.of(ended, new Assign(OLGA, AT_IRINA), Refusal.NO_SUCH_CALL));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_came_too_late_or_needs_no_help_is_refused(Call call, CallCommand command, Refusal why) {
        assertThat(Decide.decide(call, command, NOON)).isEqualTo(new Decision.Refused(why));
    }

    private static Effect show(Call call, Ring ring) {
        return new Effect.ShowOffer(call.head().id(), ring.interpreter(), ring.offer(), ring.deadline());
    }

    private static Ring ring(InterpreterId interpreter) {
        return new Ring(new OfferId(UUID.randomUUID()), interpreter, NOON.plusSeconds(15));
    }

    private static Waiting waiting(boolean emergency) {
        return new Waiting(new Head(
                new CallId(UUID.randomUUID()),
                CITIZEN,
                new RecipientId(UUID.randomUUID()),
                new Need(SignMode.RSL, TopicClass.EVERYDAY),
                emergency,
                NOON));
    }
}
