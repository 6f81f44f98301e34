package org.zhest.live.db;

import static org.zhest.schema.Tables.CONTACT;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.CallContacts;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;

/** The contact as a call leaves it; without interpreter it was missed, and no wrap-up is due. */
@Repository
class JooqCallContacts implements CallContacts {

    private final DSLContext sql;

    JooqCallContacts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void openFor(Call.Ended call) {
        sql.insertInto(CONTACT)
                .set(CONTACT.ID, UUID.randomUUID())
                .set(CONTACT.CALL_ID, call.head().id().value())
                .set(CONTACT.RECIPIENT_ID, call.head().recipient().value())
                .set(
                        CONTACT.INTERPRETER_ID,
                        call.interpreter() == null ? null : call.interpreter().value())
                .set(CONTACT.STATE, call.interpreter() == null ? "missed" : "open")
                .set(CONTACT.CREATED_AT, call.head().requestedAt())
                .execute();
    }

    @Override
    public UUID ofCall(CallId call) {
        return sql.select(CONTACT.ID)
                .from(CONTACT)
                .where(CONTACT.CALL_ID.eq(call.value()))
                .fetchSingle(CONTACT.ID);
    }
}
