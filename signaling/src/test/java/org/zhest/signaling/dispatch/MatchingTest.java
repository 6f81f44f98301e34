package org.zhest.signaling.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.dispatch.Matching.Caller;
import org.zhest.signaling.dispatch.Matching.Free;
import org.zhest.signaling.dispatch.Matching.Pair;
import org.zhest.signaling.dispatch.Matching.Pass;

class MatchingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final CallId FIRST = new CallId(UUID.randomUUID());
    private static final CallId SECOND = new CallId(UUID.randomUUID());
    private static final String RSL = "rsl/everyday";
    private static final String MEDICAL = "rsl/medical";
    private static final Free ANNA = free(90, false, RSL);
    private static final Free IRINA = free(60, false, RSL, MEDICAL);

    @Test
    void the_longest_waiting_caller_gets_the_longest_idle_interpreter() {
        assertThat(Matching.match(List.of(caller(FIRST), caller(SECOND)), List.of(ANNA, IRINA), NOW))
                .containsExactly(pair(FIRST, ANNA), pair(SECOND, IRINA));
    }

    @Test
    void a_declined_call_goes_to_another_first() {
        assertThat(Matching.match(List.of(caller(FIRST, declined(ANNA, 3))), List.of(ANNA, IRINA), NOW))
                .containsExactly(pair(FIRST, IRINA));
    }

    @Test
    void a_declined_call_does_not_come_back_within_thirty_seconds() {
        assertThat(Matching.match(List.of(caller(FIRST, declined(ANNA, 29))), List.of(ANNA), NOW))
                .isEmpty();
        assertThat(Matching.match(List.of(caller(FIRST, declined(ANNA, 30))), List.of(ANNA), NOW))
                .containsExactly(pair(FIRST, ANNA));
    }

    @Test
    void a_call_that_one_declined_does_not_hold_up_the_next_caller() {
        assertThat(Matching.match(List.of(caller(FIRST, declined(ANNA, 3)), caller(SECOND)), List.of(ANNA), NOW))
                .containsExactly(pair(SECOND, ANNA));
    }

    @Test
    void a_missed_call_comes_back_when_nobody_else_is_there() {
        Pass missed = new Pass(ANNA.interpreter(), NOW, false);
        assertThat(Matching.match(List.of(caller(FIRST, missed)), List.of(ANNA, IRINA), NOW))
                .containsExactly(pair(FIRST, IRINA));
        assertThat(Matching.match(List.of(caller(FIRST, missed)), List.of(ANNA), NOW))
                .containsExactly(pair(FIRST, ANNA));
    }

    @Test
    void when_all_passed_it_the_one_who_passed_it_longest_ago_is_asked() {
        assertThat(Matching.match(
                        List.of(caller(FIRST, declined(ANNA, 40), declined(IRINA, 50))), List.of(ANNA, IRINA), NOW))
                .containsExactly(pair(FIRST, IRINA));
    }

    @Test
    void a_need_never_widens() {
        Caller medical = new Caller(FIRST, MEDICAL, null, Set.of(), List.of());
        assertThat(Matching.match(List.of(medical, caller(SECOND)), List.of(ANNA), NOW))
                .containsExactly(pair(SECOND, ANNA));
        assertThat(Matching.match(List.of(medical, caller(SECOND)), List.of(ANNA, IRINA), NOW))
                .containsExactly(pair(FIRST, IRINA), pair(SECOND, ANNA));
    }

    @Test
    void who_is_wanted_is_waited_for() {
        Caller wanting = new Caller(FIRST, RSL, IRINA.interpreter(), Set.of(), List.of());
        assertThat(Matching.match(List.of(wanting), List.of(ANNA), NOW)).isEmpty();
        assertThat(Matching.match(List.of(wanting), List.of(ANNA, IRINA), NOW)).containsExactly(pair(FIRST, IRINA));
    }

    @Test
    void who_is_blocked_never_gets_the_call() {
        Caller caller = new Caller(FIRST, RSL, null, Set.of(ANNA.interpreter()), List.of());
        assertThat(Matching.match(List.of(caller), List.of(ANNA), NOW)).isEmpty();
        assertThat(Matching.match(List.of(caller), List.of(ANNA, IRINA), NOW)).containsExactly(pair(FIRST, IRINA));
    }

    @Test
    void the_rested_go_before_those_who_owe_a_rest() {
        Free tired = free(300, true, RSL);
        assertThat(Matching.match(List.of(caller(FIRST)), List.of(tired, IRINA), NOW))
                .containsExactly(pair(FIRST, IRINA));
        assertThat(Matching.match(List.of(caller(FIRST)), List.of(tired), NOW)).containsExactly(pair(FIRST, tired));
    }

    private static Free free(long idleSeconds, boolean owesRest, String... lanes) {
        return new Free(new InterpreterId(UUID.randomUUID()), NOW.minusSeconds(idleSeconds), Set.of(lanes), owesRest);
    }

    private static Caller caller(CallId call, Pass... passes) {
        return new Caller(call, RSL, null, Set.of(), List.of(passes));
    }

    private static Pass declined(Free by, long secondsAgo) {
        return new Pass(by.interpreter(), NOW.minusSeconds(secondsAgo), true);
    }

    private static Pair pair(CallId call, Free free) {
        return new Pair(call, free.interpreter());
    }
}
