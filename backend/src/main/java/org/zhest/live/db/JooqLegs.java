package org.zhest.live.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Legs;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Role;
import tools.jackson.databind.json.JsonMapper;

/** Legs in {@code call_participant}; the negotiation is one JSON document that only {@link Leg} reads. */
@Repository
class JooqLegs implements Legs {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext sql;

    JooqLegs(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Participant> of(CallId call) {
        return participants(CALL_PARTICIPANT.CALL_ID.eq(call.value())).fetch(JooqLegs::read);
    }

    @Override
    public Optional<EndpointId> left(CallId call, UUID account) {
        return left(CALL_PARTICIPANT.CALL_ID.eq(call.value()).and(CALL_PARTICIPANT.ACCOUNT_ID.eq(account)));
    }

    @Override
    public Optional<EndpointId> left(LineId line) {
        return left(CALL_PARTICIPANT.ID.eq(line.value()));
    }

    private Optional<EndpointId> left(Condition which) {
        return sql.select(CALL_PARTICIPANT.MEDIA)
                .from(CALL_PARTICIPANT)
                .where(which)
                .and(CALL_PARTICIPANT.LEFT_AT.isNotNull())
                .and(CALL_PARTICIPANT.MEDIA.isNotNull())
                .orderBy(CALL_PARTICIPANT.LEFT_AT.desc())
                .limit(1)
                .fetchOptional(
                        row -> JSON.readValue(row.value1().data(), Leg.class).endpoint());
    }

    @Override
    public Optional<Participant> liveOf(UUID account) {
        return participants(CALL_PARTICIPANT.ACCOUNT_ID.eq(account)).fetchOptional(JooqLegs::read);
    }

    @Override
    public Optional<Participant> liveOf(LineId line) {
        return participants(CALL_PARTICIPANT.ID.eq(line.value())).fetchOptional(JooqLegs::read);
    }

    @Override
    public List<Participant> phonesWithoutMedia(Instant then) {
        var open = DSL.condition("({0} ->> 'offered')::int > ({0} ->> 'answered')::int", CALL_PARTICIPANT.MEDIA);
        return participants(CALL_LINE
                        .DIALLED_AT
                        .le(then)
                        .and(CALL_PARTICIPANT.ROLE.eq(DSL.inline(Codes.of(Role.PHONE))))
                        .and(CALL_PARTICIPANT.MEDIA.isNull().or(open)))
                .fetch(JooqLegs::read);
    }

    @Override
    public Set<CallId> live(Set<CallId> calls) {
        return sql.select(CALL.ID)
                .from(CALL)
                .where(CALL.ID.eq(DSL.any(calls.stream().map(CallId::value).toArray(UUID[]::new))))
                .and(CALL.STATE.eq("talking"))
                .fetchSet(row -> new CallId(row.value1()));
    }

    @Override
    public boolean save(CallId call, Media media, List<Participant> changed) {
        // What a crash of the database loses of this costs a fresh endpoint, not a call; waiting for the disk costs a
        // frame.
        sql.execute("set local synchronous_commit to off");
        Leaving leaving = media.leaving();
        int held = sql.update(CALL)
                .set(CALL.BRIDGE, media.bridge())
                .set(CALL.ENDPOINTS, media.endpoints())
                .set(CALL.LEAVING_BRIDGE, leaving == null ? null : leaving.bridge())
                .set(CALL.LEAVING_SINCE, leaving == null ? null : leaving.since())
                .where(CALL.ID.eq(call.value()))
                .and(CALL.MEDIA_HOLDS.eq(media.hold()))
                .execute();
        if (held == 1) {
            sql.batch(changed.stream().map(this::saveLeg).toList()).execute();
        }
        return held == 1;
    }

    private Query saveLeg(Participant one) {
        return sql.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.MEDIA, JSONB.valueOf(JSON.writeValueAsString(one.leg())))
                .where(CALL_PARTICIPANT.ID.eq(one.id()))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull());
    }

    @Override
    public void setTracks(UUID participant, boolean camera, boolean microphone) {
        sql.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.CAMERA, camera)
                .set(CALL_PARTICIPANT.MICROPHONE, microphone)
                .where(CALL_PARTICIPANT.ID.eq(participant))
                .execute();
    }

    @Override
    public void setMediaFailing(UUID participant, @Nullable Instant since) {
        var failing = since == null
                ? DSL.castNull(CALL_PARTICIPANT.MEDIA_FAILED_SINCE)
                : DSL.coalesce(CALL_PARTICIPANT.MEDIA_FAILED_SINCE, DSL.val(since));
        sql.update(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.MEDIA_FAILED_SINCE, failing)
                .where(CALL_PARTICIPANT.ID.eq(participant))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                .execute();
    }

    private ResultQuery<? extends Record> participants(Condition which) {
        return sql.select(
                        CALL_PARTICIPANT.ID,
                        CALL_PARTICIPANT.CALL_ID,
                        CALL_PARTICIPANT.ACCOUNT_ID,
                        CALL_PARTICIPANT.ROLE,
                        CALL_PARTICIPANT.PART,
                        ACCOUNT.NAME,
                        CALL_PARTICIPANT.CAMERA,
                        CALL_PARTICIPANT.MICROPHONE,
                        PRESENCE.ABSENT_SINCE,
                        CALL_LINE.ID,
                        CALL_LINE.NAME,
                        CALL_LINE.MASKED,
                        CALL_LINE.CITIZEN_SPEAKS,
                        CALL_LINE.CITIZEN_LISTENS,
                        CALL_PARTICIPANT.MEDIA)
                .from(CALL_PARTICIPANT)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL_PARTICIPANT.ACCOUNT_ID))
                .leftJoin(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL_PARTICIPANT.ACCOUNT_ID))
                .leftJoin(CALL_LINE)
                .on(CALL_LINE.ID.eq(CALL_PARTICIPANT.ID))
                .where(which)
                .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                // By their names in the alphabet: citizen, guest, interpreter, phone; lead, second, watching.
                .orderBy(CALL_PARTICIPANT.ROLE, CALL_PARTICIPANT.PART, CALL_PARTICIPANT.JOINED_AT);
    }

    private static Participant read(Record row) {
        JSONB media = row.get(CALL_PARTICIPANT.MEDIA);
        String part = row.get(CALL_PARTICIPANT.PART);
        return new Participant(
                row.get(CALL_PARTICIPANT.ID),
                new CallId(row.get(CALL_PARTICIPANT.CALL_ID)),
                row.get(CALL_PARTICIPANT.ACCOUNT_ID),
                Codes.to(Role.class, row.get(CALL_PARTICIPANT.ROLE)),
                part == null ? null : Codes.to(Part.class, part),
                row.get(CALL_LINE.ID) == null ? row.get(ACCOUNT.NAME) : phoneName(row),
                row.get(CALL_PARTICIPANT.CAMERA),
                row.get(CALL_PARTICIPANT.MICROPHONE),
                row.get(PRESENCE.ABSENT_SINCE),
                row.get(CALL_LINE.ID) == null ? null : phone(row),
                media == null ? null : JSON.readValue(media.data(), Leg.class));
    }

    private static String phoneName(Record row) {
        String name = row.get(CALL_LINE.NAME);
        return name.isEmpty() ? row.get(CALL_LINE.MASKED) : name;
    }

    private static Phone phone(Record row) {
        return new Phone(
                new LineId(row.get(CALL_LINE.ID)),
                row.get(CALL_LINE.CITIZEN_SPEAKS),
                row.get(CALL_LINE.CITIZEN_LISTENS));
    }
}
