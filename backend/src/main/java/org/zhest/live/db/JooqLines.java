package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.phone.Sealed;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.CallLineRecord;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Telephoned;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.Switches;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Role;

/** The lines of a call, as its transitions write them. A line is one of the call's while its number is there. */
@Repository
class JooqLines {

    private final DSLContext sql;
    private final Sealed sealed;

    JooqLines(DSLContext sql, Sealed sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    /** The line of who telephoned, whether it is up or not. */
    Telephoned telephoned(CallId call, CallPurpose purpose) {
        return new Telephoned(
                sql.selectFrom(CALL_LINE)
                        .where(CALL_LINE.CALL_ID.eq(call.value()))
                        .and(CALL_LINE.INCOMING)
                        .fetchSingle(this::read),
                purpose);
    }

    List<Line> of(CallId call) {
        return sql.selectFrom(CALL_LINE)
                .where(CALL_LINE.CALL_ID.eq(call.value()))
                .and(CALL_LINE.NUMBER.isNotNull())
                .orderBy(CALL_LINE.DIALLED_AT, CALL_LINE.ID)
                .fetch(this::read);
    }

    Optional<Line> find(LineId line) {
        return sql.selectFrom(CALL_LINE)
                .where(CALL_LINE.ID.eq(line.value()))
                .and(CALL_LINE.NUMBER.isNotNull())
                .fetchOptional(this::read);
    }

    void change(Call.Talking before, Call.Talking next, Instant now) {
        List<Line> then = before.lines();
        next.lines().stream().filter(line -> !then.contains(line)).forEach(line -> {
            if (then.stream().anyMatch(one -> one.id().equals(line.id()))) {
                update(line, now);
            } else {
                add(next, line);
            }
        });
        then.stream()
                .filter(line -> next.lines().stream().noneMatch(one -> one.id().equals(line.id())))
                .forEach(line -> drop(line, now));
    }

    /** The call is over: whatever is up is over with it, and no number stays. */
    void end(List<Line> lines, Instant now) {
        lines.forEach(line -> drop(line, now));
    }

    /** Who telephoned was put through to nobody. */
    void unanswered(Line line, Instant now) {
        update(line.ended(LineResult.CANCELLED, null, now), now);
        forget(line.id());
    }

    private void drop(Line line, Instant now) {
        if (line.isUp()) {
            update(line.ended(line.isTalking() ? LineResult.ANSWERED : LineResult.CANCELLED, null, now), now);
        }
        forget(line.id());
    }

    /** Who telephoned waits on the line; among the participants they are from the answer on. */
    void addCaller(CallId call, Line line) {
        insert(call, line)
                .set(CALL_LINE.INCOMING, true)
                .set(CALL_LINE.ANSWERED_AT, line.answeredAt())
                .execute();
    }

    private void add(Call.Talking call, Line line) {
        insert(call.head().id(), line)
                .set(CALL_LINE.DIALLED_BY, call.interpreter().value())
                .execute();
        addParticipant(call.head().id(), line);
    }

    private InsertSetMoreStep<CallLineRecord> insert(CallId call, Line line) {
        return sql.insertInto(CALL_LINE)
                .set(CALL_LINE.ID, line.id().value())
                .set(CALL_LINE.CALL_ID, call.value())
                .set(CALL_LINE.ORGANISATION_ID, line.to().organisation())
                .set(CALL_LINE.NAME, line.to().name())
                .set(CALL_LINE.MASKED, line.to().masked())
                .set(CALL_LINE.NUMBER, sealed.seal(line.to().number()))
                .set(CALL_LINE.EMERGENCY, line.to().emergency())
                .set(CALL_LINE.STATE, Codes.of(line.state()))
                .set(CALL_LINE.DIALLED_AT, line.dialledAt());
    }

    void addParticipant(CallId call, Line line) {
        sql.insertInto(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.ID, line.id().value())
                .set(CALL_PARTICIPANT.CALL_ID, call.value())
                .set(CALL_PARTICIPANT.ROLE, Codes.of(Role.PHONE))
                .set(CALL_PARTICIPANT.JOINED_AT, line.dialledAt())
                .set(CALL_PARTICIPANT.CAMERA, false)
                .set(CALL_PARTICIPANT.MICROPHONE, true)
                .execute();
    }

    private void update(Line line, Instant now) {
        Line.End end = line.end();
        sql.update(CALL_LINE)
                .set(CALL_LINE.NAME, line.to().name())
                .set(CALL_LINE.STATE, Codes.of(line.state()))
                .set(CALL_LINE.HELD, line.switches().held())
                .set(CALL_LINE.MUTED, line.switches().muted())
                .set(CALL_LINE.CITIZEN_SPEAKS, line.switches().citizenSpeaks())
                .set(CALL_LINE.CITIZEN_LISTENS, line.switches().citizenListens())
                .set(CALL_LINE.HELD_BY_THEM, line.heldByThem())
                .set(CALL_LINE.ANSWERED_AT, line.answeredAt())
                .set(CALL_LINE.ENDED_AT, end == null ? null : end.at())
                .set(CALL_LINE.RESULT, end == null ? null : Codes.of(end.result()))
                .set(CALL_LINE.SIP_STATUS, end == null ? null : end.status())
                .where(CALL_LINE.ID.eq(line.id().value()))
                .execute();
        if (end != null) {
            // The state of the media stays in the row: with it goes the endpoint.
            sql.update(CALL_PARTICIPANT)
                    .set(CALL_PARTICIPANT.LEFT_AT, now)
                    .where(CALL_PARTICIPANT.ID.eq(line.id().value()))
                    .execute();
        }
    }

    private void forget(LineId line) {
        sql.update(CALL_LINE)
                .setNull(CALL_LINE.NUMBER)
                .where(CALL_LINE.ID.eq(line.value()))
                .execute();
    }

    private Line read(CallLineRecord row) {
        return new Line(
                new LineId(row.getId()),
                new Destination(
                        row.getNumber() == null
                                ? ""
                                : sealed.open(row.getNumber()).orElse(""),
                        row.getOrganisationId(),
                        row.getName(),
                        row.getEmergency()),
                Codes.to(LineState.class, row.getState()),
                new Switches(row.getHeld(), row.getMuted(), row.getCitizenSpeaks(), row.getCitizenListens()),
                row.getHeldByThem(),
                row.getDialledAt(),
                row.getAnsweredAt(),
                end(row));
    }

    private static Line.@Nullable End end(CallLineRecord row) {
        return row.getEndedAt() == null
                ? null
                : new Line.End(Codes.to(LineResult.class, row.getResult()), row.getSipStatus(), row.getEndedAt());
    }
}
