package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.account.AccountChanges;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.Codec;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Limits;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** The socket itself: who gets in, what it takes, how it ends, how a page resumes. */
@BackendTest
class SocketTest {

    private final People people;
    private final Browsers browsers;
    private final AccountChanges accounts;
    private final TestClock clock;
    private final Line line;

    @Autowired
    SocketTest(People people, Browsers browsers, AccountChanges accounts, TestClock clock, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.accounts = accounts;
        this.clock = clock;
        this.line = line;
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
    }

    @Test
    void nobody_gets_in_without_a_sign_in() {
        assertThat(handshake(browsers.open(), Limits.SUBPROTOCOL, null)).isEqualTo(401);
    }

    @Test
    void a_page_of_another_origin_does_not_get_in() {
        Browser browser = browsers.signedIn(people.citizen());
        assertThat(handshake(browser, Limits.SUBPROTOCOL, "https://evil.example"))
                .isEqualTo(403);
        assertThat(handshake(browser, Limits.SUBPROTOCOL, browser.base())).isEqualTo(101);
    }

    @Test
    void a_page_that_speaks_something_else_does_not_get_in() {
        assertThat(handshake(browsers.signedIn(people.citizen()), "chat", null)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "nonsense",
                "{\"type\":\"nothing\",\"ref\":9}",
                "{\"type\":\"cancelCall\"}",
                "{\"type\":\"cancelCall\",\"callId\":\"not a uuid\"}",
                "{\"type\":\"setState\",\"state\":\"asleep\"}",
                "{\"type\":\"requestCall\",\"sudo\":true}",
                "{\"type\":\"requestCall\",\"ref\":\"one\"}",
                "{\"type\":\"typeText\",\"callId\":\"0199a0c0-0000-7000-8000-000000000001\",\"line\":-1,\"text\":\"\"}",
                "{\"type\":\"reportQuality\",\"callId\":\"0199a0c0-0000-7000-8000-000000000001\",\"fps\":\"NaN\",\"frameHeight\":1,\"freezes\":0}"
            })
    void what_is_no_message_is_refused_and_the_socket_stays(String text) {
        try (Page page = Page.greeted(browsers.signedIn(people.citizen()))) {
            page.sayText(text);
            assertThat(page.await(ServerMessage.Refused.class).code()).isEqualTo(Refusal.MALFORMED);
            page.say(new ClientMessage.RequestCall());
            page.await(ServerMessage.Queued.class);
        }
    }

    @Test
    void a_line_of_text_is_held_to_its_length() {
        String tooLong = "а".repeat(Limits.MAX_TEXT_LINE + 1);
        try (Page page = Page.greeted(browsers.signedIn(people.citizen()))) {
            page.sayText(
                    "{\"type\":\"typeText\",\"callId\":\"0199a0c0-0000-7000-8000-000000000001\",\"line\":0,\"text\":\""
                            + tooLong + "\"}");
            assertThat(page.await(ServerMessage.Refused.class).code()).isEqualTo(Refusal.MALFORMED);
        }
    }

