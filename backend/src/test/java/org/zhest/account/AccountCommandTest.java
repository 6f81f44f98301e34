package org.zhest.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.zhest.testing.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class AccountCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_first_coordinator_comes_into_an_empty_database_and_only_once() throws SQLException {
        execute("create database centre");
        var arguments = List.of("add", "--role", "coordinator", "--login", "Anna", "--name=Анна Иванова");
        assertThat(run("centre", "a good password\n", arguments)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("«anna»");
        assertThat(run("centre", "a good password\n", arguments)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("занят", "taken");
    }

    @Test
    void a_database_of_another_version_is_told_in_plain_words(CapturedOutput log) throws SQLException {
        execute("create database other");
        var arguments = List.of("add", "--role", "coordinator", "--login", "anna");
        assertThat(run("other", "a good password", arguments)).isZero();
        try (var connection = DriverManager.getConnection(TestDatabase.url("other"));
                var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set checksum = 1 where version = '001'");
        }
        assertThat(run("other", "a good password", arguments)).isEqualTo(1);
        assertThat(log.getAll()).contains("другой версией программы", "another version of the program");
    }

    @Test
    void a_database_that_is_not_there_is_told_in_plain_words(CapturedOutput log) {
        var arguments = List.of("add", "--role", "coordinator", "--login", "anna");
        assertThat(run("nowhere", "a good password", arguments)).isEqualTo(1);
        assertThat(log.getAll()).contains("Не удалось подключиться к базе данных", "cannot be reached");
    }

    @Test
    void a_database_that_nobody_named_is_asked_for(CapturedOutput log) {
        var arguments = List.of(AccountCommand.NAME, "add", "--role", "coordinator", "--login", "anna");
        assertThat(command("a good password").run(arguments)).isEqualTo(1);
        assertThat(log.getAll()).contains("Не указана база данных", "spring.datasource.url");
    }

    @Test
    void wrong_arguments_are_named_and_change_nothing() {
        assertThat(run("centre", "short", List.of("add", "--role", "coordinator", "--login", "anna")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The password (standard input)");
        assertThat(run("centre", "", List.of("add", "--role", "king", "--login", "anna")))
                .isEqualTo(2);
        assertThat(run("centre", "", List.of("add", "--role", "coordinator", "--login", "я")))
                .isEqualTo(2);
        assertThat(run("centre", "", List.of("add", "--what"))).isEqualTo(2);
        assertThat(run("centre", "", List.of())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Unknown argument: --what", "Usage");
    }

    private int run(String database, String password, List<String> arguments) {
        var all = new ArrayList<String>();
        all.add(AccountCommand.NAME);
        all.addAll(arguments);
        if (!arguments.isEmpty()) {
            all.add("--spring.datasource.url=" + TestDatabase.url(database));
            all.add("--zhest.password.memory=64");
            all.add("--spring.datasource.hikari.connection-timeout=500");
        }
        return command(password).run(all);
    }

    private AccountCommand command(String password) {
        return new AccountCommand(
                new ByteArrayInputStream(password.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
