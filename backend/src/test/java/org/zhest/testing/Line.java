package org.zhest.testing;

import static org.zhest.schema.Tables.AUDIT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_LINE;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CONTACT;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.PRESENCE;
import static org.zhest.schema.Tables.SIGN_IN_FAILURE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.zhest.live.CallCommands;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.protocol.EndReason;

/** What a test sees of the line behind the sockets. */
public final class Line {

    private final DSLContext sql;
    private final CallCommands calls;

    Line(DSLContext sql, CallCommands calls) {
        this.sql = sql;
        this.calls = calls;
    }

    /** Ends every live call and sends every interpreter home, so that the next test starts on an empty line. */
    public void clear() {
        sql.update(INTERPRETER).set(INTERPRETER.STATE, "off").execute();
        List<UUID> live =
                sql.select(CALL.ID).from(CALL).where(CALL.STATE.ne("ended")).fetch(CALL.ID);
        live.forEach(call -> calls.carryOut(new CallId(call), new CallCommand.BreakOff(EndReason.ACCOUNT_DISABLED)));
        sql.update(INTERPRETER).set(INTERPRETER.STATE, "off").execute();
    }

    /** Nobody has failed to sign in, or to find a link. */
    public void forgive() {
        sql.deleteFrom(SIGN_IN_FAILURE).execute();
    }

    /** Offers missed in a row. */
    public int misses(UUID interpreter) {
        return sql.select(INTERPRETER.MISSES)
                .from(INTERPRETER)
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter))
                .fetchSingle(INTERPRETER.MISSES);
    }

    public UUID interpreterOf(UUID offer) {
        return sql.select(CALL_OFFER.INTERPRETER_ID)
                .from(CALL_OFFER)
                .where(CALL_OFFER.ID.eq(offer))
                .fetchSingle(CALL_OFFER.INTERPRETER_ID);
    }

    public String contactState(UUID contact) {
        return sql.select(CONTACT.STATE)
                .from(CONTACT)
                .where(CONTACT.ID.eq(contact))
                .fetchSingle(CONTACT.STATE);
    }

    public UUID contactOf(UUID call) {
        return sql.select(CONTACT.ID)
                .from(CONTACT)
                .where(CONTACT.CALL_ID.eq(call))
                .fetchSingle(CONTACT.ID);
    }

    /** What somebody did, such as {@code changed session}. */
    public List<String> audited(UUID actor) {
        return sql.select(AUDIT.ACTION, AUDIT.SUBJECT_KIND)
                .from(AUDIT)
                .where(AUDIT.ACTOR_ID.eq(actor))
                .fetch(row -> row.value1() + " " + row.value2());
    }

    /** Callbacks that ring. */
    public int ringing() {
        return sql.fetchCount(CALL, CALL.STATE.eq("ringing_back"));
    }

    /** Telephones that were called in this call. */
    public int telephones(UUID call) {
        return sql.fetchCount(CALL_LINE, CALL_LINE.CALL_ID.eq(call));
    }

    /** Those of them whose number is still there. */
    public int numbersKept(UUID call) {
        return sql.fetchCount(CALL_LINE, CALL_LINE.CALL_ID.eq(call).and(CALL_LINE.NUMBER.isNotNull()));
    }

    public void awaitState(UUID call, String state) {
        await(() -> sql.fetchExists(CALL, CALL.ID.eq(call).and(CALL.STATE.eq(state))));
    }

    public void awaitTries(UUID call, int tries) {
        await(() -> sql.fetchExists(
                CALL, CALL.ID.eq(call).and(CALL.STATE.eq("callback")).and(CALL.RING_TRIES.eq(tries))));
    }

    public void awaitAbsent(UUID call) {
        await(() -> sql.fetchExists(sql.selectOne()
                .from(CALL)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(CALL.CITIZEN_ID))
                .where(CALL.ID.eq(call))
                .and(PRESENCE.ABSENT_SINCE.isNotNull())));
    }

    public String awaitOutcome(UUID call) {
        await(() -> sql.fetchExists(CALL, CALL.ID.eq(call).and(CALL.OUTCOME.isNotNull())));
        return sql.select(CALL.OUTCOME).from(CALL).where(CALL.ID.eq(call)).fetchSingle(CALL.OUTCOME);
    }

    private static void await(BooleanSupplier condition) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).until(condition::getAsBoolean);
    }
}
