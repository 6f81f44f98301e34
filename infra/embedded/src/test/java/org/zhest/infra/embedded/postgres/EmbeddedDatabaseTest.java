package org.zhest.infra.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhest.infra.embedded.PortTakenException;

class EmbeddedDatabaseTest {
    /** What the child JVM runs: a durable server, one row, then nothing until it is killed. */
    static final class Child {
        public static void main(String[] args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.durable(Path.of(args[0]), Integer.parseInt(args[1]));
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('Жест')");
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void a_temporary_database_is_version_18_and_knows_cyrillic_case() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary()) {
            assertThat(ask(database, "show server_version")).startsWith("18");
            assertThat(ask(database, "select lower('ЁЖ')")).isEqualTo("ёж");
            assertThat(ask(database, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void a_durable_database_keeps_its_data_and_flushes_it(@TempDir Path home) throws Exception {
        Path directory = home.resolve("postgres");
        int port = freePort();
        try (EmbeddedDatabase database = EmbeddedDatabase.durable(directory, port)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            execute(database, "create table kept (n int)");
            assertThatThrownBy(() -> EmbeddedDatabase.durable(directory, port)).hasMessageContaining("another run");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.durable(directory, port)) {
            assertThat(ask(database, "select count(*) from kept")).isEqualTo("0");
        }
        Path aside = EmbeddedDatabase.moveAside(directory);
        assertThat(aside).isEqualTo(home.resolve("postgres-old-1")).isDirectory();
        assertThat(Files.exists(directory)).isFalse();
    }

    @Test
    void a_server_left_behind_by_a_killed_run_is_stopped_and_its_data_is_whole(@TempDir Path home) throws Exception {
        Path directory = home.resolve("postgres");
        int port = freePort();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Child.class.getName(),
                        directory.toString(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("ready");
        } finally {
            child.destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
        }
        long orphan = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.durable(directory, port)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("Жест");
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void a_port_taken_by_somebody_else_is_said(@TempDir Path home) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.durable(home.resolve("postgres"), other.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
    }
}
