package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.StateCause;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** What an interpreter is doing between calls: kinds of break, the time after a call, and what coordinators hear of it. */
@BackendTest
class StateStoryTest {

    private final People people;
    private final Browsers browsers;
    private final TestClock clock;
    private final Line line;

    private People.Person person;
    private Page citizen;
    private Page interpreter;

    @Autowired
    StateStoryTest(People people, Browsers browsers, TestClock clock, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.clock = clock;
        this.line = line;
    }

    @BeforeEach
    void two_pages() {
        person = people.interpreter();
        citizen = Page.greeted(browsers.signedIn(people.citizen()));
        interpreter = Page.greeted(browsers.signedIn(person));
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        citizen.close();
        interpreter.close();
    }

    @Test
    void a_break_says_what_it_is_for() {
        interpreter.say(new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.MEAL));
        assertThat(awaitState(InterpreterState.BREAK).breakKind()).isEqualTo(BreakKind.MEAL);
        interpreter.say(new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.MEETING));
        assertThat(awaitState(InterpreterState.BREAK).breakKind()).isEqualTo(BreakKind.MEETING);
        interpreter.say(new ClientMessage.SetState(InterpreterState.OFF));
        assertThat(awaitState(InterpreterState.OFF).breakKind()).isNull();
    }

    @Test
    void a_break_without_its_kind_or_a_kind_that_is_not_chosen_is_refused() {
        for (ClientMessage.SetState wrong : new ClientMessage.SetState[] {
            new ClientMessage.SetState(InterpreterState.BREAK),
            new ClientMessage.SetState(InterpreterState.READY, BreakKind.REST),
            new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.COORDINATOR),
            new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.MISSED_OFFERS)
        }) {
            assertThat(interpreter.refusedFor(wrong)).isEqualTo(Refusal.BREAK_KIND);
        }
        interpreter.assertNone(ServerMessage.StateChanged.class);
    }

    @Test
    void a_break_after_misses_is_told_to_coordinators_and_to_nobody_else() {
        Page desk = Page.greeted(browsers.signedIn(people.coordinator()));
        citizen.say(new ClientMessage.RequestCall());
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        for (int i = 0; i < 3; i++) {
            interpreter.await(ServerMessage.Offered.class);
            clock.push(Duration.ofSeconds(15));
            interpreter.await(ServerMessage.OfferClosed.class);
        }
        ServerMessage.Notice notice = desk.await(ServerMessage.Notice.class);
        assertThat(notice.kind()).isEqualTo(NoticeKind.BREAK_AFTER_MISSES);
        assertThat(notice.subject()).isEqualTo(person.id().value());
        assertThat(awaitState(InterpreterState.BREAK).breakKind()).isEqualTo(BreakKind.MISSED_OFFERS);
        interpreter.assertNone(ServerMessage.Notice.class);
        citizen.assertNone(ServerMessage.Notice.class);
        desk.close();
    }

    @Test
    void after_a_call_one_is_ready_by_oneself_when_the_time_is_over() {
        ServerMessage.Presence after = afterCall();
        assertThat(time(after).extensionsLeft()).isEqualTo(2);
        assertThat(Duration.between(after.since(), time(after).until())).isEqualTo(Duration.ofMinutes(3));
        clock.push(Duration.ofMinutes(3));
        ServerMessage.Presence ready = awaitState(InterpreterState.READY);
        assertThat(ready.cause()).isEqualTo(StateCause.AFTER_CALL_OVER);
        assertThat(ready.afterCall()).isNull();
        interpreter.assertNone(ServerMessage.StateChanged.class);
    }

    @Test
    void the_time_after_a_call_is_extended_twice_and_no_more() {
        ServerMessage.Presence after = afterCall();
        for (int left = 1; left >= 0; left--) {
            interpreter.say(new ClientMessage.ExtendAfterCall());
            assertThat(time(awaitState(InterpreterState.AFTER_CALL)).extensionsLeft())
                    .isEqualTo(left);
        }
        assertThat(interpreter.refusedFor(new ClientMessage.ExtendAfterCall())).isEqualTo(Refusal.NO_EXTENSION_LEFT);
        clock.push(Duration.ofMinutes(6));
        interpreter.assertNone(ServerMessage.StateChanged.class);
        clock.push(Duration.ofMinutes(1));
        ServerMessage.Presence ready = awaitState(InterpreterState.READY);
        assertThat(Duration.between(after.since(), ready.since())).isGreaterThanOrEqualTo(Duration.ofMinutes(7));
        assertThat(interpreter.refusedFor(new ClientMessage.ExtendAfterCall())).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void who_chooses_a_break_after_a_call_is_not_made_ready() {
        afterCall();
        interpreter.say(new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.REST));
        awaitState(InterpreterState.BREAK);
        clock.push(Duration.ofMinutes(5));
        interpreter.assertNone(ServerMessage.StateChanged.class);
    }

    private ServerMessage.Presence afterCall() {
        citizen.say(new ClientMessage.EndCall(talking()));
        return awaitState(InterpreterState.AFTER_CALL);
    }

    private static ServerMessage.AfterCall time(ServerMessage.Presence presence) {
        return Objects.requireNonNull(presence.afterCall());
    }

    private UUID talking() {
        citizen.say(new ClientMessage.RequestCall());
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        interpreter.say(new ClientMessage.AcceptOffer(
                interpreter.await(ServerMessage.Offered.class).offer().offerId()));
        UUID call = citizen.await(ServerMessage.CallStarted.class).call().callId();
        awaitState(InterpreterState.READY);
        awaitState(InterpreterState.BUSY);
        return call;
    }

    private ServerMessage.Presence awaitState(InterpreterState state) {
        return interpreter
                .await(
                        ServerMessage.StateChanged.class,
                        changed -> changed.presence().state() == state)
                .presence();
    }
}
