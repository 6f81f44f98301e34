package org.zhest.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.zhest.ZhestApplication;
import org.zhest.live.ThisNode;

/** One more backend on the database of the run, with a port of its own; clock and bridge are those of the run. */
public final class OtherNode implements AutoCloseable {

    private final Line line = new Line();
    private final ConfigurableApplicationContext context;

    private OtherNode() {
        context = new SpringApplicationBuilder(ZhestApplication.class, TestingConfiguration.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "zhest.password.memory=64",
                        "zhest.password.passes=1",
                        "zhest.media.bridges=http://127.0.0.1:1")
                .initializers(
                        new TestDatabase(),
                        new FakeGateway(),
                        fresh -> ((GenericApplicationContext) fresh)
                                .registerBean(JdbcConnectionDetails.class, () -> line))
                .run();
    }

    public static OtherNode start() {
        return new OtherNode();
    }

    public Browsers browsers() {
        return context.getBean(Browsers.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public UUID id() {
        return bean(ThisNode.class).id();
    }

    /** Breaks this node's line to the database, which it may build again. */
    public static void breakLine(DSLContext sql, UUID node) {
        sql.fetch(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?",
                "zhest-node " + node);
    }

    /** As {@code kill -9} does: from now on it says nothing to the database, and takes leave of nobody. */
    public void kill(DSLContext sql) {
        line.url = "jdbc:postgresql://127.0.0.1:1/nowhere";
        bean(ThreadPoolTaskScheduler.class).shutdown();
        bean(HikariDataSource.class).close();
        breakLine(sql, id());
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Line implements JdbcConnectionDetails {
        private volatile String url = TestDatabase.url("postgres");

        @Override
        public @Nullable String getUsername() {
            return "postgres";
        }

        @Override
        public @Nullable String getPassword() {
            return "postgres";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
