package org.zhest.signaling.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.call.Call.Ended;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.Offered;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Call.Waiting;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.RingOutcome;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** Somebody telephones the service; the citizen they want is rung. */
class DecideRingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T09:00:00Z");
    private static final InterpreterId ANNA = new InterpreterId(UUID.randomUUID());
    private static final CitizenId MARIA = new CitizenId(UUID.randomUUID());
    private static final LineId LINE = new LineId(UUID.randomUUID());
    private static final Telephoned CLINIC = new Telephoned(
            Line.calledIn(LINE, new Destination("+74951234567", null, "", false), NOON), CallPurpose.RELAY);
    private static final Head HEAD = new Head(
            new CallId(UUID.randomUUID()),
            null,
            null,
            CLINIC,
            new Need(SignMode.RSL, TopicClass.EVERYDAY),
            false,
            NOON);
    private static final Ring CARD = new Ring(new OfferId(UUID.randomUUID()), ANNA, NOON.plusSeconds(15));
    private static final CitizenRing RING = new CitizenRing(
            new RingId(UUID.randomUUID()),
            MARIA,
            new RecipientId(UUID.randomUUID()),
            "Поликлиника",
            NOON.plusSeconds(45));
    private static final CallCommand.LineOver HUNG_UP =
            new CallCommand.LineOver(LINE, LineResult.ANSWERED, null, new LineId(UUID.randomUUID()));

    @Test
    void who_telephones_waits_without_a_citizen_and_is_picked_up_for() {
        Accepted asked = Decide.telephone(HEAD, CLINIC);
        assertThat(asked.next()).isEqualTo(new Waiting(HEAD));
        assertThat(asked.effects())
                .contains(new Effect.PickUp(HEAD.id(), LINE))
                .noneMatch(Effect.TellPlace.class::isInstance);
    }

    @Test
    void an_accept_brings_the_telephone_into_the_call_and_the_third_party_is_reached() {
        Talking talking = talking();
        assertThat(talking.lines()).containsExactly(CLINIC.line());
        assertThat(talking.reachedAt()).isEqualTo(NOON);
        assertThat(talking.head().citizen()).isNull();
    }

    @Test
    void who_hangs_up_before_the_answer_has_abandoned_the_queue() {
        Ended left = (Ended) accepted(new Waiting(HEAD), HUNG_UP).next();
        assertThat(left.reason()).isEqualTo(EndReason.CALLER_HUNG_UP);
        assertThat(left.outcome()).isEqualTo(CallOutcome.ABANDONED);
        Accepted offered = accepted(new Offered(HEAD, List.of(CARD)), HUNG_UP);
        assertThat(offered.next()).isInstanceOf(Ended.class);
        assertThat(offered.effects()).anyMatch(Effect.CloseOffer.class::isInstance);
        var another = new CallCommand.LineOver(
                new LineId(UUID.randomUUID()), LineResult.ANSWERED, null, new LineId(UUID.randomUUID()));
        assertThat(Decide.decide(new Waiting(HEAD), another, NOON)).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void who_is_turned_away_hears_why() {
        Accepted away = accepted(new Waiting(HEAD), new CallCommand.TurnAway(EndReason.LINE_CLOSED));
        assertThat(away.effects()).contains(new Effect.SayClosed(LINE));
    }

    @Test
    void a_citizen_who_answers_in_time_is_in_the_call() {
        Accepted answered = accepted(rung(), new CallCommand.AnswerRing(MARIA));
        Talking next = (Talking) answered.next();
        assertThat(next.head().citizen()).isEqualTo(MARIA);
        assertThat(next.head().recipient()).isEqualTo(RING.recipient());
        assertThat(next.ring()).isNull();
        assertThat(next.lines().getFirst().to().name()).isEqualTo("Поликлиника");
        assertThat(answered.effects()).contains(new Effect.AdmitCitizen(HEAD.id(), MARIA));
        assertThat(answered.events()).contains(new CallEvent.RingEnded(MARIA.value(), RingOutcome.ANSWERED));
        assertThat(accepted(next, new CallCommand.EndByCitizen(MARIA)).effects())
                .contains(new Effect.FreeLine(HEAD.id(), LINE));
    }

    @Test
    void after_the_deadline_nobody_answers_and_before_it_nothing_expires() {
        assertThat(Decide.decide(rung(), new CallCommand.ExpireRing(), NOON))
                .isEqualTo(new Refused(Refusal.WRONG_STATE));
        assertThat(Decide.decide(rung(), new CallCommand.AnswerRing(MARIA), RING.until()))
                .isEqualTo(new Refused(Refusal.WRONG_STATE));
        Accepted expired = (Accepted) Decide.decide(rung(), new CallCommand.ExpireRing(), RING.until());
        assertThat(expired.events()).containsExactly(new CallEvent.RingEnded(null, RingOutcome.NO_ANSWER));
        assertThat(((Talking) expired.next()).ring()).isNull();
    }

    @Test
    void only_whom_it_is_for_answers_or_declines_and_only_the_lead_gives_up() {
        CitizenId stranger = new CitizenId(UUID.randomUUID());
        assertThat(Decide.decide(rung(), new CallCommand.AnswerRing(stranger), NOON))
                .isEqualTo(new Refused(Refusal.NO_SUCH_CALL));
        assertThat(Decide.decide(rung(), new CallCommand.DeclineRing(stranger), NOON))
                .isEqualTo(new Refused(Refusal.NO_SUCH_CALL));
        assertThat(Decide.decide(rung(), new CallCommand.GiveUpRing(new InterpreterId(UUID.randomUUID())), NOON))
                .isEqualTo(new Refused(Refusal.NO_SUCH_CALL));
        assertThat(accepted(rung(), new CallCommand.GiveUpRing(ANNA)).events())
                .containsExactly(new CallEvent.RingEnded(ANNA.value(), RingOutcome.GIVEN_UP));
        assertThat(accepted(rung(), new CallCommand.DeclineRing(MARIA)).events())
                .containsExactly(new CallEvent.RingEnded(MARIA.value(), RingOutcome.DECLINED));
    }

    @Test
    void one_citizen_is_rung_at_a_time_and_none_where_there_is_one() {
        var again = new CallCommand.RingCitizen(ANNA, RING);
        assertThat(Decide.decide(rung(), again, NOON)).isEqualTo(new Refused(Refusal.WRONG_STATE));
        Call joined = accepted(rung(), new CallCommand.AnswerRing(MARIA)).next();
        assertThat(Decide.decide(joined, again, NOON)).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void what_ends_the_call_ends_the_ring() {
        Accepted ended = accepted(rung(), new CallCommand.EndByInterpreter(ANNA));
        assertThat(ended.events()).contains(new CallEvent.RingEnded(null, RingOutcome.GIVEN_UP));
        assertThat(ended.effects()).contains(new Effect.TellRing(HEAD.id(), MARIA));
    }

    private static Talking talking() {
        return (Talking) accepted(new Offered(HEAD, List.of(CARD)), new CallCommand.Accept(ANNA, CARD.offer()))
                .next();
    }

    private static Talking rung() {
        return (Talking)
                accepted(talking(), new CallCommand.RingCitizen(ANNA, RING)).next();
    }

    private static Accepted accepted(Call call, CallCommand command) {
        return (Accepted) Decide.decide(call, command, NOON);
    }
}
