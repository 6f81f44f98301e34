package org.zhest.live.db;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.phone.Lines;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.Role;

/** Lines and where they are carried, in {@code call_line}. */
@Repository
class JooqLineRows implements Lines {

    /** Written out, so that the index over them serves it. */
    private static final Condition WAITS = condition(CALL_LINE.INCOMING)
            .and(CALL_LINE.STATE.ne(inline("ended")))
            .and(CALL_LINE.CALL_ID.in(
                    select(CALL.ID).from(CALL).where(CALL.STATE.in(inline("waiting"), inline("offered")))));

    private final DSLContext sql;
    private final JooqLines lines;
    private final InstantSource clock;

    JooqLineRows(DSLContext sql, JooqLines lines, InstantSource clock) {
        this.sql = sql;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Optional<Line> find(LineId line) {
        return lines.find(line);
    }

    @Override
    public Optional<CallId> callOf(LineId line) {
        return sql.select(CALL_LINE.CALL_ID)
                .from(CALL_LINE)
                .where(CALL_LINE.ID.eq(line.value()))
                .fetchOptional(row -> new CallId(row.value1()));
    }

    @Override
    public Optional<Place> placeOf(LineId line) {
        return sql.select(CALL_LINE.GATEWAY, CALL_LINE.GATEWAY_INSTANCE)
                .from(CALL_LINE)
                .where(CALL_LINE.ID.eq(line.value()))
                .and(CALL_LINE.GATEWAY.isNotNull())
                .fetchOptional(row -> new Place(row.value1(), row.value2()));
    }

    @Override
    public void put(LineId line, Place place) {
        sql.update(CALL_LINE)
                .set(CALL_LINE.GATEWAY, place.gateway())
                .set(CALL_LINE.GATEWAY_INSTANCE, place.instance())
                .where(CALL_LINE.ID.eq(line.value()))
                .execute();
    }

    @Override
    public boolean isIncoming(LineId line) {
        return sql.fetchExists(CALL_LINE, CALL_LINE.ID.eq(line.value()).and(CALL_LINE.INCOMING));
    }

    @Override
    public void setAnnounced(LineId line, Instant at) {
        sql.update(CALL_LINE)
                .set(CALL_LINE.ANNOUNCED_AT, at)
                .where(CALL_LINE.ID.eq(line.value()))
                .execute();
    }

    @Override
    public List<LineId> toAnnounce(Instant then) {
        return those(WAITS.and(CALL_LINE.ANNOUNCED_AT.le(then))).stream()
                .map(OfCall::line)
                .toList();
    }

    @Override
    public List<OfCall> toPickUp(Instant then) {
        return those(WAITS.and(CALL_LINE.ANNOUNCED_AT.isNull()).and(CALL_LINE.DIALLED_AT.le(then)));
    }

    @Override
    public void setFreed(LineId line) {
        sql.update(CALL_LINE)
                .set(CALL_LINE.FREED_AT, clock.instant())
                .where(CALL_LINE.ID.eq(line.value()))
                .execute();
    }

    @Override
    public List<OfCall> toFree(Instant then) {
        return those(CALL_LINE
                .STATE
                .eq(inline("ended"))
                .and(CALL_LINE.FREED_AT.isNull())
                .and(CALL_LINE.GATEWAY.isNotNull())
                .and(CALL_LINE.ENDED_AT.le(then)));
    }

    @Override
    public List<OfCall> toDial(Instant then) {
        return those(CALL_LINE
                .STATE
                .ne(inline("ended"))
                .and(CALL_LINE.GATEWAY.isNull())
                .and(CALL_LINE.DIALLED_AT.le(then)));
    }

    @Override
    public List<Carried> up() {
        return sql.select(CALL_LINE.CALL_ID, CALL_LINE.ID, CALL_LINE.GATEWAY, CALL_LINE.GATEWAY_INSTANCE)
                .from(CALL_LINE)
                .where(CALL_LINE.STATE.ne(inline("ended")))
                .and(CALL_LINE.GATEWAY.isNotNull())
                .fetch(row -> new Carried(
                        new OfCall(new CallId(row.value1()), new LineId(row.value2())),
                        new Place(row.value3(), row.value4())));
    }

    @Override
    public int dialledBy(InterpreterId interpreter, Instant since) {
        return sql.fetchCount(
                CALL_LINE,
                CALL_LINE
                        .DIALLED_BY
                        .eq(interpreter.value())
                        .and(CALL_LINE.DIALLED_AT.gt(since))
                        .andNot(CALL_LINE.EMERGENCY));
    }

    @Override
    public List<OfCall> toCallAgain(Instant then) {
        var other = CALL_LINE.as("other");
        return those(CALL_LINE
                .STATE
                .eq(inline("ended"))
                .and(CALL_LINE.EMERGENCY)
                .and(CALL_LINE.NUMBER.isNotNull())
                .and(CALL_LINE.ENDED_AT.le(then))
                .and(CALL_LINE.CALL_ID.in(sql.select(CALL.ID)
                        .from(CALL)
                        .where(CALL.STATE.eq("talking"))
                        .and(CALL.EMERGENCY)
                        .and(CALL.RESOLVED_AT.isNull())))
                .and(notExists(selectOne()
                        .from(other)
                        .where(other.CALL_ID.eq(CALL_LINE.CALL_ID))
                        .and(other.EMERGENCY)
                        .and(other.STATE.ne(inline("ended"))))));
    }

    @Override
    public List<CallId> toCallAnew() {
        Condition ofCall = CALL_LINE.CALL_ID.eq(CALL.ID).and(CALL_LINE.EMERGENCY);
        return sql.select(CALL.ID)
                .from(CALL)
                .join(CALL_PARTICIPANT)
                .on(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .where(CALL.STATE.eq(inline("talking")))
                .and(CALL.EMERGENCY)
                .and(CALL.RESOLVED_AT.isNull())
                .and(CALL_PARTICIPANT.ROLE.eq(Codes.of(Role.CITIZEN)))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                .and(exists(selectOne().from(CALL_LINE).where(ofCall)))
                .and(notExists(selectOne()
                        .from(CALL_LINE)
                        .where(ofCall)
                        .and(CALL_LINE.DIALLED_AT.ge(CALL_PARTICIPANT.JOINED_AT))))
                .fetch(row -> new CallId(row.value1()));
    }

    private List<OfCall> those(Condition which) {
        return sql.select(CALL_LINE.CALL_ID, CALL_LINE.ID)
                .from(CALL_LINE)
                .where(which)
                .fetch(row -> new OfCall(new CallId(row.value1()), new LineId(row.value2())));
    }
}
