package org.zhest.schedule.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zhest.schedule.Shift;
import org.zhest.schedule.ShiftPlan.PlannedBreak;
import org.zhest.signaling.protocol.BreakKind;

/** A shift as pages show it: instants, and the day and hours of the centre's clock ({@code HH:mm}). */
record ShiftView(
        UUID id,
        UUID interpreterId,
        String interpreterName,
        LocalDate day,
        String start,
        String end,
        Instant from,
        Instant to,
        List<BreakView> breaks,
        int version) {

    record BreakView(UUID id, BreakKind kind, String start, String end, Instant from, Instant to) {}

    static ShiftView of(Shift shift, ZoneId zone) {
        List<PlannedBreak> breaks = shift.plan().breaks();
        return new ShiftView(
                shift.id().value(),
                shift.plan().interpreter().value(),
                shift.interpreterName(),
                shift.plan().from().atZone(zone).toLocalDate(),
                hour(shift.plan().from(), zone),
                hour(shift.plan().to(), zone),
                shift.plan().from(),
                shift.plan().to(),
                IntStream.range(0, breaks.size())
                        .mapToObj(i -> of(shift.breakIds().get(i), breaks.get(i), zone))
                        .toList(),
                shift.version());
    }

    private static BreakView of(UUID id, PlannedBreak one, ZoneId zone) {
        return new BreakView(id, one.kind(), hour(one.from(), zone), hour(one.to(), zone), one.from(), one.to());
    }

    private static String hour(Instant at, ZoneId zone) {
        return "%1$tH:%1$tM".formatted(at.atZone(zone));
    }
}
