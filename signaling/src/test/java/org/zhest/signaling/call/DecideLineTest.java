package org.zhest.signaling.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.call.Call.Head;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.CallCommand.Dial;
import org.zhest.signaling.call.CallCommand.HangUp;
import org.zhest.signaling.call.CallCommand.LineAnswers;
import org.zhest.signaling.call.CallCommand.LineOver;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** Telephone lines of a call in talk. */
class DecideLineTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final InterpreterId ANNA = new InterpreterId(UUID.randomUUID());
    private static final InterpreterId STRANGER = new InterpreterId(UUID.randomUUID());
    private static final Destination CLINIC = new Destination("+74951234567", null, "Поликлиника", false);
    private static final Destination EMERGENCY_112 = new Destination("112", null, "", true);
    private static final LineId FIRST = new LineId(UUID.randomUUID());
    private static final LineId SECOND = new LineId(UUID.randomUUID());
    private static final LineId THIRD = new LineId(UUID.randomUUID());

    @Test
    void the_first_answer_is_when_the_third_party_was_reached() {
        Talking one = after(talk(false), new Dial(ANNA, FIRST, CLINIC), new LineAnswers(FIRST));
        assertThat(one.reachedAt()).isEqualTo(NOON);
        Accepted second =
                accepted(after(one, new Dial(ANNA, SECOND, CLINIC)), new LineAnswers(SECOND), NOON.plusSeconds(60));
        assertThat(((Talking) second.next()).reachedAt()).isEqualTo(NOON);
        assertThat(second.events()).noneMatch(CallEvent.Reached.class::isInstance);
    }

    @Test
    void who_is_talked_to_waits_on_hold_while_another_is_dialled_and_no_third_is() {
        Talking two = after(
                talk(false), new Dial(ANNA, FIRST, CLINIC), new LineAnswers(FIRST), new Dial(ANNA, SECOND, CLINIC));
        assertThat(line(two, FIRST).switches().held()).isTrue();
        assertThat(refused(two, new Dial(ANNA, THIRD, CLINIC))).isEqualTo(Refusal.NO_LINE_FREE);
    }

    @Test
    void the_emergency_service_is_never_put_on_hold_for_another() {
        Talking two = after(
                talk(true),
                new Dial(ANNA, FIRST, EMERGENCY_112),
                new LineAnswers(FIRST),
                new Dial(ANNA, SECOND, CLINIC));
        assertThat(line(two, FIRST).switches().held()).isFalse();
    }

    @Test
    void the_emergency_service_that_is_lost_is_called_again_in_the_same_decision() {
        Talking talking = after(talk(true), new Dial(ANNA, FIRST, EMERGENCY_112), new LineAnswers(FIRST));
        Accepted again = accepted(talking, new LineOver(FIRST, LineResult.LOST, null, SECOND), NOON);
        Talking next = (Talking) again.next();
        assertThat(next.lines()).extracting(Line::id).containsExactly(SECOND);
        assertThat(again.effects())
                .contains(
                        new Effect.FreeLine(next.head().id(), FIRST),
                        new Effect.Dial(next.head().id(), SECOND));
        assertThat(again.events()).hasAtLeastOneElementOfType(CallEvent.LineEnded.class);
    }

    @Test
    void in_an_ordinary_call_nobody_is_called_again_by_itself() {
        Talking talking = after(talk(false), new Dial(ANNA, FIRST, EMERGENCY_112), new LineAnswers(FIRST));
        Talking over = after(talking, new LineOver(FIRST, LineResult.ANSWERED, null, SECOND));
        assertThat(line(over, FIRST).isUp()).isFalse();
        assertThat(refused(over, new CallCommand.CallAgain(FIRST, SECOND))).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void what_the_lead_hangs_up_stays_hung_up() {
        Talking talking = after(talk(true), new Dial(ANNA, FIRST, EMERGENCY_112), new LineAnswers(FIRST));
        assertThat(after(talking, new HangUp(ANNA, FIRST)).lines()).isEmpty();
    }

    @Test
    void an_emergency_is_left_only_when_it_is_resolved() {
        Talking emergency = talk(true);
        assertThat(refused(emergency, new CallCommand.EndByInterpreter(ANNA))).isEqualTo(Refusal.NOT_RESOLVED);
        assertThat(refused(emergency, new CallCommand.BreakOff(EndReason.CITIZEN_ABSENT)))
                .isEqualTo(Refusal.NOT_RESOLVED);
        Talking resolved = after(emergency, new CallCommand.Resolve(ANNA));
        assertThat(refused(resolved, new CallCommand.Resolve(ANNA))).isEqualTo(Refusal.WRONG_STATE);
        assertThat(accepted(resolved, new CallCommand.EndByInterpreter(ANNA), NOON)
                        .next())
                .isInstanceOf(Call.Ended.class);
        assertThat(refused(talk(false), new CallCommand.Resolve(ANNA))).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void the_end_of_the_call_frees_every_line_that_is_up() {
        Talking one = after(
                talk(false),
                new Dial(ANNA, FIRST, CLINIC),
                new LineOver(FIRST, LineResult.BUSY, 486, THIRD),
                new Dial(ANNA, SECOND, CLINIC));
        assertThat(one.lines()).as("the one that ended is forgotten").hasSize(1);
        assertThat(accepted(one, new CallCommand.BreakOff(EndReason.CITIZEN_ABSENT), NOON)
                        .effects())
                .contains(new Effect.FreeLine(one.head().id(), SECOND))
                .doesNotContain(new Effect.FreeLine(one.head().id(), FIRST));
    }

    @Test
    void strangers_and_late_events_change_nothing() {
        Talking one = after(talk(false), new Dial(ANNA, FIRST, CLINIC));
        assertThat(refused(one, new HangUp(STRANGER, FIRST))).isEqualTo(Refusal.NO_SUCH_CALL);
        assertThat(refused(one, new LineAnswers(SECOND))).isEqualTo(Refusal.WRONG_STATE);
        Talking over = after(one, new LineOver(FIRST, LineResult.NO_ANSWER, 408, SECOND));
        assertThat(line(over, FIRST).state()).isEqualTo(LineState.ENDED);
        assertThat(refused(over, new LineAnswers(FIRST))).isEqualTo(Refusal.WRONG_STATE);
        assertThat(refused(over, new LineOver(FIRST, LineResult.BUSY, 486, SECOND)))
                .isEqualTo(Refusal.WRONG_STATE);
        assertThat(refused(over, new CallCommand.SetLine(ANNA, FIRST, was -> was)))
                .isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void a_number_is_never_printed() {
        assertThat(after(talk(false), new Dial(ANNA, FIRST, CLINIC)).toString())
                .doesNotContain("12345")
                .contains("••••67");
    }

    private static Talking after(Talking call, CallCommand... commands) {
        Talking next = call;
        for (CallCommand command : commands) {
            next = (Talking) accepted(next, command, NOON).next();
        }
        return next;
    }

    private static Accepted accepted(Talking call, CallCommand command, Instant now) {
        return (Accepted) Decide.decide(call, command, now);
    }

    private static Refusal refused(Talking call, CallCommand command) {
        return ((Refused) Decide.decide(call, command, NOON)).reason();
    }

    private static Line line(Talking call, LineId id) {
        return call.line(id).orElseThrow();
    }

    private static Talking talk(boolean emergency) {
        var head = new Head(
                new CallId(UUID.randomUUID()),
                new CitizenId(UUID.randomUUID()),
                new RecipientId(UUID.randomUUID()),
                new Need(SignMode.RSL, TopicClass.MEDICAL),
                emergency,
                NOON);
        return new Talking(head, Crew.of(ANNA), NOON, null, null, List.of(), null, null);
    }
}
