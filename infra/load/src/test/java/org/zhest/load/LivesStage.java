package org.zhest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;
import org.zhest.live.CallCommands;
import org.zhest.live.InterpreterCommands;
import org.zhest.live.ThisNode;
import org.zhest.local.FreePorts;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** The backend as it is, on a database that flushes each commit, with pairs who each have a lane of their own. */
final class LivesStage implements AutoCloseable {

    private static final String PAIRS = """
            create table bench_pair as
            select client, turn, uuidv7() as citizen, uuidv7() as recipient, uuidv7() as interpreter,
              ''::text as mode, ''::text as topic from generate_series(0, %d - 1) client, generate_series(0, %d - 1) turn
            """;

    private static final List<String> PEOPLE = List.of("""
            insert into account (id, login, password_hash, role, name, created_at)
            select citizen, 'pair.c' || client || '.' || turn, 'x', 'citizen', 'Citizen ' || turn, now() from bench_pair union all
            select interpreter, 'pair.i' || client || '.' || turn, 'x', 'interpreter', 'Interpreter ' || turn, now() from bench_pair
            """, """
            insert into recipient (id, account_id, name, created_at)
            select recipient, citizen, 'Citizen ' || turn, now() from bench_pair
            """);

    private final Path directory;
    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext context;

    private LivesStage(Path directory, EmbeddedDatabase database, ConfigurableApplicationContext context) {
        this.directory = directory;
        this.database = database;
        this.context = context;
    }

    /** Not marked as a configuration: the other benchmarks' backends would find it. */
    static class Doubles {

        @Bean
        @Primary
        NoBridge noBridge() {
            return new NoBridge();
        }

        @Bean
        @Primary
        BenchPages benchPages() {
            return new BenchPages();
        }

        @Bean
        static Recorder recorder() {
            return new Recorder();
        }

        @Bean
        static BeanPostProcessor recording(Recorder recorder) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? recorder.wrap(source) : bean;
                }
            };
        }
    }

    static LivesStage start() throws IOException {
        Path directory = Files.createTempDirectory("zhest-lives");
        EmbeddedDatabase database = EmbeddedDatabase.durable(directory.resolve("data"), FreePorts.tcp());
        try {
            return new LivesStage(
                    directory, database, BackendHere.start(database, FreePorts.tcp(), Doubles.class, Map.of()));
        } catch (RuntimeException e) {
            database.close();
            Temporary.delete(directory);
            throw e;
        }
    }

    EmbeddedDatabase database() {
        return database;
    }

    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    Recorder recorder() {
        return context.getBean(Recorder.class);
    }

    /** What the backend does every second is not done until {@link #goOn}. */
    void pause() {
        context.getBean(ThreadPoolTaskScheduler.class).stop();
    }

    void goOn() {
        context.getBean(ThreadPoolTaskScheduler.class).start();
    }

    /** Nobody is ready from here on but by a life of their own. */
    void sendHome() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update interpreter set state = 'off', state_since = now() where state <> 'off'");
        }
    }

    /** Written as rows: the database cannot tell them from people who have signed in and opened a page here. */
    List<List<Pair>> pairs(int clients, int turns) throws SQLException {
        List<List<Pair>> pairs = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(PAIRS.formatted(clients, turns));
            for (String people : PEOPLE) {
                statement.execute(people);
            }
            statement.execute("""
                    insert into presence (account_id, node, connection_id, connected_at)
                    select id, '%s', uuidv7(), now() from account where login like 'pair.%%'
                    """.formatted(context.getBean(ThisNode.class).id()));
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select client, citizen, interpreter from bench_pair order by client, turn")) {
                while (rows.next()) {
                    int client = rows.getInt(1);
                    if (client == pairs.size()) {
                        pairs.add(new ArrayList<>());
                    }
                    pairs.get(client)
                            .add(pair(
                                    connection, client, rows.getObject(2, UUID.class), rows.getObject(3, UUID.class)));
                }
            }
            statement.execute("vacuum analyze");
        }
        return pairs;
    }

    private Pair pair(Connection connection, int client, UUID citizen, UUID interpreter) throws SQLException {
        List<TopicClass> topics = Arrays.asList(TopicClass.values());
        SignMode mode = SignMode.values()[client / topics.size()];
        TopicClass topic = topics.get(client % topics.size());
        try (var insert = connection.prepareStatement("""
                with need as (update bench_pair set mode = ?, topic = ? where interpreter = ? returning mode || '/' || topic as lane)
                insert into interpreter (account_id, state, state_since, lanes, lanes_until)
                select ?, 'off', now(), array[lane], now() + interval '1 day' from need
                """)) {
            insert.setString(1, mode.name().toLowerCase(Locale.ROOT));
            insert.setString(2, topic.name().toLowerCase(Locale.ROOT));
            insert.setObject(3, interpreter);
            insert.setObject(4, interpreter);
            insert.executeUpdate();
        }
        return new Pair(
                context.getBean(CallCommands.class),
                context.getBean(InterpreterCommands.class),
                context.getBean(BenchPages.class),
                citizen,
                interpreter,
                mode,
                topic);
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        Temporary.delete(directory);
    }
}
