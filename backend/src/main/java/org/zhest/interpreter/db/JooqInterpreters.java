package org.zhest.interpreter.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.INTERPRETER;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.account.AccountId;
import org.zhest.interpreter.Interpreter;
import org.zhest.interpreter.Interpreters;

@Repository
class JooqInterpreters implements Interpreters {

    private final DSLContext db;

    JooqInterpreters(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Interpreter> all() {
        return db.select(ACCOUNT.ID, ACCOUNT.NAME)
                .from(INTERPRETER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(INTERPRETER.ACCOUNT_ID))
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(row -> new Interpreter(new AccountId(row.get(ACCOUNT.ID)), row.get(ACCOUNT.NAME)));
    }

    @Override
    public void add(AccountId account, Instant now) {
        db.insertInto(INTERPRETER)
                .set(INTERPRETER.ACCOUNT_ID, account.value())
                .set(INTERPRETER.STATE_SINCE, now)
                .execute();
    }
}
