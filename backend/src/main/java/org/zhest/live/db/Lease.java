package org.zhest.live.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhest.live.NodeSettings;
import org.zhest.live.ThisNode;

/** This node's row in {@code node}. One thread renews it. */
@Component
class Lease {

    private final ThisNode me;
    private final NodeSettings settings;
    private final InstantSource clock;
    private boolean taken;
    // Monotonic: a clock that jumps must not make us judge others.
    private volatile long heldSinceNanos;
    private volatile long renewedNanos;

    Lease(ThisNode me, NodeSettings settings, InstantSource clock) {
        this.me = me;
        this.settings = settings;
        this.clock = clock;
    }

    void forget() {
        taken = false;
    }

    /** @return whether others have taken this node for dead meanwhile */
    boolean renew(Connection connection) throws SQLException {
        boolean fresh;
        try (var statement = connection.prepareStatement("""
                insert into node (id, lease_until, url, secret)
                values (?, clock_timestamp() + ? * interval '1 ms', ?, ?)
                on conflict (id) do update set lease_until = excluded.lease_until, url = excluded.url
                returning xmax = 0
                """)) {
            statement.setObject(1, me.id());
            statement.setLong(2, settings.lease().toMillis());
            statement.setString(3, me.url());
            statement.setString(4, me.secret());
            try (var rows = statement.executeQuery()) {
                rows.next();
                fresh = rows.getBoolean(1);
            }
        }
        long now = System.nanoTime();
        boolean broken =
                !taken || fresh || now - renewedNanos > settings.lease().toNanos();
        if (broken) {
            heldSinceNanos = now;
        }
        renewedNanos = now;
        boolean lost = taken && fresh;
        taken = true;
        return lost;
    }

    /** Whether it was held without a gap for as long as a lease runs: after an outage of the database all others were, too. */
    boolean isSteady() {
        long now = System.nanoTime();
        long lease = settings.lease().toNanos();
        return now - heldSinceNanos > lease && now - renewedNanos < lease;
    }

    /** At once, for whoever stops in order: its pages are absent and its work is free. */
    void giveBack(Connection connection) throws SQLException {
        DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
        sql.execute("delete from node where id = ?", me.id());
        sql.execute("delete from node_message where node = ?", me.id());
        sql.execute(
                "update presence set absent_since = cast(? as timestamptz) where node = ? and absent_since is null",
                clock.instant().toString(),
                me.id());
        sql.execute("update call set media_holder = null where media_holder = ?", me.id());
        sql.fetch("select pg_notify(?, ?)", Signal.CHANNEL, Signal.QUEUE.payload(me.id()));
    }
}
