package org.zhest.contact.db;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_OFFER;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.CONTACT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.account.AccountId;
import org.zhest.contact.CitizensInSight;
import org.zhest.contact.ContactState;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.RecipientId;

@Repository
class JooqCitizensInSight implements CitizensInSight {

    private final DSLContext db;

    JooqCitizensInSight(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<RecipientId> recipientOf(CallId call, AccountId interpreter) {
        var offered = selectOne()
                .from(CALL_OFFER)
                .where(CALL_OFFER.CALL_ID.eq(CALL.ID))
                .and(CALL_OFFER.INTERPRETER_ID.eq(interpreter.value()))
                .and(CALL_OFFER.CLOSED_AT.isNull());
        var talking = selectOne()
                .from(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .and(CALL_PARTICIPANT.ACCOUNT_ID.eq(interpreter.value()))
                .and(CALL_PARTICIPANT.LEFT_AT.isNull());
        var wrappingUp = selectOne()
                .from(CONTACT)
                .where(CONTACT.CALL_ID.eq(CALL.ID))
                .and(CONTACT.INTERPRETER_ID.eq(interpreter.value()))
                .and(CONTACT.STATE.eq(Codes.of(ContactState.OPEN)));
        return db.select(CALL.RECIPIENT_ID)
                .from(CALL)
                .where(CALL.ID.eq(call.value()))
                .and(CALL.RECIPIENT_ID.isNotNull())
                .and(exists(offered).or(exists(talking)).or(exists(wrappingUp)))
                .fetchOptional(row -> new RecipientId(row.value1()));
    }
}
