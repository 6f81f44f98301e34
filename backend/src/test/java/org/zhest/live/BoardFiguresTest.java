package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.live.board.Boards;
import org.zhest.live.board.Tally;
import org.zhest.signaling.call.CallId;
import org.zhest.testing.BackendTest;
import org.zhest.testing.CallRows;
import org.zhest.testing.Line;
import org.zhest.testing.People;

/** How each figure of the board is counted: docs/board.md in examples. Each has a quarter of an hour of its own. */
@BackendTest
class BoardFiguresTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    /** Long before anything else in the run. */
    private static Instant next = Instant.parse("2001-03-01T00:00:00Z");

    private final Boards boards;
    private final CallRows rows;
    private final People people;
    private final Line line;
    private final Instant at = quarter();

    @Autowired
    BoardFiguresTest(Boards boards, CallRows rows, People people, Line line) {
        this.boards = boards;
        this.rows = rows;
        this.people = people;
        this.line = line;
    }

    @AfterEach
    void nobody_waits() {
        line.clear();
    }

    @Test
    void an_answer_counts_by_how_soon_it_came() {
        answered(10, 45, 46, 120, 121);
        Tally tally = counted();
        assertThat(tally.answered()).isEqualTo(5);
        assertThat(tally.withinGoal()).isEqualTo(2);
        assertThat(tally.ofGoal()).isEqualTo(5);
        assertThat(tally.withinFloor()).isEqualTo(4);
        assertThat(tally.ofFloor()).isEqualTo(5);
    }

    @Test
    void who_left_early_thought_better_of_it_and_who_left_late_was_not_answered() {
        answered(20);
        lost(4, "cancelled");
        lost(10, "abandoned");
        lost(30, "cancelled");
        lost(200, "unanswered");
        Tally tally = counted();
        assertThat(tally.lostEarly()).isEqualTo(2);
        assertThat(tally.lostLate()).isEqualTo(2);
        assertThat(tally.lostSeconds()).isEqualTo(230);
        assertThat(tally.lostLongest()).isEqualTo(200);
        assertThat(tally.withinGoal()).isEqualTo(1);
        assertThat(tally.ofGoal()).isEqualTo(3);
        assertThat(tally.ofFloor()).isEqualTo(3);
    }

    @Test
    void who_waits_longer_than_a_limit_has_missed_it_already() {
        answered(20);
        rows.waiting(people.citizen(), at);
        Tally soon = counted(at.plusSeconds(40));
        assertThat(soon.ofGoal()).isEqualTo(1);
        Tally later = counted(at.plusSeconds(60));
        assertThat(later.ofGoal()).isEqualTo(2);
        assertThat(later.ofFloor()).isEqualTo(1);
    }

    @Test
    void callbacks_change_no_speed_and_are_counted_apart() {
        answered(20);
        rows.calledBack(people.citizen(), at, Duration.ofMinutes(9));
        rows.calledBack(people.citizen(), at, null);
        Tally tally = counted();
        assertThat(tally.answered()).isEqualTo(1);
        assertThat(tally.ofFloor()).isEqualTo(1);
        assertThat(tally.lostLate()).isZero();
        assertThat(tally.callbacks()).isEqualTo(2);
        assertThat(tally.callbacksAnswered()).isEqualTo(1);
        assertThat(tally.callbacksNotReached()).isEqualTo(1);
        assertThat(tally.callbacksGivenUp()).isZero();
    }

    @Test
    void emergencies_have_a_limit_of_their_own() {
        rows.emergency(people.citizen(), at, Duration.ofSeconds(10));
        rows.emergency(people.citizen(), at, Duration.ofSeconds(11));
        Tally tally = counted();
        assertThat(tally.emergencies()).isEqualTo(2);
        assertThat(tally.emergenciesInTime()).isEqualTo(1);
        assertThat(tally.answered()).isZero();
    }

    @Test
    void a_call_belongs_to_the_quarter_in_which_it_was_requested() {
        rows.answered(people.citizen(), at.plusSeconds(899), Duration.ofSeconds(30));
        Instant following = quarter();
        rows.answered(people.citizen(), following, Duration.ofSeconds(30));
        Map<Instant, Tally> quarters = boards.quarters(at, following.plus(QUARTER), following.plus(QUARTER));
        assertThat(quarters).containsOnlyKeys(at, following);
        assertThat(quarters.values()).allMatch(tally -> tally.answered() == 1);
    }

    @Test
    void missed_offers_are_counted_by_interpreter_and_lost_calls_are_listed() {
        People.Person anna = people.interpreter();
        CallId call = rows.lost(people.citizen(), at, Duration.ofSeconds(70), "cancelled");
        rows.missed(call, anna, at);
        rows.missed(call, anna, at.plusSeconds(20));
        Map<UUID, Integer> missed = boards.missed(at, at.plus(QUARTER));
        assertThat(missed).containsExactly(Map.entry(anna.id().value(), 2));
        assertThat(boards.lost(at, 1_000))
                .filteredOn(one -> one.callId().equals(call.value()))
                .singleElement()
                .satisfies(one -> assertThat(one.waitedSeconds()).isEqualTo(70));
    }

    private void answered(int... seconds) {
        for (int each : seconds) {
            rows.answered(people.citizen(), at, Duration.ofSeconds(each));
        }
    }

    private void lost(int seconds, String outcome) {
        rows.lost(people.citizen(), at, Duration.ofSeconds(seconds), outcome);
    }

    private Tally counted() {
        return counted(at.plus(QUARTER));
    }

    private Tally counted(Instant now) {
        return boards.quarters(at, at.plus(QUARTER), now).getOrDefault(at, Tally.NOTHING);
    }

    private static synchronized Instant quarter() {
        next = next.plus(QUARTER);
        return next;
    }
}