    @Test
    void commands_wait_for_hello_and_hello_comes_once() {
        try (Page page = Page.open(browsers.signedIn(people.citizen()))) {
            assertThat(page.refusedFor(new ClientMessage.RequestCall())).isEqualTo(Refusal.NOT_GREETED);
            page.say(new ClientMessage.Hello(null, null));
            page.await(ServerMessage.Snapshot.class);
            assertThat(page.refusedFor(new ClientMessage.Hello(null, null))).isEqualTo(Refusal.NOT_GREETED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "я"})
    void a_message_past_the_limit_closes_the_socket(String letter) {
        int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
        try (Page page = Page.greeted(browsers.signedIn(people.citizen()))) {
            page.sayText(letter.repeat(Limits.MAX_MESSAGE_BYTES / bytes + 1));
            assertThat(page.awaitClose()).isEqualTo(1009);
        }
    }

    @Test
    void a_binary_message_closes_the_socket() {
        try (Page page = Page.greeted(browsers.signedIn(people.citizen()))) {
            page.sayBinary();
            assertThat(page.awaitClose()).isEqualTo(1003);
        }
    }

    @Test
    void a_burst_is_taken_and_a_flood_closes_the_socket() {
        try (Page page = Page.greeted(browsers.signedIn(people.citizen()))) {
            IntStream.range(0, Limits.MESSAGE_BURST - 2).forEach(_ -> page.sayText("{}"));
            page.await(ServerMessage.Refused.class);
            IntStream.range(0, 4 * Limits.MESSAGE_BURST).forEach(_ -> page.trySayText("{}"));
            assertThat(page.awaitClose()).isEqualTo(4429);
        }
    }

    @Test
    void another_tab_takes_over() {
        Browser browser = browsers.signedIn(people.citizen());
        try (Page first = Page.greeted(browser);
                Page second = Page.greeted(browser)) {
            assertThat(first.awaitClose()).isEqualTo(4409);
            second.say(new ClientMessage.RequestCall());
            second.await(ServerMessage.Queued.class);
        }
    }

    @Test
    void signing_out_closes_the_socket() {
        Browser browser = browsers.signedIn(people.citizen());
        try (Page page = Page.greeted(browser)) {
            browser.delete("/api/session");
            assertThat(page.awaitClose()).isEqualTo(4401);
        }
    }

    @Test
    void a_disabled_account_is_cut_off_and_leaves_the_queue() {
        People.Person person = people.citizen();
        try (Page page = Page.greeted(browsers.signedIn(person))) {
            page.say(new ClientMessage.RequestCall());
            var call = page.await(ServerMessage.Queued.class).queue().callId();
            accounts.disable(person.id(), people.coordinator().id());
            assertThat(page.awaitClose()).isEqualTo(4401);
            assertThat(line.awaitOutcome(call)).isEqualTo("dropped");
        }
    }

    @Test
    void a_page_that_was_away_gets_what_it_missed() {
        Browser browser = browsers.signedIn(people.interpreter());
        Page page = Page.open(browser);
        page.say(new ClientMessage.Hello(null, null));
        String epoch = page.await(ServerMessage.Welcome.class).epoch();
        page.say(new ClientMessage.SetState(InterpreterState.READY));
        Codec.FromServer last = page.awaitNumbered(ServerMessage.StateChanged.class, _ -> true);
        page.say(new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.REST));
        page.await(ServerMessage.StateChanged.class);
        page.close();
        try (Page back = Page.open(browser)) {
            back.say(new ClientMessage.Hello(epoch, last.seq()));
            assertThat(back.await(ServerMessage.Welcome.class).resumed()).isTrue();
            assertThat(back.await(ServerMessage.StateChanged.class).presence().state())
                    .isEqualTo(InterpreterState.BREAK);
        }
    }

    @Test
    void a_page_of_another_epoch_gets_a_snapshot() {
        try (Page page = Page.open(browsers.signedIn(people.interpreter()))) {
            page.say(new ClientMessage.Hello("before the restart", 3L));
            assertThat(page.await(ServerMessage.Welcome.class).resumed()).isFalse();
            assertThat(page.await(ServerMessage.Snapshot.class).presence()).isNotNull();
        }
    }

    @Test
    void a_clock_that_jumps_cuts_nobody_off() {
        try (Page page = Page.greeted(browsers.signedIn(people.interpreter()))) {
            clock.push(Duration.ofHours(1));
            page.say(new ClientMessage.SetState(InterpreterState.READY));
            page.await(ServerMessage.StateChanged.class);
        }
    }

    private static int handshake(Browser browser, String subprotocol, @Nullable String origin) {
        HttpRequest.Builder request = browser.request("GET", "/ws", null)
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", subprotocol);
        if (origin != null) {
            request.header("Origin", origin);
        }
        return browser.handshake(request);
    }
}
