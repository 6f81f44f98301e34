package org.zhest.live.db;

import static org.jooq.impl.DSL.coalesce;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.CALL_TURN;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Role;

/** Who is in a call and what they are there, as its transitions write it. */
@Repository
class JooqParticipants {

    private final DSLContext sql;
    private final JooqLines lines;

    JooqParticipants(DSLContext sql, JooqLines lines) {
        this.sql = sql;
        this.lines = lines;
    }

    /** Whoever asked, and the interpreter who answered. */
    void join(Call.Talking call, Instant now) {
        call.head().who().ifPresent(citizen -> join(call.head().id(), citizen.value(), Role.CITIZEN, null, now));
        call.lines().forEach(line -> lines.addParticipant(call.head().id(), line));
        change(call.head().id(), Map.of(), call.crew().parts(), null, now);
    }

    /** The citizen who answered a ring. */
    void comeIn(Call.Talking before, Call.Talking next, Instant now) {
        if (before.head().citizen() == null) {
            next.head().who().ifPresent(citizen -> join(next.head().id(), citizen.value(), Role.CITIZEN, null, now));
        }
    }

    /** Interpreters come, go, and change their parts; each part that ends is an interval of the record. */
    void change(
            CallId call,
            Map<InterpreterId, Part> before,
            Map<InterpreterId, Part> after,
            @Nullable HandoverReason reason,
            Instant now) {
        before.forEach((who, part) -> {
            if (after.get(who) != part) {
                endTurn(call, who, part == Part.LEAD ? reason : null, now);
            }
            if (!after.containsKey(who)) {
                leave(call, who, now);
            }
        });
        // Whoever stops leading goes first: there is one lead at a time.
        after.entrySet().stream()
                .sorted(Map.Entry.<InterpreterId, Part>comparingByValue().reversed())
                .filter(one -> before.get(one.getKey()) != one.getValue())
                .forEach(one -> {
                    if (before.containsKey(one.getKey())) {
                        play(call, one.getKey(), one.getValue());
                    } else {
                        join(call, one.getKey().value(), Role.INTERPRETER, one.getValue(), now);
                    }
                    beginTurn(call, one.getKey(), one.getValue(), now);
                });
    }

    /** Everybody leaves, and with them goes the state of their media. */
    void leave(CallId call, Instant now) {
        sql.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.LEFT_AT, coalesce(CALL_PARTICIPANT.LEFT_AT, now))
                .setNull(CALL_PARTICIPANT.MEDIA)
                .setNull(CALL_PARTICIPANT.MEDIA_FAILED_SINCE)
                .where(CALL_PARTICIPANT.CALL_ID.eq(call.value()))
                .execute();
        sql.update(CALL_TURN)
                .set(CALL_TURN.UNTIL, now)
                .where(CALL_TURN.CALL_ID.eq(call.value()))
                .and(CALL_TURN.UNTIL.isNull())
                .execute();
    }

    /** The state of the media stays in the row: with it goes the endpoint. */
    private void leave(CallId call, InterpreterId who, Instant now) {
        sql.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.LEFT_AT, now)
                .setNull(CALL_PARTICIPANT.MEDIA_FAILED_SINCE)
                .where(live(call, who))
                .execute();
    }

    Map<InterpreterId, Part> interpretersOf(CallId call) {
        Map<InterpreterId, Part> parts = new LinkedHashMap<>();
        sql.select(CALL_PARTICIPANT.ACCOUNT_ID, CALL_PARTICIPANT.PART)
                .from(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.CALL_ID.eq(call.value()))
                .and(CALL_PARTICIPANT.ROLE.eq(Codes.of(Role.INTERPRETER)))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                .forEach(row -> parts.put(new InterpreterId(row.value1()), Codes.to(Part.class, row.value2())));
        return parts;
    }

    /** Who had an ended call last. */
    InterpreterId lastLeadOf(CallId call) {
        return sql.select(CALL_TURN.INTERPRETER_ID)
                .from(CALL_TURN)
                .where(CALL_TURN.CALL_ID.eq(call.value()))
                .and(CALL_TURN.PART.eq(Codes.of(Part.LEAD)))
                .orderBy(CALL_TURN.ID.desc())
                .limit(1)
                .fetchSingle(row -> new InterpreterId(row.value1()));
    }

    private void join(CallId call, UUID account, Role role, @Nullable Part part, Instant now) {
        sql.insertInto(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.ID, UUID.randomUUID())
                .set(CALL_PARTICIPANT.CALL_ID, call.value())
                .set(CALL_PARTICIPANT.ACCOUNT_ID, account)
                .set(CALL_PARTICIPANT.ROLE, Codes.of(role))
                .set(CALL_PARTICIPANT.PART, part == null ? null : Codes.of(part))
                .set(CALL_PARTICIPANT.JOINED_AT, now)
                .execute();
    }

    private void play(CallId call, InterpreterId who, Part part) {
        sql.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.PART, Codes.of(part))
                .where(live(call, who))
                .execute();
    }

    private void beginTurn(CallId call, InterpreterId who, Part part, Instant now) {
        sql.insertInto(CALL_TURN)
                .set(CALL_TURN.CALL_ID, call.value())
                .set(CALL_TURN.INTERPRETER_ID, who.value())
                .set(CALL_TURN.PART, Codes.of(part))
                .set(CALL_TURN.SINCE, now)
                .execute();
    }

    private void endTurn(CallId call, InterpreterId who, @Nullable HandoverReason reason, Instant now) {
        sql.update(CALL_TURN)
                .set(CALL_TURN.UNTIL, now)
                .set(CALL_TURN.REASON, reason == null ? null : Codes.of(reason))
                .where(CALL_TURN.CALL_ID.eq(call.value()))
                .and(CALL_TURN.INTERPRETER_ID.eq(who.value()))
                .and(CALL_TURN.UNTIL.isNull())
                .execute();
    }

    private static Condition live(CallId call, InterpreterId who) {
        return CALL_PARTICIPANT
                .CALL_ID
                .eq(call.value())
                .and(CALL_PARTICIPANT.ACCOUNT_ID.eq(who.value()))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull());
    }
}
