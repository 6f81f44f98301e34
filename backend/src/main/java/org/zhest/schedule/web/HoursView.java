package org.zhest.schedule.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.schedule.OpeningHours;
import org.zhest.schedule.OpeningView;
import org.zhest.signaling.opening.Slots;

/** The hours as coordinators edit them; hours of a day are written {@code 09:00-13:00,14:00-18:00}, none is closed. */
record HoursView(
        OpeningView now,
        WeekView week,
        List<SpecialView> special,
        @Nullable ForceView forced,
        int version) {

    record WeekView(
            String monday,
            String tuesday,
            String wednesday,
            String thursday,
            String friday,
            String saturday,
            String sunday) {}

    record SpecialView(LocalDate day, String slots, String messageRu, String messageEn, int version) {}

    record ForceView(
            boolean open, @Nullable Instant until, String messageRu, String messageEn, String by, Instant at) {}

    static HoursView of(OpeningView now, OpeningHours.Written written, List<OpeningHours.Special> special) {
        return new HoursView(
                now,
                new WeekView(
                        of(written, DayOfWeek.MONDAY),
                        of(written, DayOfWeek.TUESDAY),
                        of(written, DayOfWeek.WEDNESDAY),
                        of(written, DayOfWeek.THURSDAY),
                        of(written, DayOfWeek.FRIDAY),
                        of(written, DayOfWeek.SATURDAY),
                        of(written, DayOfWeek.SUNDAY)),
                special.stream().map(HoursView::of).toList(),
                of(written.forced()),
                written.version());
    }

    private static String of(OpeningHours.Written written, DayOfWeek day) {
        return written.week().getOrDefault(day, Slots.CLOSED).written();
    }

    private static SpecialView of(OpeningHours.Special one) {
        return new SpecialView(
                one.day(),
                one.special().slots().written(),
                one.special().message().ru(),
                one.special().message().en(),
                one.version());
    }

    private static @Nullable ForceView of(OpeningHours.@Nullable Force force) {
        return force == null
                ? null
                : new ForceView(
                        force.forced().open(),
                        force.forced().until(),
                        force.forced().message().ru(),
                        force.forced().message().en(),
                        force.by(),
                        force.at());
    }
}
