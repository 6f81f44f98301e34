package org.zhest.live.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zhest.live.NodeEvent;
import org.zhest.live.NodeLine;
import org.zhest.live.NodeSettings;
import org.zhest.live.ThisNode;

/**
 * This node's own line to the database, outside the pool, so that no load delays it: it listens to the other nodes and
 * renews the lease. Broken, it is built again, and both begin anew.
 */
@Component
class PostgresLine implements NodeLine, SmartLifecycle {

    /** Before the web server opens its port and after it has closed it: a page's node is known while pages are. */
    static final int PHASE = DEFAULT_PHASE - 4_096;

    private static final Logger LOG = LoggerFactory.getLogger(PostgresLine.class);
    private static final Duration FIRST_TRY = Duration.ofMillis(100);
    private static final Duration RARE_TRY = Duration.ofSeconds(2);

    private final JdbcConnectionDetails database;
    private final ThisNode me;
    private final NodeSettings settings;
    private final ApplicationEventPublisher events;
    private final Lease lease;
    private volatile @Nullable Thread thread;

    PostgresLine(
            JdbcConnectionDetails database,
            ThisNode me,
            NodeSettings settings,
            ApplicationEventPublisher events,
            Lease lease) {
        this.database = database;
        this.me = me;
        this.settings = settings;
        this.events = events;
        this.lease = lease;
    }

    @Override
    public boolean isSteady() {
        return lease.isSteady();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public void start() {
        CountDownLatch up = new CountDownLatch(1);
        lease.forget();
        Thread fresh = Thread.ofPlatform().name("node-line").daemon().unstarted(() -> run(up));
        thread = fresh;
        fresh.start();
        try {
            if (!up.await(10, TimeUnit.SECONDS)) {
                LOG.warn("this node is not known to the others yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        try {
            if (running != null) {
                running.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(CountDownLatch up) {
        Duration pause = FIRST_TRY;
        while (isMine()) {
            try (Connection connection = connect()) {
                listen(connection, up);
                pause = FIRST_TRY;
                hear(connection);
                lease.giveBack(connection);
            } catch (SQLException | RuntimeException e) {
                if (isMine()) {
                    LOG.warn("the line to the database broke: {}", e.getMessage());
                    pause(pause);
                    pause = pause.multipliedBy(2).compareTo(RARE_TRY) > 0 ? RARE_TRY : pause.multipliedBy(2);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (database.getUsername() != null) {
            properties.setProperty("user", database.getUsername());
        }
        if (database.getPassword() != null) {
            properties.setProperty("password", database.getPassword());
        }
        properties.setProperty("ApplicationName", "zhest-node " + me.id());
        // A line that is dead without a word is noticed by the next renewal.
        properties.setProperty("connectTimeout", "2");
        properties.setProperty(
                "socketTimeout", String.valueOf(Math.max(1, settings.lease().toSeconds())));
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void listen(Connection connection, CountDownLatch up) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Signal.CHANNEL);
        }
        renew(connection);
        if (up.getCount() == 0) {
            events.publishEvent(new NodeEvent.LineBack());
        }
        up.countDown();
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection line = connection.unwrap(PGConnection.class);
        long nextBeat = System.nanoTime() + settings.beat().toNanos();
        while (isMine()) {
            long millis = (nextBeat - System.nanoTime()) / 1_000_000;
            PGNotification[] heard = millis > 0 ? line.getNotifications((int) millis) : line.getNotifications();
            for (PGNotification one : heard == null ? new PGNotification[0] : heard) {
                heard(one.getParameter());
            }
            if (System.nanoTime() >= nextBeat) {
                renew(connection);
                nextBeat = System.nanoTime() + settings.beat().toNanos();
            }
        }
    }

    private void heard(String payload) {
        if (payload.equals(Signal.MAIL.payload(me.id()))) {
            events.publishEvent(new NodeEvent.Mail());
        } else if (Signal.QUEUE.isBy(payload) && !payload.equals(Signal.QUEUE.payload(me.id()))) {
            events.publishEvent(new NodeEvent.QueueChanged());
        }
    }

    private void renew(Connection connection) throws SQLException {
        if (lease.renew(connection)) {
            events.publishEvent(new NodeEvent.LeaseLost());
        }
        // Whatever notification was lost, the letters are read with the next beat.
        events.publishEvent(new NodeEvent.Mail());
    }

    private boolean isMine() {
        return Thread.currentThread() == thread;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
