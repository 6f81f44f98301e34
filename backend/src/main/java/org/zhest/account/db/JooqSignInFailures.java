package org.zhest.account.db;

import static org.zhest.schema.Tables.SIGN_IN_FAILURE;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.account.Login;
import org.zhest.account.SignInFailures;

@Repository
class JooqSignInFailures implements SignInFailures {

    private final DSLContext db;

    JooqSignInFailures(DSLContext db) {
        this.db = db;
    }

    @Override
    public long add(Login login, String address, Instant now) {
        return db.insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.LOGIN, login.value())
                .set(SIGN_IN_FAILURE.ADDRESS, address)
                .set(SIGN_IN_FAILURE.AT, now)
                .returning(SIGN_IN_FAILURE.ID)
                .fetchSingle()
                .getId();
    }

    @Override
    public void withdraw(long attempt) {
        delete(SIGN_IN_FAILURE.ID.eq(attempt));
    }

    @Override
    public void forget(Login login) {
        delete(SIGN_IN_FAILURE.LOGIN.eq(login.value()));
    }

    @Override
    public void deleteBefore(Instant time) {
        delete(SIGN_IN_FAILURE.AT.lt(time));
    }

    @Override
    public @Nullable Instant nthNewestOfLogin(Login login, int nth, Instant since) {
        return nthNewest(SIGN_IN_FAILURE.LOGIN.eq(login.value()), nth, since);
    }

    @Override
    public @Nullable Instant nthNewestOfAddress(String address, int nth, Instant since) {
        return nthNewest(SIGN_IN_FAILURE.ADDRESS.eq(address), nth, since);
    }

    private @Nullable Instant nthNewest(Condition whose, int nth, Instant since) {
        return db.select(SIGN_IN_FAILURE.AT)
                .from(SIGN_IN_FAILURE)
                .where(whose.and(SIGN_IN_FAILURE.AT.gt(since)))
                .orderBy(SIGN_IN_FAILURE.AT.desc())
                .offset(nth - 1)
                .limit(1)
                .fetchOne(SIGN_IN_FAILURE.AT);
    }

    private void delete(Condition which) {
        db.deleteFrom(SIGN_IN_FAILURE).where(which).execute();
    }
}
