package org.zhest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.People;
import org.zhest.testing.TestDatabase;

/** With a database of its own, to be taken away from it. */
@BackendTest
@ContextConfiguration(initializers = DatabaseAwayTest.OwnDatabase.class)
@DirtiesContext
class DatabaseAwayTest {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void while_the_database_is_away_every_answer_says_so_and_afterwards_all_is_well() throws SQLException {
        var citizen = people.citizen();
        var browser = browsers.signedIn(citizen);
        execute("alter database away allow_connections false");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'away'");

        var signedIn = browser.get("/api/my/contacts");
        assertThat(signedIn.status()).isEqualTo(503);
        assertThat(signedIn.code()).isEqualTo("unavailable");
        var signingIn = browsers.open().signIn(citizen.login(), People.PASSWORD);
        assertThat(signingIn.status()).isEqualTo(503);
        assertThat(browsers.open().get("/").status()).as("the page itself").isEqualTo(200);

        execute("alter database away allow_connections true");
        // The pool may hold connections of before the outage; it finds out one by one.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> browser.get("/api/my/contacts").status() == 200);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                execute("create database away");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            TestPropertyValues.of(
                            "spring.datasource.url=" + TestDatabase.url("away"),
                            "spring.datasource.hikari.connection-timeout=500")
                    .applyTo(context);
        }
    }
}
