package org.zhest.signaling.opening;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the line is open, as coordinators wrote it down, in the centre's zone.
 *
 * @param special a day that is not as its weekday is
 * @param forced what rules over all hours, while it lasts
 */
public record Hours(
        ZoneId zone,
        Map<DayOfWeek, Slots> week,
        Map<LocalDate, SpecialDay> special,
        @Nullable Forced forced) {

    /** A holiday, or any day with hours of its own. */
    public record SpecialDay(Slots slots, Words message) {}

    /** Open or closed against the hours, for a while or until it is taken back. */
    public record Forced(boolean open, @Nullable Instant until, Words message) {

        boolean rules(Instant now) {
            return until == null || now.isBefore(until);
        }
    }

    /** An open time of one day. */
    record Period(Instant from, Instant to) {}

    Slots of(LocalDate day) {
        SpecialDay one = special.get(day);
        return one == null ? week.getOrDefault(day.getDayOfWeek(), Slots.CLOSED) : one.slots();
    }

    /** The open times from that day on, in order, for so many days. */
    Stream<Period> from(LocalDate day, int days) {
        return Stream.iterate(day, each -> each.plusDays(1)).limit(days).flatMap(this::periods);
    }

    private Stream<Period> periods(LocalDate day) {
        return of(day).slots().stream()
                .map(slot -> new Period(opens(day, slot.from()), closes(day, slot.to())))
                .filter(period -> period.from().isBefore(period.to()));
    }

    private Instant opens(LocalDate day, int minute) {
        return day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
    }

    /** An hour that comes twice, when clocks go back, is open both times. */
    private Instant closes(LocalDate day, int minute) {
        return minute == Slots.Slot.DAY
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(LocalTime.ofSecondOfDay(minute * 60L))
                        .atZone(zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant();
    }
}
