package org.zhest.live.db;

import static org.zhest.schema.Tables.NODE;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.Presences;

/** Who is connected, in {@code presence} and {@code node}. */
@Repository
class JooqPresences implements Presences {

    private final DSLContext sql;
    private final UUID node = UUID.randomUUID();

    JooqPresences(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean arrived(UUID account, UUID connection, Instant now) {
        boolean wasAbsent = sql.select(PRESENCE.ABSENT_SINCE)
                .from(PRESENCE)
                .where(PRESENCE.ACCOUNT_ID.eq(account))
                .forUpdate()
                .fetchOptional(PRESENCE.ABSENT_SINCE)
                .isPresent();
        sql.insertInto(PRESENCE)
                .set(PRESENCE.ACCOUNT_ID, account)
                .set(PRESENCE.NODE, node)
                .set(PRESENCE.CONNECTION_ID, connection)
                .set(PRESENCE.CONNECTED_AT, now)
                .onConflict(PRESENCE.ACCOUNT_ID)
                .doUpdate()
                .set(PRESENCE.NODE, node)
                .set(PRESENCE.CONNECTION_ID, connection)
                .set(PRESENCE.CONNECTED_AT, now)
                .setNull(PRESENCE.ABSENT_SINCE)
                .execute();
        return wasAbsent;
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

    @Override
    public void renewNode(Instant leaseUntil) {
        sql.insertInto(NODE)
                .set(NODE.ID, node)
                .set(NODE.LEASE_UNTIL, leaseUntil)
                .onConflict(NODE.ID)
                .doUpdate()
                .set(NODE.LEASE_UNTIL, leaseUntil)
                .execute();
    }

    @Override
    public int sweepNodes(Instant now) {
        // A presence whose node has no row belongs to one that was swept between its last breaths.
        int gone = sql.update(PRESENCE)
                .set(PRESENCE.ABSENT_SINCE, now)
                .where(PRESENCE.ABSENT_SINCE.isNull())
                .and(PRESENCE.NODE.notIn(sql.select(NODE.ID).from(NODE).where(NODE.LEASE_UNTIL.ge(now))))
                .execute();
        sql.deleteFrom(NODE).where(NODE.LEASE_UNTIL.lt(now)).execute();
        return gone;
    }
}
