package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.PRESENCE;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.QuantifiedSelect;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Rings;
import org.zhest.schema.Codes;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.RingResult;

/** Callbacks of a few citizens, along the index of live calls. */
@Repository
class JooqRings implements Rings {

    private final DSLContext sql;

    JooqRings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Seen look(Set<UUID> citizens, Set<UUID> rang) {
        return new Seen(kept(citizens), rang.isEmpty() ? Map.of() : over(rang));
    }

    private Map<UUID, Kept> kept(Set<UUID> citizens) {
        return sql.select(CALL.CITIZEN_ID, CALL.ID, CALL.STATE, CALL.RING_UNTIL, PRESENCE.ABSENT_SINCE)
                .from(CALL)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL.CITIZEN_ID))
                .where(CALL.CITIZEN_ID.eq(any(citizens)))
                .and(JooqCallbacks.KEPT)
                .fetchMap(
                        CALL.CITIZEN_ID,
                        row -> new Kept(
                                row.get(CALL.ID),
                                row.get(CALL.STATE).equals("ringing_back") ? row.get(CALL.RING_UNTIL) : null,
                                row.get(PRESENCE.ABSENT_SINCE) != null));
    }

    private Map<UUID, Over> over(Set<UUID> rang) {
        return sql.select(CALL.ID, CALL.CITIZEN_ID, CALL.STATE, CALL.ANSWERED_AT, CALL.END_REASON)
                .from(CALL)
                .where(CALL.ID.eq(any(rang)))
                .and(CALL.STATE.ne("ringing_back"))
                .fetchMap(
                        CALL.ID,
                        row -> new Over(row.value2(), result(row.value3(), row.value4() != null, row.value5())));
    }

    private static RingResult result(String state, boolean talked, @Nullable String endReason) {
        if (state.equals("callback")) {
            return RingResult.MISSED;
        }
        if (!state.equals("ended") || talked) {
            return RingResult.ANSWERED_ELSEWHERE;
        }
        return Codes.of(EndReason.CITIZEN_NOT_REACHED).equals(endReason) ? RingResult.MISSED : RingResult.CANCELLED;
    }

    private static QuantifiedSelect<Record1<UUID>> any(Set<UUID> ids) {
        return DSL.any(ids.toArray(UUID[]::new));
    }
}
