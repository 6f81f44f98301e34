package org.zhest.live.db;

import static org.jooq.impl.DSL.inline;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CITIZEN_RING;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
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
import org.zhest.signaling.protocol.RingOutcome;
import org.zhest.signaling.protocol.RingResult;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.TopicClass;

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
        Map<UUID, Kept> kept = new HashMap<>(kept(citizens));
        incoming(citizens).forEach(kept::putIfAbsent);
        Map<UUID, Over> over = new HashMap<>();
        if (!rang.isEmpty()) {
            over.putAll(over(rang));
            over.putAll(incomingOver(citizens, rang));
        }
        return new Seen(kept, over);
    }

    /** Their listening page may answer by itself: none has to be the live one. */
    private Map<UUID, Kept> incoming(Set<UUID> citizens) {
        return sql.select(
                        CITIZEN_RING.CITIZEN_ID,
                        CITIZEN_RING.CALL_ID,
                        CITIZEN_RING.CALLER,
                        CALL.TOPIC_CLASS,
                        CITIZEN_RING.UNTIL)
                .from(CITIZEN_RING)
                .join(CALL)
                .on(CALL.ID.eq(CITIZEN_RING.CALL_ID))
                .where(CITIZEN_RING.CITIZEN_ID.eq(any(citizens)))
                .and(CITIZEN_RING.ENDED_AT.isNull())
                .fetchMap(
                        CITIZEN_RING.CITIZEN_ID,
                        row -> new Kept(
                                row.value2(),
                                row.value5(),
                                false,
                                new ServerMessage.IncomingCall(
                                        row.value2(),
                                        row.value3(),
                                        Codes.to(TopicClass.class, row.value4()),
                                        row.value5())));
    }

    private Map<UUID, Over> incomingOver(Set<UUID> citizens, Set<UUID> rang) {
        return sql.select(CITIZEN_RING.CALL_ID, CITIZEN_RING.CITIZEN_ID, CITIZEN_RING.OUTCOME)
                .distinctOn(CITIZEN_RING.CALL_ID)
                .from(CITIZEN_RING)
                .where(CITIZEN_RING.CALL_ID.eq(any(rang)))
                .and(CITIZEN_RING.CITIZEN_ID.eq(any(citizens)))
                .and(CITIZEN_RING.ENDED_AT.isNotNull())
                .orderBy(CITIZEN_RING.CALL_ID, CITIZEN_RING.RUNG_AT.desc())
                .fetchMap(
                        CITIZEN_RING.CALL_ID,
                        row -> new Over(
                                row.value2(),
                                Codes.to(RingOutcome.class, row.value3()).elsewhere()));
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
            case "ringing_back" -> new Kept(call, until, absentSince != null, null);
            case "talking" -> new Kept(call, nextRing(Objects.requireNonNull(absentSince)), false, null);
            default -> new Kept(call, null, absentSince != null, null);
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
                .and(CALL.PURPOSE.isNull())
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
