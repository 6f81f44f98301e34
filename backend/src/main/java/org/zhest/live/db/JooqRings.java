package org.zhest.live.db;

import static org.jooq.impl.DSL.inline;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QuantifiedSelect;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.CallbackSettings;
import org.zhest.live.Rings;
import org.zhest.schema.Codes;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.RingResult;

/** Callbacks of a few citizens, and emergencies that they are missing from, along the index of live calls. */
@Repository
class JooqRings implements Rings {

    /** Their page is gone in the middle of an emergency: the call is held for them. */
    private static final Condition MISSING_IN_EMERGENCY = CALL.STATE
            .eq(inline("talking"))
            .and(CALL.EMERGENCY)
            .and(CALL.RESOLVED_AT.isNull())
            .and(PRESENCE.ABSENT_SINCE.isNotNull());

    private final DSLContext sql;
    private final CallbackSettings settings;
    private final InstantSource clock;

    JooqRings(DSLContext sql, CallbackSettings settings, InstantSource clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
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
                .and(JooqCallbacks.KEPT.or(MISSING_IN_EMERGENCY))
                .fetchMap(CALL.CITIZEN_ID, row -> kept(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** In an emergency it rings on and on; each page that hears of it is the one that somebody may be at. */
    private Kept kept(UUID call, String state, @Nullable Instant until, @Nullable Instant absentSince) {
        return switch (state) {
            case "ringing_back" -> new Kept(call, until, absentSince != null);
            case "talking" -> new Kept(call, nextRing(Objects.requireNonNull(absentSince)), false);
            default -> new Kept(call, null, absentSince != null);
        };
    }

    private Instant nextRing(Instant since) {
        long rung = Duration.between(since, clock.instant()).dividedBy(settings.rings());
        return since.plus(settings.rings().multipliedBy(rung + 1));
    }

    private Map<UUID, Over> over(Set<UUID> rang) {
        return sql.select(CALL.ID, CALL.CITIZEN_ID, CALL.STATE, CALL.ANSWERED_AT, CALL.END_REASON, CALL.EMERGENCY)
                .from(CALL)
                .where(CALL.ID.eq(any(rang)))
                .and(CALL.STATE.ne("ringing_back"))
                .fetchMap(
                        CALL.ID,
                        row -> new Over(
                                row.value2(),
                                result(row.value3(), row.value4() != null && !row.value6(), row.value5())));
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
