package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL_PARTICIPANT;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.Role;

/** Who is in a call, as its transitions write it. */
@Repository
class JooqParticipants {

    private final DSLContext sql;

    JooqParticipants(DSLContext sql) {
        this.sql = sql;
    }

    void join(Call.Talking call) {
        join(call, call.head().citizen().value(), Role.CITIZEN);
        join(call, call.interpreter().value(), Role.INTERPRETER);
    }

    /** Everybody leaves, and with them goes the state of their media. */
    void leave(CallId call, Instant now) {
        sql.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.LEFT_AT, now)
                .setNull(CALL_PARTICIPANT.MEDIA)
                .setNull(CALL_PARTICIPANT.MEDIA_FAILED_SINCE)
                .where(CALL_PARTICIPANT.CALL_ID.eq(call.value()))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                .execute();
    }

    InterpreterId interpreterOf(CallId call) {
        return sql.select(CALL_PARTICIPANT.ACCOUNT_ID)
                .from(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.CALL_ID.eq(call.value()))
                .and(CALL_PARTICIPANT.ROLE.eq(Codes.of(Role.INTERPRETER)))
                .orderBy(CALL_PARTICIPANT.JOINED_AT.desc())
                .limit(1)
                .fetchSingle(row -> new InterpreterId(row.value1()));
    }

    private void join(Call.Talking call, UUID account, Role role) {
        sql.insertInto(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.ID, UUID.randomUUID())
                .set(CALL_PARTICIPANT.CALL_ID, call.head().id().value())
                .set(CALL_PARTICIPANT.ACCOUNT_ID, account)
                .set(CALL_PARTICIPANT.ROLE, Codes.of(role))
                .set(CALL_PARTICIPANT.JOINED_AT, call.answeredAt())
                .execute();
    }
}
