package org.zhest.interpreter.db;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.INTERPRETER_BLOCK;
import static org.zhest.schema.Tables.RECIPIENT;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.zhest.account.AccountId;
import org.zhest.interpreter.Blocks;
import org.zhest.interpreter.Interpreter;
import org.zhest.schema.Codes;
import org.zhest.signaling.protocol.Role;

@Repository
class JooqBlocks implements Blocks {

    private final DSLContext db;

    JooqBlocks(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Met> metBy(AccountId citizen) {
        Field<Instant> last = max(CALL.ANSWERED_AT).as("last");
        Field<Boolean> blocked = field(exists(selectOne()
                        .from(INTERPRETER_BLOCK)
                        .where(INTERPRETER_BLOCK.CITIZEN_ID.eq(citizen.value()))
                        .and(INTERPRETER_BLOCK.INTERPRETER_ID.eq(ACCOUNT.ID))
                        .and(INTERPRETER_BLOCK.SET_BY.eq(Codes.of(Role.CITIZEN)))))
                .as("blocked");
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, last, blocked)
                .from(CALL)
                .join(CALL_PARTICIPANT)
                .on(CALL_PARTICIPANT.CALL_ID.eq(CALL.ID))
                .and(CALL_PARTICIPANT.ROLE.eq(Codes.of(Role.INTERPRETER)))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CALL_PARTICIPANT.ACCOUNT_ID))
                .where(CALL.CITIZEN_ID.eq(citizen.value()))
                .and(CALL.ANSWERED_AT.isNotNull())
                .and(ACCOUNT.DISABLED_AT.isNull())
                .groupBy(ACCOUNT.ID, ACCOUNT.NAME)
                .orderBy(last.desc(), ACCOUNT.ID)
                .fetch(row -> new Met(
                        new Interpreter(new AccountId(row.value1()), row.value2()), row.value3(), row.value4()));
    }

    @Override
    public List<Block> setBy(AccountId interpreter) {
        return blocks(INTERPRETER_BLOCK
                .INTERPRETER_ID
                .eq(interpreter.value())
                .and(INTERPRETER_BLOCK.SET_BY.eq(Codes.of(Role.INTERPRETER))));
    }

    @Override
    public List<Block> of(AccountId interpreter) {
        return blocks(INTERPRETER_BLOCK.INTERPRETER_ID.eq(interpreter.value()));
    }

    private List<Block> blocks(Condition which) {
        return db.select(
                        INTERPRETER_BLOCK.CITIZEN_ID,
                        RECIPIENT.ID,
                        ACCOUNT.NAME,
                        INTERPRETER_BLOCK.SET_BY,
                        INTERPRETER_BLOCK.AT)
                .from(INTERPRETER_BLOCK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(INTERPRETER_BLOCK.CITIZEN_ID))
                .leftJoin(RECIPIENT)
                .on(RECIPIENT.ACCOUNT_ID.eq(INTERPRETER_BLOCK.CITIZEN_ID))
                .where(which)
                .orderBy(INTERPRETER_BLOCK.AT.desc(), INTERPRETER_BLOCK.CITIZEN_ID)
                .fetch(row -> new Block(
                        new AccountId(row.value1()),
                        row.value2(),
                        row.value3(),
                        Codes.to(Role.class, row.value4()),
                        row.value5()));
    }

    @Override
    public void set(AccountId citizen, AccountId interpreter, Role by, Instant at) {
        db.insertInto(INTERPRETER_BLOCK)
                .set(INTERPRETER_BLOCK.CITIZEN_ID, citizen.value())
                .set(INTERPRETER_BLOCK.INTERPRETER_ID, interpreter.value())
                .set(INTERPRETER_BLOCK.SET_BY, Codes.of(by))
                .set(INTERPRETER_BLOCK.AT, at)
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public boolean lift(AccountId citizen, AccountId interpreter, Role by) {
        return db.deleteFrom(INTERPRETER_BLOCK)
                        .where(INTERPRETER_BLOCK.CITIZEN_ID.eq(citizen.value()))
                        .and(INTERPRETER_BLOCK.INTERPRETER_ID.eq(interpreter.value()))
                        .and(INTERPRETER_BLOCK.SET_BY.eq(Codes.of(by)))
                        .execute()
                > 0;
    }
}
