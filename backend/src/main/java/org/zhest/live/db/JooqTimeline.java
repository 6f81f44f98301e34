package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL_EVENT;
import static org.zhest.schema.Tables.CALL_QUALITY;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.Timeline;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.LineResult;
import tools.jackson.databind.json.JsonMapper;

/** Timelines in {@code call_event}, reports in {@code call_quality}. */
@Repository
class JooqTimeline implements Timeline {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext sql;

    JooqTimeline(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(CallId call, CallEvent event, Instant at) {
        insert(call, row(event, null), at);
    }

    /** Adds an event of a decision, where the citizen is the actor of a request. */
    void add(Call.Head head, CallEvent event, Instant at) {
        CitizenId citizen = head.citizen();
        insert(head.id(), row(event, citizen == null ? null : citizen.value()), at);
    }

    @Override
    public void addQuality(CallId call, UUID account, Instant at, Quality quality) {
        sql.insertInto(CALL_QUALITY)
                .set(CALL_QUALITY.CALL_ID, call.value())
                .set(CALL_QUALITY.ACCOUNT_ID, account)
                .set(CALL_QUALITY.AT, at)
                .set(CALL_QUALITY.FPS, (float) quality.fps())
                .set(CALL_QUALITY.FRAME_HEIGHT, quality.frameHeight())
                .set(CALL_QUALITY.ROUND_TRIP_MS, quality.roundTripMillis())
                .set(CALL_QUALITY.FREEZES, quality.freezes())
                .onConflictDoNothing()
                .execute();
    }

    private void insert(CallId call, Row row, Instant at) {
        sql.insertInto(CALL_EVENT)
                .set(CALL_EVENT.CALL_ID, call.value())
                .set(CALL_EVENT.AT, at)
                .set(CALL_EVENT.KIND, row.kind())
                .set(CALL_EVENT.ACTOR_ID, row.actor())
                .set(CALL_EVENT.DATA, JSONB.valueOf(JSON.writeValueAsString(row.data())))
                .execute();
    }

    private record Row(String kind, @Nullable UUID actor, Map<String, ?> data) {}

    private static Row row(CallEvent event, @Nullable UUID citizen) {
        return switch (event) {
            case CallEvent.Requested() -> new Row("requested", citizen, Map.of());
            case CallEvent.OfferMade(var to) -> new Row("offered", to.value(), Map.of());
            case CallEvent.Declined(var by, var reason) ->
                new Row("declined", by.value(), Map.of("reason", Codes.of(reason)));
            case CallEvent.Missed(var by) -> new Row("missed", by.value(), Map.of());
            case CallEvent.Withdrawn(var from) -> new Row("withdrawn", from.value(), Map.of());
            case CallEvent.Answered(var by) -> new Row("answered", by.value(), Map.of());
            case CallEvent.MediaJoined(var account, var endpoint) ->
                new Row("media_joined", account, Map.of("endpoint", endpoint));
            case CallEvent.MediaMoved(var from, var to) -> new Row("media_moved", null, Map.of("from", from, "to", to));
            case CallEvent.FirstFrame(var account, var millis) -> new Row("first_frame", account, Map.of("ms", millis));
            case CallEvent.MediaFailed(var account, var reason) ->
                new Row("media_failed", account, Map.of("reason", Codes.of(reason)));
            case CallEvent.Absent(var account) -> new Row("absent", account, Map.of());
            case CallEvent.Returned(var account) -> new Row("returned", account, Map.of());
            case CallEvent.TakenByOther(var from) -> new Row("taken", from.value(), Map.of());
            case CallEvent.WishesWidened() -> new Row("widened", null, Map.of());
            case CallEvent.EmergencyDialled(var by) -> new Row("dialled_112", by.value(), Map.of());
            case CallEvent.EmergencyResolved(var by) -> new Row("emergency_resolved", by.value(), Map.of());
            case CallEvent.LineDialled(var by, var line, var to) ->
                new Row(
                        "line_dialled",
                        by == null ? null : by.value(),
                        Map.of("line", line.value().toString(), "name", to.name(), "number", to.masked()));
            case CallEvent.Telephoned(var line, var from, var purpose) ->
                new Row(
                        "telephoned",
                        null,
                        Map.of(
                                "line",
                                line.value().toString(),
                                "name",
                                from.name(),
                                "number",
                                from.masked(),
                                "purpose",
                                Codes.of(purpose)));
            case CallEvent.CitizenRung(var by, var _) -> new Row("citizen_rung", by.value(), Map.of());
            case CallEvent.RingEnded(var by, var outcome) ->
                new Row("ring_ended", by, Map.of("outcome", Codes.of(outcome)));
            case CallEvent.LineAnswered(var line) ->
                new Row("line_answered", null, Map.of("line", line.value().toString()));
            case CallEvent.LineEnded(var line, var result, var status) ->
                new Row("line_ended", null, ended(line, result, status));
            case CallEvent.Reached(var by) -> new Row("reached", by.value(), Map.of());
            case CallEvent.JoinAsked(var by, var kind, var reason) ->
                new Row("join_asked", by.value(), withReason(Map.of("kind", Codes.of(kind)), reason));
            case CallEvent.JoinCancelled(var by) -> new Row("join_cancelled", by.value(), Map.of());
            case CallEvent.Joined(var who, var part) -> new Row("joined", who.value(), Map.of("part", Codes.of(part)));
            case CallEvent.SaidReady(var by) -> new Row("said_ready", by.value(), Map.of());
            case CallEvent.HandedOver(var _, var to, var reason) ->
                new Row("handed_over", to.value(), withReason(Map.of(), reason));
            case CallEvent.LeftCall(var who, var how) -> new Row("left", who.value(), Map.of("how", Codes.of(how)));
            case CallEvent.HelpCalled(var by) -> new Row("help_called", by.value(), Map.of());
            case CallEvent.HelpAnswered(var by) -> new Row("help_answered", by.value(), Map.of());
            case CallEvent.CallbackAsked() -> new Row("callback_asked", citizen, Map.of());
            case CallEvent.RungBack(var attempt) -> new Row("rung_back", null, Map.of("attempt", attempt));
            case CallEvent.AnsweredBack() -> new Row("answered_back", citizen, Map.of());
            case CallEvent.MissedBack(var attempt) -> new Row("missed_back", null, Map.of("attempt", attempt));
            case CallEvent.MovedUp(var by) -> new Row("moved_up", by.value(), Map.of());
            case CallEvent.Assigned(var by, var to) ->
                new Row("assigned", by.value(), Map.of("to", to.value().toString()));
            case CallEvent.GuestInvited(var by) -> new Row("guest_invited", by.value(), Map.of());
            case CallEvent.GuestAdmitted(var by) -> new Row("guest_admitted", by.value(), Map.of());
            case CallEvent.GuestLeft(var how) -> new Row("guest_left", null, Map.of("how", Codes.of(how)));
            case CallEvent.EndedWith(var outcome, var reason) ->
                new Row("ended", null, Map.of("outcome", Codes.of(outcome), "reason", Codes.of(reason)));
        };
    }

    private static Map<String, ?> ended(LineId line, LineResult result, @Nullable Integer status) {
        Map<String, Object> data = new HashMap<>(Map.of("line", line.value().toString(), "result", Codes.of(result)));
        if (status != null) {
            data.put("status", status);
        }
        return data;
    }

    private static Map<String, ?> withReason(Map<String, ?> data, @Nullable HandoverReason reason) {
        if (reason == null) {
            return data;
        }
        Map<String, Object> all = new HashMap<>(data);
        all.put("reason", Codes.of(reason));
        return all;
    }
}
