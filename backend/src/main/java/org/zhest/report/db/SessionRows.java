package org.zhest.report.db;

import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_EVENT;
import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.CALL_QUALITY;
import static org.zhest.schema.Tables.CALL_TURN;
import static org.zhest.schema.Tables.CASE_FILE;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.RECIPIENT;
import static org.zhest.schema.Tables.TOPIC;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.zhest.report.SessionFilter;
import org.zhest.report.SessionRow;
import org.zhest.report.SessionState;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.Account;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Role;
import org.zhest.topic.Topic;

/** The one shape in which sessions are read, and its translation. */
final class SessionRows {

    private static final Account INTERPRETER = ACCOUNT.as("interpreter");

    private static final Field<BigDecimal> FPS_MEAN = field(
                    select(avg(CALL_QUALITY.FPS)).from(CALL_QUALITY).where(CALL_QUALITY.CALL_ID.eq(CALL.ID)))
            .as("fps_mean");

    static final Field<Integer> FIRST_FRAME_MS =
            jsonbGetAttributeAsText(CALL_EVENT.DATA, "ms").cast(SQLDataType.INTEGER);

    private static final Field<Integer> SLOWER_FIRST_FRAME_MS = field(select(max(FIRST_FRAME_MS))
                    .from(CALL_EVENT)
                    .where(CALL_EVENT.CALL_ID.eq(CALL.ID).and(CALL_EVENT.KIND.eq("first_frame"))))
            .as("first_frame_ms");

    private static final Field<String> CALLER_NAME = field(
                    select(coalesce(nullif(CALL_LINE.NAME, inline("")), CALL_LINE.MASKED))
                            .from(CALL_LINE)
                            .where(CALL_LINE.CALL_ID.eq(CALL.ID).and(CALL_LINE.INCOMING)))
            .as("caller_name");

    private SessionRows() {}

    /** The interpreter of a session is the one who had it last: a call may be handed over. */
    static SelectOnConditionStep<? extends Record> from(DSLContext db) {
        var last = lateral(select(CALL_TURN.INTERPRETER_ID)
                        .from(CALL_TURN)
                        .where(CALL_TURN.CALL_ID.eq(CALL.ID))
                        .and(CALL_TURN.PART.eq(Codes.of(Part.LEAD)))
                        .orderBy(CALL_TURN.ID.desc())
                        .limit(1))
                .as("last");
        return db.select(CALL.fields())
                .select(RECIPIENT.NAME, INTERPRETER.ID, INTERPRETER.NAME)
                .select(CONTACT.ID, CONTACT.STATE, CASE_FILE.ID, CASE_FILE.NUMBER)
                .select(TOPIC.CODE, TOPIC.RU, TOPIC.EN, CALLER_NAME, FPS_MEAN, SLOWER_FIRST_FRAME_MS)
                .from(CALL)
                .leftJoin(RECIPIENT)
                .on(RECIPIENT.ID.eq(CALL.RECIPIENT_ID))
                .leftJoin(last)
                .on(trueCondition())
                .leftJoin(INTERPRETER)
                .on(INTERPRETER.ID.eq(last.field(CALL_TURN.INTERPRETER_ID)))
                .leftJoin(CONTACT)
                .on(CONTACT.CALL_ID.eq(CALL.ID))
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(CONTACT.CASE_ID))
                .leftJoin(TOPIC)
                .on(TOPIC.CODE.eq(CONTACT.TOPIC_CODE));
    }

    /** Over the call alone, so that counting needs none of the joins. */
    static Condition matching(SessionFilter filter) {
        var wanted = noCondition();
        if (filter.from() != null) {
            wanted = wanted.and(CALL.REQUESTED_AT.ge(filter.from()));
        }
        if (filter.until() != null) {
            wanted = wanted.and(CALL.REQUESTED_AT.lt(filter.until()));
        }
        if (filter.outcome() != null) {
            wanted = wanted.and(CALL.OUTCOME.eq(Codes.of(filter.outcome())));
        }
        if (filter.interpreter() != null) {
            wanted = wanted.and(exists(selectOne()
                    .from(CALL_PARTICIPANT)
                    .where(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                    .and(CALL_PARTICIPANT.ROLE.eq(Codes.of(Role.INTERPRETER)))
                    .and(CALL_PARTICIPANT.ACCOUNT_ID.eq(filter.interpreter()))));
        }
        if (filter.topic() != null) {
            wanted = wanted.and(exists(selectOne()
                    .from(CONTACT)
                    .where(CONTACT.CALL_ID.eq(CALL.ID))
                    .and(CONTACT.TOPIC_CODE.eq(filter.topic()))));
        }
        return wanted;
    }

    static SessionRow row(Record row) {
        Instant requested = row.get(CALL.REQUESTED_AT);
        Instant answered = row.get(CALL.ANSWERED_AT);
        Instant ended = row.get(CALL.ENDED_AT);
        var waited = answered == null ? ended : answered;
        BigDecimal fps = row.get(FPS_MEAN);
        return new SessionRow(
                row.get(CALL.ID),
                requested,
                row.get(RECIPIENT.NAME),
                with(row.get(CALL.PURPOSE), code -> Codes.to(CallPurpose.class, code)),
                row.get(CALLER_NAME),
                row.get(INTERPRETER.NAME),
                row.get(INTERPRETER.ID),
                seconds(requested, waited),
                seconds(answered, ended),
                Codes.to(SessionState.class, row.get(CALL.STATE)),
                with(row.get(CALL.OUTCOME), code -> Codes.to(CallOutcome.class, code)),
                with(row.get(TOPIC.CODE), code -> new Topic(code, row.get(TOPIC.RU), row.get(TOPIC.EN))),
                row.get(CONTACT.ID),
                row.get(CONTACT.STATE),
                row.get(CASE_FILE.NUMBER),
                row.get(CASE_FILE.ID),
                fps == null ? null : tenths(fps.doubleValue()),
                row.get(SLOWER_FIRST_FRAME_MS));
    }

    static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static <T, R> @Nullable R with(@Nullable T value, Function<T, R> change) {
        return value == null ? null : change.apply(value);
    }

    private static @Nullable Long seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Duration.between(from, to).toSeconds();
    }
}
