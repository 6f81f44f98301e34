package org.zhest.live.db;

import static org.zhest.schema.Tables.BRIDGE_MOVE;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.live.BridgeMoves;
import org.zhest.signaling.call.CallId;

/** Moves along {@code call.bridge}; their pace is a row for each bridge, which one node at a time can push on. */
@Repository
class JooqBridgeMoves implements BridgeMoves {

    private final DSLContext sql;

    JooqBridgeMoves(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public Optional<CallId> next(String bridge, Instant now, Instant nextAt) {
        UUID call = candidate(bridge);
        if (call == null || !claim(bridge, now, nextAt)) {
            return Optional.empty();
        }
        sql.update(CALL).set(CALL.MOVE_TRIED_AT, now).where(CALL.ID.eq(call)).execute();
        return Optional.of(new CallId(call));
    }

    @Override
    public List<CallId> movedSince(Instant then) {
        return sql.select(CALL.ID).from(CALL).where(CALL.LEAVING_SINCE.le(then)).fetch(row -> new CallId(row.value1()));
    }

    private @Nullable UUID candidate(String bridge) {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.STATE.eq("talking"))
                .and(CALL.BRIDGE.eq(bridge))
                .and(CALL.LEAVING_BRIDGE.isNull())
                .andNot(sideIsAway())
                .orderBy(CALL.MOVE_TRIED_AT.asc().nullsFirst(), CALL.ANSWERED_AT)
                .limit(1)
                .fetchOne(CALL.ID);
    }

    /** Media goes on between pages that have lost us: one that cannot hear of the move must not be moved. */
    private Condition sideIsAway() {
        return DSL.exists(sql.selectOne()
                .from(CALL_PARTICIPANT)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL_PARTICIPANT.ACCOUNT_ID))
                .where(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                .and(PRESENCE.ABSENT_SINCE.isNotNull()));
    }

    private boolean claim(String bridge, Instant now, Instant nextAt) {
        return sql.insertInto(BRIDGE_MOVE)
                        .set(BRIDGE_MOVE.BRIDGE, bridge)
                        .set(BRIDGE_MOVE.NEXT_AT, nextAt)
                        .onConflict(BRIDGE_MOVE.BRIDGE)
                        .doUpdate()
                        .set(BRIDGE_MOVE.NEXT_AT, nextAt)
                        .where(BRIDGE_MOVE.NEXT_AT.le(now))
                        .execute()
                == 1;
    }
}
