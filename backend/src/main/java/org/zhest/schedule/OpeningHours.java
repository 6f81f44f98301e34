package org.zhest.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;
import org.zhest.signaling.opening.Hours;
import org.zhest.signaling.opening.Slots;

/** The hours of the line, as coordinators wrote them down. */
public interface OpeningHours {

    Written written();

    /** Special days from that day on. */
    List<Special> specialFrom(LocalDate day);

    /** @return false if somebody changed the week meanwhile */
    boolean changeWeek(Map<DayOfWeek, Slots> week, int version);

    void force(Hours.Forced forced, AccountId by, Instant now);

    /** Lets the hours rule again. */
    void unforce();

    /** @param version of the day as it was seen; null for a day that was none. @return false if that is not so */
    boolean putSpecial(LocalDate day, Hours.SpecialDay special, @Nullable Integer version);

    /** @return false if there is no such day, or somebody changed it meanwhile */
    boolean removeSpecial(LocalDate day, int version);

    /** @param forced what was said last, be it over or not */
    record Written(Map<DayOfWeek, Slots> week, @Nullable Force forced, int version) {}

    /** @param by the name of the coordinator who said it */
    record Force(Hours.Forced forced, String by, Instant at) {}

    record Special(LocalDate day, Hours.SpecialDay special, int version) {}
}
