package org.zhest.live.db;

import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.Presences;
import org.zhest.live.ThisNode;

/** Who is connected, in {@code presence}. */
@Repository
class JooqPresences implements Presences {

    private final DSLContext sql;
    private final ThisNode me;

    JooqPresences(DSLContext sql, ThisNode me) {
        this.sql = sql;
        this.me = me;
    }

    @Override
    public Arrival arrived(UUID account, UUID connection, Instant now) {
        Arrival arrival = sql.select(PRESENCE.ABSENT_SINCE, PRESENCE.NODE, PRESENCE.CONNECTION_ID)
                .from(PRESENCE)
                .where(PRESENCE.ACCOUNT_ID.eq(account))
                .forUpdate()
                .fetchOptional(row -> new Arrival(
                        row.value1() != null,
                        row.value2().equals(me.id()) ? null : new Elsewhere(row.value2(), row.value3())))
                .orElse(new Arrival(false, null));
        sql.insertInto(PRESENCE)
                .set(PRESENCE.ACCOUNT_ID, account)
                .set(PRESENCE.NODE, me.id())
                .set(PRESENCE.CONNECTION_ID, connection)
                .set(PRESENCE.CONNECTED_AT, now)
                .onConflict(PRESENCE.ACCOUNT_ID)
                .doUpdate()
                .set(PRESENCE.NODE, me.id())
                .set(PRESENCE.CONNECTION_ID, connection)
                .set(PRESENCE.CONNECTED_AT, now)
                .setNull(PRESENCE.ABSENT_SINCE)
                .execute();
        return arrival;
    }

    @Override
    public boolean left(UUID account, UUID connection, Instant now) {
        return sql.update(PRESENCE)
                        .set(PRESENCE.ABSENT_SINCE, now)
                        .where(PRESENCE.ACCOUNT_ID.eq(account))
                        .and(PRESENCE.CONNECTION_ID.eq(connection))
                        .and(PRESENCE.ABSENT_SINCE.isNull())
                        .execute()
                == 1;
    }
}
