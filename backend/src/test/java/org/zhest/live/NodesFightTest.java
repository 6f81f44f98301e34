package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zhest.testing.BackendTest;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.Fight;
import org.zhest.testing.Line;
import org.zhest.testing.OtherNode;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Two nodes, many hands, one database: whatever they do to each other, every call is held by one interpreter and ends once. */
@BackendTest
class NodesFightTest {

    private static final long SEED = 20_261_122;
    private static final int CITIZENS = 12;
    private static final int INTERPRETERS = 5;
    private static final int CALLS_EACH = 6;

    private final ApplicationContext here;
    private final People people;
    private final FakeBridges bridges;
    private final TestClock clock;
    private final DSLContext sql;
    private final Line line;

    @Autowired
    NodesFightTest(
            ApplicationContext here, People people, FakeBridges bridges, TestClock clock, DSLContext sql, Line line) {
        this.here = here;
        this.people = people;
        this.bridges = bridges;
        this.clock = clock;
        this.sql = sql;
        this.line = line;
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
    }

    @Test
    void counts_match_exactly_after_a_fight() {
        long before = newestEvent();
        Fight fight;
        try (OtherNode other = OtherNode.start()) {
            fight = new Fight(
                    List.of(
                            new Fight.Node(
                                    here.getBean(CallCommands.class),
                                    here.getBean(InterpreterCommands.class),
                                    here.getBean(Views.class),
                                    here.getBean(Legs.class),
                                    here.getBean(Attendance.class)),
                            new Fight.Node(
                                    other.bean(CallCommands.class),
                                    other.bean(InterpreterCommands.class),
                                    other.bean(Views.class),
                                    other.bean(Legs.class),
                                    other.bean(Attendance.class))),
                    clock);
            fight.run(
                    IntStream.range(0, CITIZENS).mapToObj(_ -> people.citizen()).toList(),
                    IntStream.range(0, INTERPRETERS)
                            .mapToObj(_ -> people.interpreter())
                            .toList(),
                    CALLS_EACH,
                    SEED);
            mediaIsDown(before);
        }
        assertThat(fight.requested).hasValue(CITIZENS * CALLS_EACH);
        assertThat(ended(before, "true")).as("no call is lost").isEqualTo(fight.requested.get());
        assertThat(ended(before, "(select count(*) from contact where call_id = call.id) <> 1"))
                .as("each has one contact")
                .isZero();
        assertThat(count("""
                select count(*) from call_offer where result = 'accepted' and call_id in (%s)
                """.formatted(calls(before))))
                .as("each answered call was accepted once")
                .isEqualTo(fight.accepted.get());
        assertThat(ended(before, "answered_at is not null")).isEqualTo(fight.accepted.get());
        // «Отменить» in the moment of the answer ends a call as completed, so the two are counted together.
        assertThat(ended(before, "outcome in ('completed', 'cancelled')"))
                .as("each was ended by one command")
                .isEqualTo(fight.ended.get() + fight.cancelled.get());
        assertThat(count("""
                select count(*) from call_participant a join call_participant b
                  on a.account_id = b.account_id and a.role = 'interpreter' and b.role = 'interpreter' and a.id < b.id
                 and a.joined_at < b.left_at and b.joined_at < a.left_at
                where a.call_id in (%s)
                """.formatted(calls(before))))
                .as("nobody was in two calls")
                .isZero();
    }

    private void mediaIsDown(long before) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ended(before, "(bridge is not null or media_holder is not null)") == 0);
        sql.fetch(calls(before))
                .forEach(row -> assertThat(
                                bridges.endpoints(row.get(0, UUID.class).toString()))
                        .isEmpty());
    }

    private long newestEvent() {
        return count("select coalesce(max(id), 0) from call_event");
    }

    private static String calls(long before) {
        return "select distinct call_id from call_event where kind = 'requested' and id > " + before;
    }

    private int ended(long before, String condition) {
        return (int) count("select count(*) from call where state = 'ended' and %s and id in (%s)"
                .formatted(condition, calls(before)));
    }

    private long count(String query) {
        return sql.fetchSingle(query).get(0, Long.class);
    }
}
