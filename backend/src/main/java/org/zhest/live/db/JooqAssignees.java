package org.zhest.live.db;

import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.INTERPRETER_BLOCK;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.board.Assignees;
import org.zhest.live.board.Hindrance;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.dispatch.Lane;

/** Whether an interpreter can be given a call, by the rows that dispatch goes by. */
@Repository
class JooqAssignees implements Assignees {

    private final DSLContext sql;

    JooqAssignees(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public @Nullable Hindrance hold(InterpreterId interpreter, Call.Head call, Instant now) {
        var row = sql.select(INTERPRETER.STATE, INTERPRETER.LANES, INTERPRETER.LANES_UNTIL)
                .from(INTERPRETER)
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .forUpdate()
                .fetchOne();
        // Wishes are the coordinator's to overrule; needs are nobody's.
        String lane = new Lane(call.need(), null).code();
        if (row == null
                || !List.of(row.value2()).contains(lane)
                || !row.value3().isAfter(now)) {
            return Hindrance.NOT_ABLE;
        }
        if (blocked(interpreter, call)) {
            return Hindrance.BLOCKED;
        }
        return row.value1().equals("ready") && present(interpreter) && !hasCard(interpreter)
                ? null
                : Hindrance.NOT_READY;
    }

    private boolean blocked(InterpreterId interpreter, Call.Head call) {
        return call.who()
                .map(citizen -> sql.fetchExists(
                        INTERPRETER_BLOCK,
                        INTERPRETER_BLOCK
                                .CITIZEN_ID
                                .eq(citizen.value())
                                .and(INTERPRETER_BLOCK.INTERPRETER_ID.eq(interpreter.value()))))
                .orElse(false);
    }

    private boolean present(InterpreterId interpreter) {
        return sql.fetchExists(
                PRESENCE, PRESENCE.ACCOUNT_ID.eq(interpreter.value()).and(PRESENCE.ABSENT_SINCE.isNull()));
    }

    private boolean hasCard(InterpreterId interpreter) {
        return sql.fetchExists(
                CALL_OFFER, CALL_OFFER.INTERPRETER_ID.eq(interpreter.value()).and(CALL_OFFER.CLOSED_AT.isNull()));
    }
}
