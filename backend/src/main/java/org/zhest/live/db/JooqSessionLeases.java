package org.zhest.live.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.SPRING_SESSION;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.zhest.live.SessionLeases;

/** Spring Session's rows: an open socket is use of its session. */
@Repository
class JooqSessionLeases implements SessionLeases {

    /** A session is touched when that share of its time-out has passed since it was. */
    private static final long SHARE = 100;

    private final DSLContext sql;

    JooqSessionLeases(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> touch(Collection<String> sessionIds, Instant now) {
        long millis = now.toEpochMilli();
        Field<Boolean> isStale = isStale(millis);
        Map<String, Boolean> stale = sql.select(SPRING_SESSION.SESSION_ID, isStale)
                .from(SPRING_SESSION)
                .where(SPRING_SESSION.SESSION_ID.eq(DSL.any(sessionIds.toArray(String[]::new))))
                .and(SPRING_SESSION.EXPIRY_TIME.gt(millis))
                // A sign-in that crossed the disabling of its account may have left a session behind.
                .and(SPRING_SESSION.PRINCIPAL_NAME.in(
                        sql.select(ACCOUNT.ID.cast(String.class)).from(ACCOUNT).where(ACCOUNT.DISABLED_AT.isNull())))
                .fetchMap(SPRING_SESSION.SESSION_ID, isStale);
        String[] due = stale.keySet().stream().filter(stale::get).toArray(String[]::new);
        if (due.length > 0) {
            touch(due, millis);
        }
        return stale.keySet();
    }

    private static Field<Boolean> isStale(long millis) {
        return DSL.field(SPRING_SESSION.LAST_ACCESS_TIME.lt(DSL.val(millis)
                        .minus(SPRING_SESSION
                                .MAX_INACTIVE_INTERVAL
                                .cast(Long.class)
                                .times(1_000L / SHARE))))
                .as("stale");
    }

    private void touch(String[] sessionIds, long millis) {
        sql.update(SPRING_SESSION)
                .set(SPRING_SESSION.LAST_ACCESS_TIME, millis)
                .set(
                        SPRING_SESSION.EXPIRY_TIME,
                        SPRING_SESSION
                                .MAX_INACTIVE_INTERVAL
                                .cast(Long.class)
                                .times(1_000L)
                                .plus(millis))
                .where(SPRING_SESSION.SESSION_ID.eq(DSL.any(sessionIds)))
                .and(SPRING_SESSION.EXPIRY_TIME.gt(millis))
                .execute();
    }
}
