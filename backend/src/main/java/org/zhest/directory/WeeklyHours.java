package org.zhest.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhest.signaling.opening.Hours;
import org.zhest.signaling.opening.Opening;
import org.zhest.signaling.opening.Slots;

/** The hours of a week; a day without any is closed. */
public record WeeklyHours(Map<DayOfWeek, Slots> week) {

    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());

    public WeeklyHours {
        week = Map.copyOf(week);
    }

    /** @param days Monday first, each written {@code 09:00-13:00,14:00-18:00}. @return empty if one is not written so */
    public static Optional<WeeklyHours> parse(List<String> days) {
        Map<DayOfWeek, Slots> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DAYS) {
            Slots.parse(days.get(day.ordinal())).ifPresent(slots -> week.put(day, slots));
        }
        return week.size() == DAYS.size() ? Optional.of(new WeeklyHours(week)) : Optional.empty();
    }

    public static WeeklyHours roundTheClock() {
        Map<DayOfWeek, Slots> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, Slots.ROUND_THE_CLOCK));
        return new WeeklyHours(week);
    }

    public Slots on(DayOfWeek day) {
        return week.getOrDefault(day, Slots.CLOSED);
    }

    /** @return the seven days as {@link #parse} reads them */
    public List<String> written() {
        return DAYS.stream().map(day -> on(day).written()).toList();
    }

    /** Holidays are not known. */
    public Opening at(Instant now, ZoneId zone) {
        return Opening.at(new Hours(zone, week, Map.of(), null), now);
    }
}
