package org.zhest.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhest.account.AccountId;

/** The shifts of all interpreters. */
public interface Shifts {

    /** Those that touch the time, by start and name. */
    List<Shift> between(Instant from, Instant to);

    /** Those of one interpreter that touch the time, by start. */
    List<Shift> of(AccountId interpreter, Instant from, Instant to);

    Optional<Shift> find(ShiftId id);

    /** @return empty if the interpreter has a shift then */
    Optional<ShiftId> add(ShiftPlan plan);

    Changed change(ShiftId id, ShiftPlan plan, int version);

    /** @return false if somebody changed it meanwhile */
    boolean remove(ShiftId id, int version);

    /** What came of a change. */
    enum Changed {
        DONE,
        /** Somebody else changed it meanwhile. */
        STALE,
        /** The interpreter has another shift then. */
        OVERLAPS
    }
}
