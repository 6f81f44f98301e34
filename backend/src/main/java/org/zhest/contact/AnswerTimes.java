package org.zhest.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhest.centre.Centre;
import org.zhest.schedule.OpeningHours;
import org.zhest.signaling.opening.Slots;

/**
 * Until when a contact is to be answered: the same time of day, so many working days on. Weekends are none, nor are days that the
 * opening hours name and close.
 */
@Component
public class AnswerTimes {

    private final AnswerSettings settings;
    private final OpeningHours hours;
    private final Centre centre;

    AnswerTimes(AnswerSettings settings, OpeningHours hours, Centre centre) {
        this.settings = settings;
        this.hours = hours;
        this.centre = centre;
    }

    public Instant answerBy(Instant now) {
        ZonedDateTime by = now.atZone(centre.zone());
        Set<LocalDate> holidays = hours.specialFrom(by.toLocalDate()).stream()
                .filter(one -> one.special().slots().equals(Slots.CLOSED))
                .map(OpeningHours.Special::day)
                .collect(Collectors.toSet());
        int left = settings.answerWithin().getDays();
        while (left > 0) {
            by = by.plusDays(1);
            left -= isWeekend(by.getDayOfWeek()) || holidays.contains(by.toLocalDate()) ? 0 : 1;
        }
        return by.toInstant();
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
