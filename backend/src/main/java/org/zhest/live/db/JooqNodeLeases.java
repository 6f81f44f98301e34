package org.zhest.live.db;

import static org.zhest.schema.Tables.NODE;
import static org.zhest.schema.Tables.NODE_MESSAGE;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.live.NodeAddress;
import org.zhest.live.NodeLeases;
import org.zhest.live.ThisNode;

/** Nodes and their leases in {@code node}; this node's own row is written by {@link PostgresLine}. */
@Repository
class JooqNodeLeases implements NodeLeases {

    /** The database's clock, which all nodes share. */
    static final Field<Instant> NOW = DSL.field("clock_timestamp()", Instant.class);

    private final DSLContext sql;
    private final ThisNode me;

    JooqNodeLeases(DSLContext sql, ThisNode me) {
        this.sql = sql;
        this.me = me;
    }

    @Override
    @Transactional
    public Optional<List<UUID>> reap(Instant now) {
        List<UUID> dead = sql.deleteFrom(NODE)
                .where(NODE.LEASE_UNTIL.lt(NOW))
                .returningResult(NODE.ID)
                .fetch(NODE.ID);
        // A presence whose node has no row belongs to one that was swept between its last breaths.
        List<UUID> gone = sql.update(PRESENCE)
                .set(PRESENCE.ABSENT_SINCE, now)
                .where(PRESENCE.ABSENT_SINCE.isNull())
                .and(PRESENCE.NODE.notIn(sql.select(NODE.ID).from(NODE)))
                .returningResult(PRESENCE.ACCOUNT_ID)
                .fetch(PRESENCE.ACCOUNT_ID);
        sql.deleteFrom(NODE_MESSAGE)
                .where(NODE_MESSAGE.NODE.notIn(sql.select(NODE.ID).from(NODE)))
                .execute();
        return dead.isEmpty() && gone.isEmpty() ? Optional.empty() : Optional.of(gone);
    }

    @Override
    public Optional<Place> placeOf(UUID account) {
        return sql.select(NODE.ID, NODE.URL, NODE.SECRET)
                .from(PRESENCE)
                .join(NODE)
                .on(NODE.ID.eq(PRESENCE.NODE))
                .where(PRESENCE.ACCOUNT_ID.eq(account))
                .and(NODE.URL.isNotNull())
                .fetchOptional(row -> new Place(row.value1(), new NodeAddress(row.value2(), row.value3())));
    }

    @Override
    public List<UUID> takeBack(Collection<UUID> connections) {
        return sql.update(PRESENCE)
                .setNull(PRESENCE.ABSENT_SINCE)
                .where(PRESENCE.NODE.eq(me.id()))
                .and(PRESENCE.CONNECTION_ID.eq(DSL.any(connections.toArray(UUID[]::new))))
                .returningResult(PRESENCE.CONNECTION_ID)
                .fetch(PRESENCE.CONNECTION_ID);
    }
}
