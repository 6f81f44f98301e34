package org.zhest.signaling.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of hours. Times are the centre's; 23.11.2026 is a Monday. */
class OpeningTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Words HOLIDAY = new Words("Праздник", "Holiday");
    private static final Words REPAIR = new Words("Ремонт", "Repairs");

    /** Monday to Thursday 9–13 and 14–18, Friday 20:00 into Saturday 02:00, Sunday closed; 24.11 a holiday, 25.11 short. */
    private static final Hours HOURS = new Hours(
            MOSCOW,
            week("09:00-13:00,14:00-18:00", "20:00-24:00", "00:00-02:00", ""),
            Map.of(
                    LocalDate.of(2026, 11, 24), new Hours.SpecialDay(Slots.CLOSED, HOLIDAY),
                    LocalDate.of(2026, 11, 25), new Hours.SpecialDay(slots("10:00-12:00"), Words.NONE)),
            null);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # at             | line               | until, or opens at
            2026-11-23T08:59 | closed HOURS       | 2026-11-23T09:00
            2026-11-23T09:00 | open               | 2026-11-23T13:00
            2026-11-23T12:59 | open               | 2026-11-23T13:00
            2026-11-23T13:00 | closed HOURS       | 2026-11-23T14:00
            2026-11-23T14:00 | open               | 2026-11-23T18:00
            # after hours, before the holiday: the next day that opens is the short one
            2026-11-23T18:00 | closed HOURS       | 2026-11-25T10:00
            2026-11-24T10:00 | closed SPECIAL_DAY | 2026-11-25T10:00
            2026-11-25T09:30 | closed SPECIAL_DAY | 2026-11-25T10:00
            2026-11-25T10:00 | open               | 2026-11-25T12:00
            2026-11-25T12:00 | closed SPECIAL_DAY | 2026-11-26T09:00
            # over midnight
            2026-11-27T19:59 | closed HOURS       | 2026-11-27T20:00
            2026-11-27T23:59 | open               | 2026-11-28T02:00
            2026-11-28T00:00 | open               | 2026-11-28T02:00
            2026-11-28T02:00 | closed HOURS       | 2026-11-30T09:00
            2026-11-29T12:00 | closed HOURS       | 2026-11-30T09:00
            """)
    void by_the_hours(String at, String line, String then) {
        assertThat(told(Opening.at(HOURS, moment(MOSCOW, at)), MOSCOW)).isEqualTo(line + " " + then);
    }

    @ParameterizedTest(name = "forced {0} until {1}: at {2} {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # forced | until            | at               | line          | until, or opens at
            closed   | 2026-11-23T10:00 | 2026-11-23T09:30 | closed FORCED | 2026-11-23T10:00
            closed   | 2026-11-23T13:30 | 2026-11-23T09:30 | closed FORCED | 2026-11-23T14:00
            closed   | 2026-11-23T10:00 | 2026-11-23T10:00 | open          | 2026-11-23T13:00
            closed   |                  | 2026-11-23T09:30 | closed FORCED | -
            open     | 2026-11-23T08:00 | 2026-11-23T07:00 | open          | 2026-11-23T08:00
            open     | 2026-11-23T09:30 | 2026-11-23T07:00 | open          | 2026-11-23T13:00
            open     |                  | 2026-11-24T12:00 | open          | -
            """)
    void by_force(String forced, String until, String at, String line, String then) {
        Instant end = until == null ? null : moment(MOSCOW, until);
        Hours hours =
                new Hours(MOSCOW, HOURS.week(), HOURS.special(), new Hours.Forced(forced.equals("open"), end, REPAIR));
        Opening opening = Opening.at(hours, moment(MOSCOW, at));
        assertThat(told(opening, MOSCOW)).isEqualTo(line + " " + then);
        if (opening instanceof Opening.Closed closed) {
            assertThat(closed.message()).isEqualTo(REPAIR);
        }
    }

    @Test
    void a_holiday_says_what_was_written_for_it() {
        assertThat(Opening.at(HOURS, moment(MOSCOW, "2026-11-24T10:00")))
                .isInstanceOfSatisfying(
                        Opening.Closed.class,
                        closed -> assertThat(closed.message()).isEqualTo(HOLIDAY));
    }

    @Test
    void round_the_clock_has_no_end_until_a_holiday_comes_near() {
        Map<DayOfWeek, Slots> always = week("00:00-24:00", "00:00-24:00", "00:00-24:00", "00:00-24:00");
        Map<LocalDate, Hours.SpecialDay> newYear =
                Map.of(LocalDate.of(2027, 1, 1), new Hours.SpecialDay(Slots.CLOSED, HOLIDAY));
        Hours hours = new Hours(MOSCOW, always, newYear, null);
        assertThat(told(Opening.at(hours, moment(MOSCOW, "2026-11-23T12:00")), MOSCOW))
                .isEqualTo("open -");
        assertThat(told(Opening.at(hours, moment(MOSCOW, "2026-12-30T12:00")), MOSCOW))
                .isEqualTo("open 2027-01-01T00:00");
    }

    @Test
    void a_line_without_hours_does_not_say_when_it_opens() {
        Hours never = new Hours(MOSCOW, Map.of(), Map.of(), null);
        assertThat(told(Opening.at(never, moment(MOSCOW, "2026-11-23T12:00")), MOSCOW))
                .isEqualTo("closed HOURS -");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # UTC                | line         | until, or opens at, in Berlin
            # clocks go forward on 29.03.2026 at 2:00: 2:30 does not exist, so the line opens at 3:30
            2026-03-29T00:59:00Z | closed HOURS | 2026-03-29T03:30
            2026-03-29T01:30:00Z | open         | 2026-03-29T05:00
            # clocks go back on 25.10.2026 at 3:00: 2:30 comes twice; it opens at the first and stays open
            2026-10-25T00:29:00Z | closed HOURS | 2026-10-25T02:30
            2026-10-25T00:30:00Z | open         | 2026-10-25T05:00
            2026-10-25T01:30:00Z | open         | 2026-10-25T05:00
            # and a day of 25 hours still ends at its midnight
            2026-10-25T03:59:00Z | open         | 2026-10-25T05:00
            """)
    void where_clocks_change(String at, String line, String then) {
        Hours hours = new Hours(BERLIN, week("", "", "", "02:30-05:00"), Map.of(), null);
        assertThat(told(Opening.at(hours, Instant.parse(at)), BERLIN)).isEqualTo(line + " " + then);
    }

    @Test
    void a_closing_time_that_comes_twice_is_the_second() {
        Hours hours = new Hours(BERLIN, week("", "", "", "01:00-02:30"), Map.of(), null);
        assertThat(Opening.at(hours, Instant.parse("2026-10-25T00:45:00Z")))
                .isEqualTo(new Opening.Open(Instant.parse("2026-10-25T01:30:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-18", "09:00-18:00,", "18:00-09:00", "09:00-13:00,12:00-14:00", "09:00-24:30", "x"})
    void what_is_no_hours_is_not_read(String written) {
        assertThat(Slots.parse(written)).isEmpty();
    }

    @Test
    void hours_read_back_as_written() {
        assertThat(slots(" 9:00–13:00, 14:00-24:00 ").written()).isEqualTo("09:00-13:00,14:00-24:00");
        assertThat(slots("")).isEqualTo(Slots.CLOSED);
    }

    private static Map<DayOfWeek, Slots> week(String toThursday, String friday, String saturday, String sunday) {
        Map<DayOfWeek, Slots> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, slots(toThursday));
        }
        week.put(DayOfWeek.FRIDAY, slots(friday));
        week.put(DayOfWeek.SATURDAY, slots(saturday));
        week.put(DayOfWeek.SUNDAY, slots(sunday));
        return week;
    }

    private static Slots slots(String written) {
        return Slots.parse(written).orElseThrow();
    }

    private static Instant moment(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static String told(Opening opening, ZoneId zone) {
        return switch (opening) {
            case Opening.Open(var until) -> "open " + local(until, zone);
            case Opening.Closed closed -> "closed " + closed.why() + " " + local(closed.opensAt(), zone);
        };
    }

    private static String local(@org.jspecify.annotations.Nullable Instant at, ZoneId zone) {
        return at == null ? "-" : at.atZone(zone).toLocalDateTime().toString();
    }
}
