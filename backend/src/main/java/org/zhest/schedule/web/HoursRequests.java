package org.zhest.schedule.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.opening.Hours;
import org.zhest.signaling.opening.Slots;
import org.zhest.signaling.opening.Words;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemException;

/** What coordinators send about the hours. */
final class HoursRequests {

    private static final int WRITTEN = 200;
    private static final int MESSAGE = 300;

    private HoursRequests() {}

    record WeekRequest(
            @NotNull @Size(max = WRITTEN) String monday,
            @NotNull @Size(max = WRITTEN) String tuesday,
            @NotNull @Size(max = WRITTEN) String wednesday,
            @NotNull @Size(max = WRITTEN) String thursday,
            @NotNull @Size(max = WRITTEN) String friday,
            @NotNull @Size(max = WRITTEN) String saturday,
            @NotNull @Size(max = WRITTEN) String sunday,
            @NotNull Integer version) {

        Map<DayOfWeek, Slots> week() {
            String[] written = {monday, tuesday, wednesday, thursday, friday, saturday, sunday};
            Map<DayOfWeek, Slots> week = new EnumMap<>(DayOfWeek.class);
            Map<String, FieldCode> wrong = new HashMap<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                Slots.parse(written[day.ordinal()])
                        .ifPresentOrElse(
                                slots -> week.put(day, slots),
                                () -> wrong.put(day.name().toLowerCase(Locale.ROOT), FieldCode.FORMAT));
            }
            if (!wrong.isEmpty()) {
                throw ProblemException.invalid(wrong);
            }
            return week;
        }
    }

    /** @param version of the day that is changed; none for a new one */
    record SpecialRequest(
            @NotNull @Size(max = WRITTEN) String slots,
            @NotNull @Size(max = MESSAGE) String messageRu,
            @NotNull @Size(max = MESSAGE) String messageEn,
            @Nullable Integer version) {

        Hours.SpecialDay special() {
            Slots hours = Slots.parse(slots).orElseThrow(() -> ProblemException.invalid("slots", FieldCode.FORMAT));
            return new Hours.SpecialDay(hours, new Words(messageRu.strip(), messageEn.strip()));
        }
    }

    /** @param until by the centre's clock; none: until it is taken back */
    record ForceRequest(
            @NotNull Boolean open,
            @Nullable LocalDateTime until,
            @NotNull @Size(max = MESSAGE) String messageRu,
            @NotNull @Size(max = MESSAGE) String messageEn) {}
}
