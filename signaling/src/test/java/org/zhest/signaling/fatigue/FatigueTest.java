package org.zhest.signaling.fatigue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day in minutes, and what is counted at its end: 5 minutes of rest for 30 of signing, a swap at 20, a second at 60. */
class FatigueTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T06:00:00Z");
    private static final FatigueRules RULES = new FatigueRules(
            Duration.ofHours(12),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofMinutes(20),
            Duration.ofMinutes(60));

    /** {@code sign}: in a call; {@code rest}: on a break or off; {@code ring}: an offer; {@code write}: after a call. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happened                  | signed | stretch | owed | rested | owes | swap  | second | changes in
            rest 60                          |      0 |       0 |    0 |      0 |    0 | false | false  |
            sign 10                          |     10 |      10 |    0 |      0 |    0 | false | false  | 10
            sign 20                          |     20 |      20 |    0 |      0 |    0 | true  | false  | 10
            sign 30                          |     30 |      30 |    5 |      0 |    5 | true  | false  | 30
            sign 60                          |     60 |      60 |   10 |      0 |   10 | true  | true   | 30
            sign 35, write 3                 |     35 |      35 |    5 |      0 |    5 | false | false  |
            sign 35, write 3, rest 2         |     35 |       0 |    5 |      2 |    3 | false | false  | 3
            sign 35, rest 5                  |     35 |       0 |    0 |      0 |    0 | false | false  |
            sign 35, rest 90                 |     35 |       0 |    0 |      0 |    0 | false | false  |
            sign 35, rest 2, sign 10         |     45 |      10 |    5 |      2 |    3 | false | false  | 10
            sign 35, rest 2, sign 10, rest 3 |     45 |       0 |    0 |      0 |    0 | false | false  |
            sign 35, rest 2, sign 25         |     60 |      25 |   10 |      2 |    8 | true  | false  | 30
            sign 70, rest 9                  |     70 |       0 |   10 |      9 |    1 | false | false  | 1
            sign 70, rest 10                 |     70 |       0 |    0 |      0 |    0 | false | false  |
            # a rest below a minute is none: the stretch goes on
            sign 15, rest 0.5, sign 5        |     20 |      20 |    0 |      0 |    0 | true  | false  | 10
            sign 15, rest 1, sign 5          |     20 |       5 |    0 |      1 |    0 | false | false  | 10
            # an offer on the screen is no rest, and parts the rests around it
            sign 35, rest 2, ring 1, rest 3  |     35 |       0 |    0 |      0 |    0 | false | false  |
            sign 35, rest 0.5, ring 1        |     35 |      35 |    5 |      0 |    5 | false | false  |
            sign 35, rest 0.5, ring 1, rest 0.5 |  35 |      35 |    5 |      0 |    5 | false | false  | 0.5
            # rest before work is not saved up
            rest 120, sign 30                |     30 |      30 |    5 |      0 |    5 | true  | false  | 30
            # a full rest begins anew even where none is owed
            sign 25, rest 5, sign 25         |     50 |      25 |    0 |      0 |    0 | true  | false  | 5
            sign 25, rest 4, sign 25         |     50 |      25 |    5 |      4 |    1 | true  | false  | 10
            """)
    void a_day(
            String day,
            double signed,
            double stretch,
            double owed,
            double rested,
            double owes,
            boolean swap,
            boolean second,
            Double changesIn) {
        Day told = Day.of(day);
        Fatigue fatigue = Fatigue.at(RULES, told.work(), told.now());
        assertThat(fatigue.signed()).isEqualTo(minutes(signed));
        assertThat(fatigue.stretch()).isEqualTo(minutes(stretch));
        assertThat(fatigue.owed()).isEqualTo(minutes(owed));
        assertThat(fatigue.rested()).isEqualTo(minutes(rested));
        assertThat(fatigue.owes()).isEqualTo(minutes(owes));
        assertThat(fatigue.swapDue()).isEqualTo(swap);
        assertThat(fatigue.secondDue()).isEqualTo(second);
        assertThat(fatigue.changesAt()
                        .map(at -> Duration.between(told.now(), at))
                        .orElse(null))
                .isEqualTo(changesIn == null ? null : minutes(changesIn));
    }

    @Test
    void breaks_that_follow_one_another_are_one_rest() {
        Instant now = MORNING.plusSeconds(80);
        Work work = new Work(
                List.of(new Span(MORNING.minusSeconds(60), MORNING)),
                List.of(new Span(MORNING, MORNING.plusSeconds(40)), new Span(MORNING.plusSeconds(40), null)),
                List.of());
        assertThat(Fatigue.at(RULES, work, now).rested()).isEqualTo(Duration.ofSeconds(80));
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.round(minutes * 60));
    }

    private record Day(Work work, Instant now) {

        static Day of(String told) {
            List<Span> signing = new ArrayList<>();
            List<Span> free = new ArrayList<>();
            List<Span> ringing = new ArrayList<>();
            Instant at = MORNING;
            String[] parts = told.split(", ");
            for (int i = 0; i < parts.length; i++) {
                String[] words = parts[i].split(" ");
                Instant end = at.plus(minutes(Double.parseDouble(words[1])));
                Span span = new Span(at, i == parts.length - 1 ? null : end);
                switch (words[0]) {
                    case "sign" -> signing.add(span);
                    case "rest" -> free.add(span);
                    // Who is rung is ready all the while.
                    case "ring" -> {
                        free.add(span);
                        ringing.add(span);
                    }
                    case "write" -> {}
                    default -> throw new IllegalArgumentException(words[0]);
                }
                at = end;
            }
            return new Day(new Work(signing, free, ringing), at);
        }
    }
}
