package org.zhest.signaling.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** Hand-over and teaming. */
class DecideTalkTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration STAY = Duration.ofMinutes(10);
    private static final CitizenId CITIZEN = new CitizenId(UUID.randomUUID());
    private static final InterpreterId ANNA = new InterpreterId(UUID.randomUUID());
    private static final InterpreterId PAVEL = new InterpreterId(UUID.randomUUID());
    private static final InterpreterId IRINA = new InterpreterId(UUID.randomUUID());
    private static final InterpreterId STRANGER = new InterpreterId(UUID.randomUUID());
    private static final Ring RING = new Ring(new OfferId(UUID.randomUUID()), PAVEL, NOON.plusSeconds(15));
    private static final Talking ANNAS =
            new Talking(head(false), Crew.of(ANNA), NOON, null, null, List.of(), null, null);
    private static final Talking EMERGENCY =
            new Talking(head(true), Crew.of(ANNA), NOON, null, null, List.of(), null, null);
    private static final Join.Ask HANDOVER = new Join.Ask(JoinKind.HANDOVER, null, HandoverReason.TIRED);
    private static final Talking RUNG = ANNAS.with(Crew.of(ANNA).with(new Join.Rung(HANDOVER, RING)));
    private static final Talking WATCHED = ANNAS.with(Crew.of(ANNA).with(new Join.Watching(HANDOVER, PAVEL, false)));
    private static final Talking READY = ANNAS.with(Crew.of(ANNA).with(new Join.Watching(HANDOVER, PAVEL, true)));
    private static final Talking TEAM = ANNAS.with(new Crew(ANNA, IRINA, null));

    /** The ten-minute rule: minutes since the third party answered, empty where nobody was reached. */
    @ParameterizedTest
    @CsvSource({
        "false, ,  ,       taken",
        "false, 0, ,       reason_needed",
        "false, 9, ,       reason_needed",
        "false, 9, TIRED,  taken",
        "false, 10, ,      taken",
        "true,  ,  ,       reason_needed",
        "true,  60, ,      reason_needed",
        "true,  60, TECHNICAL, taken",
    })
    void a_hand_over_needs_a_reason_soon_after_the_third_party_answered(
            boolean emergency, @Nullable Integer minutes, @Nullable HandoverReason reason, String says) {
        Instant reached = minutes == null ? null : NOON.minus(Duration.ofMinutes(minutes));
        Talking call = new Talking(head(emergency), Crew.of(ANNA), NOON, reached, null, List.of(), null, null);
        Decision decision =
                decide(call, new CallCommand.SeekJoiner(ANNA, new Join.Ask(JoinKind.HANDOVER, null, reason), STAY));
        if (says.equals("taken")) {
            assertThat(decision).isInstanceOf(Accepted.class);
        } else {
            assertThat(decision).isEqualTo(new Refused(Refusal.REASON_NEEDED));
        }
    }

    @Test
    void a_second_interpreter_needs_no_reason() {
        Join.Ask ask = new Join.Ask(JoinKind.SECOND, null, null);
        assertThat(next(EMERGENCY, new CallCommand.SeekJoiner(ANNA, ask, STAY)).join())
                .isEqualTo(new Join.Sought(ask));
    }

    @Test
    void only_who_has_the_call_looks_for_somebody_and_for_one_at_a_time() {
        var seek = new CallCommand.SeekJoiner(IRINA, HANDOVER, STAY);
        assertThat(decide(ANNAS, seek)).isEqualTo(new Refused(Refusal.NO_SUCH_CALL));
        assertThat(decide(TEAM, seek)).isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(decide(RUNG, new CallCommand.SeekJoiner(ANNA, HANDOVER, STAY)))
                .isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(decide(TEAM, new CallCommand.SeekJoiner(ANNA, new Join.Ask(JoinKind.SECOND, null, null), STAY)))
                .isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void the_joiner_watches_says_ready_and_takes_over() {
        Crew watching = next(RUNG, new CallCommand.Accept(PAVEL, RING.offer()));
        assertThat(watching.parts()).containsOnlyKeys(ANNA, PAVEL).containsEntry(PAVEL, Part.WATCHING);
        assertThat(decide(WATCHED, new CallCommand.TakeOver(PAVEL))).isEqualTo(new Refused(Refusal.WRONG_STATE));
        Crew ready = next(WATCHED, new CallCommand.SayReady(PAVEL));
        assertThat(ready).isEqualTo(READY.crew());
        for (InterpreterId either : List.of(ANNA, PAVEL)) {
            Accepted over = accepted(READY, new CallCommand.TakeOver(either));
            assertThat(((Talking) over.next()).crew()).isEqualTo(Crew.of(PAVEL));
            assertThat(over.events())
                    .containsExactly(
                            new CallEvent.HandedOver(ANNA, PAVEL, HandoverReason.TIRED),
                            new CallEvent.LeftCall(ANNA, Departure.HANDED_OVER));
            assertThat(over.effects())
                    .contains(new Effect.Release(READY.head().id(), ANNA, Departure.HANDED_OVER, PAVEL));
        }
    }

    @Test
    void only_who_watches_says_ready_and_only_lead_or_joiner_make_the_change() {
        assertThat(decide(WATCHED, new CallCommand.SayReady(ANNA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(decide(READY, new CallCommand.SayReady(PAVEL))).isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(decide(READY, new CallCommand.TakeOver(STRANGER))).isEqualTo(new Refused(Refusal.NO_SUCH_CALL));
        Talking three = ANNAS.with(new Crew(ANNA, IRINA, READY.crew().join()));
        assertThat(decide(three, new CallCommand.TakeOver(IRINA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void who_was_named_and_declines_or_misses_is_followed_by_anybody_able() {
        Join.Ask named = new Join.Ask(JoinKind.HANDOVER, PAVEL, HandoverReason.TIRED);
        Talking call = ANNAS.with(Crew.of(ANNA).with(new Join.Rung(named, RING)));
        assertThat(next(call, new CallCommand.Decline(PAVEL, RING.offer(), DeclineReason.OTHER))
                        .join())
                .isEqualTo(new Join.Sought(HANDOVER));
        assertThat(((Talking) ((Accepted)
                                        Decide.decide(call, new CallCommand.ExpireOffer(RING.offer()), RING.deadline()))
                                .next())
                        .crew()
                        .join())
                .isEqualTo(new Join.Sought(HANDOVER));
        // An emergency took the card away: nobody said no.
        assertThat(next(call, new CallCommand.WithdrawOffer(RING.offer())).join())
                .isEqualTo(new Join.Sought(named));
    }

    @Test
    void a_late_accept_is_refused() {
        assertThat(Decide.decide(RUNG, new CallCommand.Accept(PAVEL, RING.offer()), RING.deadline()))
                .isEqualTo(new Refused(Refusal.OFFER_CLOSED));
        assertThat(decide(RUNG, new CallCommand.Accept(IRINA, RING.offer())))
                .isEqualTo(new Refused(Refusal.OFFER_CLOSED));
    }

    @Test
    void the_search_is_given_up_wherever_it_is() {
        assertThat(decide(ANNAS, new CallCommand.CancelJoin(ANNA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(accepted(RUNG, new CallCommand.CancelJoin(ANNA)).effects())
                .contains(new Effect.CloseOffer(PAVEL, RING.offer(), OfferResult.WITHDRAWN));
        Accepted sentAway = accepted(READY, new CallCommand.CancelJoin(ANNA));
        assertThat(((Talking) sentAway.next()).crew()).isEqualTo(Crew.of(ANNA));
        assertThat(sentAway.effects())
                .contains(new Effect.Release(READY.head().id(), PAVEL, Departure.NOT_NEEDED, ANNA));
        assertThat(decide(READY, new CallCommand.CancelJoin(PAVEL))).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void a_team_takes_turns_and_either_may_leave() {
        for (InterpreterId either : List.of(ANNA, IRINA)) {
            assertThat(next(TEAM, new CallCommand.TakeTurn(either))).isEqualTo(new Crew(IRINA, ANNA, null));
        }
        assertThat(next(TEAM, new CallCommand.StepOut(IRINA))).isEqualTo(Crew.of(ANNA));
        assertThat(next(TEAM, new CallCommand.StepOut(ANNA))).isEqualTo(Crew.of(IRINA));
        assertThat(decide(ANNAS, new CallCommand.TakeTurn(ANNA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void a_lead_does_not_slip_away() {
        assertThat(decide(ANNAS, new CallCommand.StepOut(ANNA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(decide(WATCHED, new CallCommand.StepOut(ANNA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void a_joiner_who_leaves_is_followed_by_another() {
        assertThat(next(WATCHED, new CallCommand.StepOut(PAVEL)).join()).isEqualTo(new Join.Sought(HANDOVER));
    }

    @Test
    void a_call_outlives_its_lead_where_somebody_can_go_on() {
        var gone = new CallCommand.DropOut(ANNA, EndReason.INTERPRETER_ABSENT);
        assertThat(next(TEAM, gone)).isEqualTo(Crew.of(IRINA));
        assertThat(next(WATCHED, gone)).isEqualTo(Crew.of(PAVEL));
        assertThat(accepted(ANNAS, gone).next())
                .isEqualTo(ANNAS.end(EndReason.INTERPRETER_ABSENT, NOON.plusSeconds(5)));
        assertThat(next(TEAM, new CallCommand.DropOut(IRINA, EndReason.INTERPRETER_ABSENT)))
                .isEqualTo(Crew.of(ANNA));
    }

    @Test
    void only_the_lead_ends_the_call_and_the_end_takes_the_card_away() {
        assertThat(decide(TEAM, new CallCommand.EndByInterpreter(IRINA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(decide(WATCHED, new CallCommand.EndByInterpreter(PAVEL)))
                .isEqualTo(new Refused(Refusal.WRONG_STATE));
        Accepted ended = accepted(RUNG, new CallCommand.EndByCitizen(CITIZEN));
        assertThat(ended.effects()).contains(new Effect.CloseOffer(PAVEL, RING.offer(), OfferResult.WITHDRAWN));
        assertThat(ended.events()).contains(new CallEvent.Withdrawn(PAVEL));
        assertThat(accepted(TEAM, new CallCommand.EndByCitizen(CITIZEN)).next())
                .isInstanceOfSatisfying(Call.Ended.class, over -> {
                    assertThat(over.interpreter()).isEqualTo(ANNA);
                    assertThat(over.helpers()).containsExactly(IRINA);
                });
    }

    @Test
    void the_third_party_is_reached_once() {
        Talking reached =
                (Talking) accepted(ANNAS, new CallCommand.MarkReached(ANNA)).next();
        assertThat(reached.reachedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(decide(reached, new CallCommand.MarkReached(ANNA))).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void the_first_coordinator_who_says_so_comes_to_an_interpreter_who_called() {
        CoordinatorId olga = new CoordinatorId(UUID.randomUUID());
        CallCommand come = new CallCommand.AnswerHelp(olga);
        assertThat(decide(ANNAS, come)).isEqualTo(new Refused(Refusal.WRONG_STATE));
        Accepted called = accepted(EMERGENCY, new CallCommand.CallHelp(ANNA));
        Accepted answered = accepted(called.next(), come);
        assertThat(((Talking) answered.next()).help()).isEqualTo(new Help(NOON.plusSeconds(5), olga));
        assertThat(answered.effects()).contains(new Effect.TellCoordinators(NoticeKind.HELP_ANSWERED, olga.value()));
        assertThat(decide(answered.next(), come)).isEqualTo(new Refused(Refusal.WRONG_STATE));
        Accepted again = accepted(answered.next(), new CallCommand.CallHelp(ANNA));
        accepted(again.next(), come);
    }

    private static Head head(boolean emergency) {
        return new Head(
                new CallId(UUID.randomUUID()),
                CITIZEN,
                new RecipientId(UUID.randomUUID()),
                new Need(SignMode.RSL, TopicClass.EVERYDAY),
                emergency,
                NOON.minus(Duration.ofHours(2)));
    }

    private static Decision decide(Call call, CallCommand command) {
        return Decide.decide(call, command, command instanceof CallCommand.SeekJoiner ? NOON : NOON.plusSeconds(5));
    }

    private static Accepted accepted(Call call, CallCommand command) {
        assertThat(decide(call, command)).isInstanceOf(Accepted.class);
        return (Accepted) decide(call, command);
    }

    private static Crew next(Call call, CallCommand command) {
        return ((Talking) accepted(call, command).next()).crew();
    }
}
