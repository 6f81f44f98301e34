package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.CallRecord;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Crew;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Join;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.JoinState;
import org.zhest.signaling.protocol.Part;

/** The search for one more interpreter, in columns of the call. */
@Repository
class JooqJoins {

    private final JooqOffers offers;

    JooqJoins(JooqOffers offers) {
        this.offers = offers;
    }

    /** The columns as {@code next} has them; a search that goes on keeps its beginning. */
    Map<Field<?>, @Nullable Object> columns(@Nullable Join before, @Nullable Join next, Instant now) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        Join.Ask ask = next == null ? null : next.ask();
        columns.put(CALL.JOIN_KIND, ask == null ? null : Codes.of(ask.kind()));
        columns.put(CALL.JOIN_STATE, next == null ? null : Codes.of(state(next)));
        columns.put(
                CALL.JOIN_WANTED,
                ask == null || ask.wanted() == null ? null : ask.wanted().value());
        columns.put(CALL.JOIN_REASON, ask == null || ask.reason() == null ? null : Codes.of(ask.reason()));
        if (before == null || next == null) {
            columns.put(CALL.JOIN_SINCE, next == null ? null : now);
        }
        return columns;
    }

    private static JoinState state(Join join) {
        return switch (join) {
            case Join.Sought _ -> JoinState.SOUGHT;
            case Join.Rung _ -> JoinState.RINGING;
            case Join.Watching watching -> watching.ready() ? JoinState.READY : JoinState.WATCHING;
        };
    }

    Crew crew(CallRecord row, Map<InterpreterId, Part> parts) {
        InterpreterId lead = Objects.requireNonNull(playing(parts, Part.LEAD));
        return new Crew(lead, playing(parts, Part.SECOND), join(row, parts));
    }

    private @Nullable Join join(CallRecord row, Map<InterpreterId, Part> parts) {
        if (row.getJoinKind() == null) {
            return null;
        }
        UUID wanted = row.getJoinWanted();
        Join.Ask ask = new Join.Ask(
                Codes.to(JoinKind.class, row.getJoinKind()),
                wanted == null ? null : new InterpreterId(wanted),
                row.getJoinReason() == null ? null : Codes.to(HandoverReason.class, row.getJoinReason()));
        JoinState state = Codes.to(JoinState.class, row.getJoinState());
        return switch (state) {
            case SOUGHT -> new Join.Sought(ask);
            case RINGING ->
                new Join.Rung(ask, offers.open(new CallId(row.getId())).getFirst());
            case WATCHING, READY ->
                new Join.Watching(ask, Objects.requireNonNull(playing(parts, Part.WATCHING)), state == JoinState.READY);
        };
    }

    private static @Nullable InterpreterId playing(Map<InterpreterId, Part> parts, Part part) {
        return parts.entrySet().stream()
                .filter(one -> one.getValue() == part)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
