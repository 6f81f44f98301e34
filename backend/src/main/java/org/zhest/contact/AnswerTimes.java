package org.zhest.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.zhest.centre.Centre;

/** Until when a contact is to be answered: the same time of day, so many working days on. */
@Component
public class AnswerTimes {

    private final AnswerSettings settings;
    private final Centre centre;

    AnswerTimes(AnswerSettings settings, Centre centre) {
        this.settings = settings;
        this.centre = centre;
    }

    public Instant answerBy(Instant now) {
        ZonedDateTime by = now.atZone(centre.zone());
        int left = settings.answerWithin().getDays();
        while (left > 0) {
            by = by.plusDays(1);
            left -= isWorking(by.getDayOfWeek()) ? 1 : 0;
        }
        return by.toInstant();
    }

    private static boolean isWorking(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
