package org.zhest.signaling.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Whether the line is open at a moment. */
public sealed interface Opening {

    /** @param until when it closes; null: not within a week, or nobody can say */
    record Open(@Nullable Instant until) implements Opening {}

    /** @param opensAt when it opens; null: not within a year, or nobody can say */
    record Closed(Why why, @Nullable Instant opensAt, Words message) implements Opening {}

    enum Why {
        /** It is outside the hours. */
        HOURS,
        /** It is a holiday, or outside the hours of a special day. */
        SPECIAL_DAY,
        /** A coordinator closed it. */
        FORCED
    }

    /** An end further away than that is not said: round the clock means no end at all. */
    Duration FORESEEN = Duration.ofDays(7);

    int DAYS_LOOKED_AT = 367;

    static Opening at(Hours hours, Instant now) {
        Hours.Forced forced = hours.forced();
        return forced != null && forced.rules(now) ? forced(hours, forced) : byHours(hours, now);
    }

    private static Opening forced(Hours hours, Hours.Forced forced) {
        Instant until = forced.until();
        Opening after = until == null ? null : byHours(hours, until);
        if (forced.open()) {
            return new Open(after instanceof Open(var later) ? later : until);
        }
        return new Closed(Why.FORCED, after instanceof Closed closed ? closed.opensAt() : until, forced.message());
    }

    private static Opening byHours(Hours hours, Instant now) {
        LocalDate today = now.atZone(hours.zone()).toLocalDate();
        Iterator<Hours.Period> periods = hours.from(today.minusDays(1), DAYS_LOOKED_AT)
                .dropWhile(period -> !period.to().isAfter(now))
                .iterator();
        if (!periods.hasNext()) {
            return closed(hours, today, null);
        }
        Hours.Period first = periods.next();
        return first.from().isAfter(now) ? closed(hours, today, first.from()) : open(first.to(), periods, now);
    }

    /** Open times that touch, as at midnight, are one. */
    private static Open open(Instant closes, Iterator<Hours.Period> later, Instant now) {
        Instant until = closes;
        Instant foreseen = now.plus(FORESEEN);
        while (later.hasNext() && !until.isAfter(foreseen)) {
            Hours.Period next = later.next();
            if (next.from().isAfter(until)) {
                return new Open(until);
            }
            until = next.to();
        }
        return new Open(until.isAfter(foreseen) ? null : until);
    }

    private static Closed closed(Hours hours, LocalDate today, @Nullable Instant opensAt) {
        Hours.SpecialDay special = hours.special().get(today);
        return special == null
                ? new Closed(Why.HOURS, opensAt, Words.NONE)
                : new Closed(Why.SPECIAL_DAY, opensAt, special.message());
    }
}
