package org.zhest.report.db;

import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_EVENT;
import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CALL_QUALITY;
import static org.zhest.schema.Tables.CALL_TURN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.report.SessionFilter;
import org.zhest.report.SessionLog;
import org.zhest.report.SessionRow;
import org.zhest.report.SessionTimeline;
import org.zhest.schema.Codes;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqSessionLog implements SessionLog {

    /** Rows that travel at a time when all are read. */
    private static final int BATCH = 200;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext db;

    JooqSessionLog(DSLContext db) {
        this.db = db;
    }

    @Override
    public Page<SessionRow> list(SessionFilter filter, Paging paging) {
        var wanted = SessionRows.matching(filter);
        var items = SessionRows.from(db)
                .where(wanted)
                .orderBy(CALL.REQUESTED_AT.desc(), CALL.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(SessionRows::row);
        return paging.of(items, db.fetchCount(CALL, wanted));
    }

    /** PostgreSQL hands rows over in batches only inside a transaction. */
    @Override
    @Transactional(readOnly = true)
    public void each(SessionFilter filter, Consumer<SessionRow> row) {
        var all = SessionRows.from(db)
                .where(SessionRows.matching(filter))
                .orderBy(CALL.REQUESTED_AT.desc(), CALL.ID.desc())
                .fetchSize(BATCH);
        try (var cursor = all.fetchLazy()) {
            cursor.forEach(one -> row.accept(SessionRows.row(one)));
        }
    }

    @Override
    public Optional<SessionTimeline> timeline(UUID callId) {
        return SessionRows.from(db)
                .where(CALL.ID.eq(callId))
                .fetchOptional(one -> new SessionTimeline(
                        SessionRows.row(one),
                        one.get(CALL.END_REASON),
                        turns(callId),
                        telephones(callId),
                        events(callId),
                        quality(callId)));
    }

    private List<SessionTimeline.Turn> turns(UUID callId) {
        return db.select(ACCOUNT.NAME, CALL_TURN.PART, CALL_TURN.SINCE, CALL_TURN.UNTIL, CALL_TURN.REASON)
                .from(CALL_TURN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL_TURN.INTERPRETER_ID))
                .where(CALL_TURN.CALL_ID.eq(callId))
                .orderBy(CALL_TURN.ID)
                .fetch(row -> new SessionTimeline.Turn(
                        row.value1(),
                        Codes.to(Part.class, row.value2()),
                        row.value3(),
                        row.value4(),
                        SessionRows.with(row.value5(), code -> Codes.to(HandoverReason.class, code))));
    }

    private List<SessionTimeline.Telephone> telephones(UUID callId) {
        return db.selectFrom(CALL_LINE)
                .where(CALL_LINE.CALL_ID.eq(callId))
                .orderBy(CALL_LINE.DIALLED_AT, CALL_LINE.ID)
                .fetch(row -> new SessionTimeline.Telephone(
                        row.getName(),
                        row.getMasked(),
                        row.getIncoming(),
                        row.getDialledAt(),
                        row.getAnsweredAt(),
                        row.getEndedAt(),
                        SessionRows.with(row.getResult(), code -> Codes.to(LineResult.class, code)),
                        row.getSipStatus()));
    }

    private List<SessionTimeline.Event> events(UUID callId) {
        return db.select(CALL_EVENT.AT, CALL_EVENT.KIND, CALL_EVENT.DATA, ACCOUNT.NAME, ACCOUNT.ROLE)
                .from(CALL_EVENT)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL_EVENT.ACTOR_ID))
                .where(CALL_EVENT.CALL_ID.eq(callId))
                .orderBy(CALL_EVENT.ID)
                .fetch(row -> new SessionTimeline.Event(
                        row.get(CALL_EVENT.AT),
                        row.get(CALL_EVENT.KIND),
                        row.get(ACCOUNT.NAME),
                        SessionRows.with(row.get(ACCOUNT.ROLE), code -> Codes.to(Role.class, code)),
                        data(row.get(CALL_EVENT.DATA))));
    }

    private List<SessionTimeline.Quality> quality(UUID callId) {
        var samples = count();
        var fpsMean = avg(CALL_QUALITY.FPS);
        var fpsMin = min(CALL_QUALITY.FPS);
        var heightMin = min(CALL_QUALITY.FRAME_HEIGHT);
        var roundTrip = avg(CALL_QUALITY.ROUND_TRIP_MS);
        var freezes = sum(CALL_QUALITY.FREEZES);
        var firstFrame = field(select(max(SessionRows.FIRST_FRAME_MS))
                .from(CALL_EVENT)
                .where(CALL_EVENT.CALL_ID.eq(callId).and(CALL_EVENT.KIND.eq("first_frame")))
                .and(CALL_EVENT.ACTOR_ID.eq(ACCOUNT.ID)));
        return db.select(
                        ACCOUNT.NAME, ACCOUNT.ROLE, samples, fpsMean, fpsMin, heightMin, roundTrip, freezes, firstFrame)
                .from(CALL_QUALITY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL_QUALITY.ACCOUNT_ID))
                .where(CALL_QUALITY.CALL_ID.eq(callId))
                .groupBy(ACCOUNT.ID)
                .orderBy(ACCOUNT.ROLE, ACCOUNT.ID)
                .fetch(row -> new SessionTimeline.Quality(
                        row.get(ACCOUNT.NAME),
                        Codes.to(Role.class, row.get(ACCOUNT.ROLE)),
                        row.get(samples),
                        SessionRows.tenths(row.get(fpsMean).doubleValue()),
                        SessionRows.tenths(row.get(fpsMin)),
                        row.get(heightMin),
                        SessionRows.with(row.get(roundTrip), (BigDecimal one) -> SessionRows.tenths(one.doubleValue())),
                        row.get(freezes).intValue(),
                        row.get(firstFrame)));
    }

    private static Map<String, Object> data(JSONB data) {
        return JSON.readValue(data.data(), new TypeReference<>() {});
    }
}
