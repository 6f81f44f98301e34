package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Who is let in at the TURN servers, and until when. */
@BackendTest
class TurnStoryTest {

    private static final Duration VALID = Duration.ofHours(4);

    private final People people;
    private final Browsers browsers;
    private final TestClock clock;
    private final Line line;
    private final List<Page> pages = new ArrayList<>();

    @Autowired
    TurnStoryTest(People people, Browsers browsers, TestClock clock, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.clock = clock;
        this.line = line;
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        pages.forEach(Page::close);
    }

    @Test
    void each_side_gets_in_by_a_name_of_its_own_that_outlives_the_call() {
        Page citizen = open(people.citizen());
        Page interpreter = open(people.interpreter());
        Instant asked = clock.instant();
        UUID call = talk(citizen, interpreter);
        ServerMessage.IceServer citizens = server(citizen, "c-1");
        ServerMessage.IceServer interpreters = server(interpreter, "i-2");

        assertThat(citizens.urls()).containsExactly("turn:127.0.0.1:3478?transport=udp");
        assertThat(until(citizens))
                .isBetween(asked.plus(VALID).minusSeconds(1), clock.instant().plus(VALID));
        assertThat(opaque(citizens)).isNotEqualTo(opaque(interpreters));
        assertThat(citizens.credential()).isNotEqualTo(interpreters.credential());
        assertThat(call).isNotNull();
    }

    @Test
    void a_page_that_joins_again_gets_in_anew() {
        Page citizen = open(people.citizen());
        Page interpreter = open(people.interpreter());
        UUID call = talk(citizen, interpreter);
        ServerMessage.IceServer before = server(citizen, "c-1");

        clock.push(Duration.ofSeconds(5));
        citizen.say(new ClientMessage.JoinMedia(call));
        ServerMessage.IceServer after = server(citizen, "c-3");

        assertThat(until(after)).isAfterOrEqualTo(until(before).plusSeconds(5));
        assertThat(opaque(after)).isEqualTo(opaque(before));
        assertThat(after.credential()).isNotEqualTo(before.credential());
    }

    @Test
    void who_is_not_in_the_call_is_not_let_in() {
        Page citizen = open(people.citizen());
        Page interpreter = open(people.interpreter());
        UUID call = talk(citizen, interpreter);

        Page stranger = open(people.citizen());
        stranger.say(new ClientMessage.JoinMedia(call));
        assertThat(stranger.await(ServerMessage.Refused.class).code()).isEqualTo(Refusal.NO_SUCH_CALL);
        Page coordinator = open(people.coordinator());
        coordinator.say(new ClientMessage.JoinMedia(call));
        assertThat(coordinator.await(ServerMessage.Refused.class).code()).isEqualTo(Refusal.NOT_ALLOWED);
    }

    private Page open(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }

    private static UUID talk(Page citizen, Page interpreter) {
        citizen.say(new ClientMessage.RequestCall());
        UUID call = citizen.await(ServerMessage.Queued.class).queue().callId();
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        interpreter.say(new ClientMessage.AcceptOffer(
                interpreter.await(ServerMessage.Offered.class).offer().offerId()));
        return call;
    }

    private static ServerMessage.IceServer server(Page page, String endpoint) {
        ServerMessage.Ice ice = page.await(
                        ServerMessage.MediaOffer.class,
                        offer -> offer.endpoint().equals(endpoint))
                .ice();
        assertThat(ice.relayOnly()).isFalse();
        assertThat(ice.servers()).hasSize(1);
        return ice.servers().getFirst();
    }

    private static Instant until(ServerMessage.IceServer server) {
        return Instant.ofEpochSecond(Long.parseLong(server.username().split(":", 2)[0]));
    }

    private static UUID opaque(ServerMessage.IceServer server) {
        return UUID.fromString(server.username().split(":", 2)[1]);
    }
}
