package org.zhest.schedule.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;
import org.zhest.schedule.ShiftPlan;
import org.zhest.schedule.ShiftPlan.PlannedBreak;
import org.zhest.signaling.protocol.BreakKind;

/**
 * A shift as it is planned, by the centre's clock. An end that is not after the start is the next day's; so is a break that
 * would begin before the shift.
 *
 * @param version of the shift that is changed; none for a new one
 */
record ShiftRequest(
        @NotNull UUID interpreterId,
        @NotNull LocalDate day,

        @NotNull @Pattern(regexp = HOUR) String start,

        @NotNull @Pattern(regexp = HOUR) String end,

        @NotNull @Size(max = 12) List<@Valid BreakRequest> breaks,
        @Nullable Integer version) {

    static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";

    record BreakRequest(
            @NotNull @Pattern(regexp = HOUR) String start,

            @NotNull @Pattern(regexp = HOUR) String end,

            @NotNull BreakKind kind) {}

    ShiftPlan plan(ZoneId zone) {
        Instant from = at(day, start, zone);
        Instant to = atOrNextDay(end, from.plusNanos(1), zone);
        return new ShiftPlan(
                new AccountId(interpreterId),
                from,
                to,
                breaks.stream()
                        .map(one -> {
                            Instant begins = atOrNextDay(one.start(), from, zone);
                            return new PlannedBreak(
                                    begins, atOrNextDay(one.end(), begins.plusNanos(1), zone), one.kind());
                        })
                        .toList());
    }

    private Instant atOrNextDay(String hour, Instant earliest, ZoneId zone) {
        LocalDate that = earliest.atZone(zone).toLocalDate();
        Instant at = at(that, hour, zone);
        return at.isBefore(earliest) ? at(that.plusDays(1), hour, zone) : at;
    }

    private static Instant at(LocalDate day, String hour, ZoneId zone) {
        return day.atTime(LocalTime.parse(hour)).atZone(zone).toInstant();
    }
}
