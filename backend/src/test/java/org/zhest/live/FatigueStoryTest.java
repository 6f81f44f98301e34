package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.ServerMessage.Tiredness;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** What the console is told of signing and rest while a day goes by. */
@BackendTest
class FatigueStoryTest {

    private final People people;
    private final Browsers browsers;
    private final TestClock clock;
    private final Line line;
    private final Workdays workdays;

    private People.Person person;
    private Page citizen;
    private Page interpreter;

    @Autowired
    FatigueStoryTest(People people, Browsers browsers, TestClock clock, Line line, Workdays workdays) {
        this.people = people;
        this.browsers = browsers;
        this.clock = clock;
        this.line = line;
        this.workdays = workdays;
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
    void a_console_that_connects_is_told_how_it_stands() {
        assertThat(interpreter.await(ServerMessage.Fatigue.class).tiredness())
                .satisfies(fresh -> assertThat(fresh.resting()).isTrue())
                .satisfies(fresh -> assertThat(fresh.signed()).isZero());
        citizen.assertNone(ServerMessage.Fatigue.class);
    }

    @Test
    void in_a_long_call_a_swap_is_proposed_then_rest_is_owed_then_a_second_interpreter_is_proposed() {
        talking();
        assertThat(awaitSigning(0).swapDue()).isFalse();
        clock.push(Duration.ofMinutes(20));
        assertThat(awaitSigning(20).swapDue()).isTrue();
        clock.push(Duration.ofMinutes(10));
        assertThat(awaitSigning(30).owed()).isEqualTo(300);
        clock.push(Duration.ofMinutes(30));
        assertThat(awaitSigning(60).secondDue()).isTrue();
    }

    @Test
    void rest_that_is_owed_is_taken_by_resting() {
        UUID call = talking();
        clock.push(Duration.ofMinutes(30));
        awaitSigning(30);
        citizen.say(new ClientMessage.EndCall(call));
        await(told -> !told.signing() && told.owed() == 300);
        interpreter.say(new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.REST));
        await(told -> told.resting() && told.owed() == 300);
        clock.push(Duration.ofMinutes(1));
        assertThat(await(told -> told.rested() >= 60).owed()).isEqualTo(300);
        clock.push(Duration.ofMinutes(4));
        Tiredness rested = await(told -> told.owed() == 0 && told.signed() >= 1_800);
        assertThat(rested.stretch()).isZero();
        assertThat(workdays.due(clock.instant()))
                .noneMatch(due ->
                        due.interpreter().equals(new InterpreterId(person.id().value())));
    }

    private UUID talking() {
        citizen.say(new ClientMessage.RequestCall());
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        interpreter.say(new ClientMessage.AcceptOffer(
                interpreter.await(ServerMessage.Offered.class).offer().offerId()));
        return citizen.await(ServerMessage.CallStarted.class).call().callId();
    }

    private Tiredness awaitSigning(int minutes) {
        return await(told -> told.signing() && told.stretch() >= minutes * 60L);
    }

    private Tiredness await(Predicate<Tiredness> wanted) {
        return interpreter
                .await(ServerMessage.Fatigue.class, message -> wanted.test(message.tiredness()))
                .tiredness();
    }
}
