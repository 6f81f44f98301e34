package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.Page;
import org.zhest.testing.People;

/** PostgreSQL goes and comes while people talk and wait; a server of its own, to be stopped. */
@BackendTest
@ContextConfiguration(initializers = DatabaseRestartTest.OwnServer.class)
@DirtiesContext
class DatabaseRestartTest {

    private final People people;
    private final Browsers browsers;
    private final DSLContext sql;

    @Autowired
    DatabaseRestartTest(People people, Browsers browsers, DSLContext sql) {
        this.people = people;
        this.browsers = browsers;
        this.sql = sql;
    }

    @Test
    void calls_go_on_over_a_restart_of_the_database() throws IOException {
        Page citizen = Page.greeted(browsers.signedIn(people.citizen()));
        Page interpreter = Page.greeted(browsers.signedIn(people.interpreter()));
        Page second = Page.greeted(browsers.signedIn(people.interpreter()));
        Page waiting = Page.greeted(browsers.signedIn(people.citizen()));
        UUID talk = talking(citizen, interpreter);
        waiting.say(new ClientMessage.RequestCall());
        UUID waits = waiting.await(ServerMessage.Queued.class).queue().callId();

        OwnServer.stop();
        assertThat(citizen.refusedFor(new ClientMessage.EndCall(talk))).isEqualTo(Refusal.TRY_AGAIN);
        assertThat(second.refusedFor(ready())).isEqualTo(Refusal.TRY_AGAIN);
        assertThat(waiting.refusedFor(new ClientMessage.CancelCall(waits))).isEqualTo(Refusal.TRY_AGAIN);
        OwnServer.start();

        // The line to the database is back: whatever was lost meanwhile is told by a fresh snapshot.
        ServerMessage.Snapshot snapshot = citizen.await(ServerMessage.Snapshot.class);
        assertThat(snapshot.call()).isNotNull();
        second.say(ready());
        UUID offer = second.await(ServerMessage.Offered.class).offer().offerId();
        second.say(new ClientMessage.AcceptOffer(offer));
        waiting.await(ServerMessage.CallStarted.class);
        citizen.say(new ClientMessage.EndCall(talk));
        interpreter.await(ServerMessage.CallEnded.class);
        assertThat(sql.fetchSingle("select count(*) from contact").get(0, Long.class))
                .as("one call ended, one contact")
                .isEqualTo(1);
    }

    private static UUID talking(Page citizen, Page interpreter) {
        interpreter.say(ready());
        citizen.say(new ClientMessage.RequestCall());
        UUID offer = interpreter.await(ServerMessage.Offered.class).offer().offerId();
        interpreter.say(new ClientMessage.AcceptOffer(offer));
        citizen.await(ServerMessage.MediaOffer.class);
        return citizen.await(ServerMessage.CallStarted.class).call().callId();
    }

    private static ClientMessage.SetState ready() {
        return new ClientMessage.SetState(InterpreterState.READY);
    }

    @AfterAll
    static void the_server_goes() throws IOException {
        OwnServer.stop();
    }

    static final class OwnServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final Path DATA = temporary();
        private static final int PORT = freePort();
        private static @Nullable EmbeddedDatabase server;

        static void start() throws IOException {
            server = EmbeddedDatabase.durable(DATA, PORT);
        }

        static void stop() throws IOException {
            Objects.requireNonNull(server).close();
        }

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            TestPropertyValues.of(
                            "spring.datasource.url=jdbc:postgresql://127.0.0.1:" + PORT + "/postgres",
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres",
                            "spring.datasource.hikari.connection-timeout=500")
                    .applyTo(context);
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("zhest-restart");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
