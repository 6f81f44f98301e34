package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_EVENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.Answers;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeBridge;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.Line;
import org.zhest.testing.OtherNode;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Two nodes empty a bridge that drains: each call moves once, and has media on both bridges until its pages changed over. */
@BackendTest
class DrainStoryTest {

    private static final String SECOND = "http://second";
    private static final EndpointId[] FRESH = {new EndpointId("c-3"), new EndpointId("i-4")};

    @AutoClose
    private static final OtherNode OTHER = OtherNode.start();

    private final People people;
    private final Browsers browsers;
    private final FakeBridges bridges;
    private final TestClock clock;
    private final Line line;
    private final Legs legs;
    private final DSLContext sql;

    private People.Person caller;
    private Page citizen;
    private Page interpreter;

    @Autowired
    DrainStoryTest(
            People people,
            Browsers browsers,
            FakeBridges bridges,
            TestClock clock,
            Line line,
            Legs legs,
            DSLContext sql) {
        this.people = people;
        this.browsers = browsers;
        this.bridges = bridges;
        this.clock = clock;
        this.line = line;
        this.legs = legs;
        this.sql = sql;
    }

    @BeforeEach
    void two_pages() {
        caller = people.citizen();
        citizen = Page.greeted(browsers.signedIn(caller));
        interpreter = Page.greeted(OTHER.browsers().signedIn(people.interpreter()));
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        bridges.onlyFirst();
        citizen.close();
        interpreter.close();
    }

    @Test
    void a_call_moves_once_and_the_old_media_goes_when_both_pages_have_changed_over() {
        UUID call = talking(citizen, interpreter);
        FakeBridge second = bridges.add(SECOND);
        bridges.first().drain(true);

        ServerMessage.MediaOffer toCitizen = fresh(citizen, "c-3");
        ServerMessage.MediaOffer toInterpreter = fresh(interpreter, "i-4");
        assertThat(second.endpoints(call)).containsExactlyInAnyOrder(FRESH);
        citizen.say(Answers.to(toCitizen));
        clock.push(Duration.ofSeconds(11));
        // The sweep of both nodes has passed by when it moves another call.
        Page third = Page.greeted(browsers.signedIn(people.citizen()));
        Page fourth = Page.greeted(browsers.signedIn(people.interpreter()));
        bridges.first().drain(false);
        talking(third, fourth);
        bridges.first().drain(true);
        fresh(third, "c-3");
        assertThat(bridges.first().endpoints(call)).hasSize(2);

        interpreter.say(Answers.to(toInterpreter));
        await().until(() -> bridges.first().endpoints(call).isEmpty());
        assertThat(second.endpoints(call)).containsExactlyInAnyOrder(FRESH);
        assertThat(moves(call))
                .containsExactly("{\"to\": \"%s\", \"from\": \"%s\"}".formatted(SECOND, FakeBridges.FIRST));
        citizen.say(new ClientMessage.EndCall(call));
        await().until(() -> second.endpoints(call).isEmpty());
        third.close();
        fourth.close();
    }

    @Test
    void a_call_with_a_helper_moves_with_all_three_and_waits_for_the_slowest() {
        UUID call = talking(citizen, interpreter);
        Page helper = Page.greeted(browsers.signedIn(people.interpreter()));
        helper.say(new ClientMessage.SetState(InterpreterState.READY));
        helper.await(ServerMessage.StateChanged.class);
        interpreter.say(new ClientMessage.AskSecond(call, null));
        helper.say(new ClientMessage.AcceptOffer(
                helper.await(ServerMessage.Offered.class).offer().offerId()));
        fresh(helper, "i-3");
        FakeBridge second = bridges.add(SECOND);
        bridges.first().drain(true);

        ServerMessage.MediaOffer toCitizen = fresh(citizen, "c-4");
        ServerMessage.MediaOffer toInterpreter = fresh(interpreter, "i-5");
        ServerMessage.MediaOffer toHelper = fresh(helper, "i-6");
        assertThat(second.endpoints(call)).hasSize(3);
        citizen.say(Answers.to(toCitizen));
        interpreter.say(Answers.to(toInterpreter));
        await().until(() -> changedOver(call) == 2);
        assertThat(bridges.first().endpoints(call)).hasSize(3);
        helper.say(Answers.to(toHelper));
        await().until(() -> changedOver(call) == 3);
        clock.push(Duration.ofSeconds(11));
        await().until(() -> bridges.first().endpoints(call).isEmpty());
        assertThat(second.endpoints(call))
                .containsExactlyInAnyOrder(new EndpointId("c-4"), new EndpointId("i-5"), new EndpointId("i-6"));
        helper.close();
    }

    @Test
    void a_call_that_ends_while_it_moves_leaves_nothing_on_either_bridge() {
        UUID call = talking(citizen, interpreter);
        FakeBridge second = bridges.add(SECOND);
        bridges.first().drain(true);
        fresh(citizen, "c-3");
        citizen.say(new ClientMessage.EndCall(call));
        await().until(() -> bridges.endpoints(call.toString()).isEmpty());
        assertThat(second.endpoints(call)).isEmpty();
    }

    @Test
    void calls_move_one_at_a_time() {
        UUID one = talking(citizen, interpreter);
        Page third = Page.greeted(browsers.signedIn(people.citizen()));
        Page fourth = Page.greeted(browsers.signedIn(people.interpreter()));
        UUID two = talking(third, fourth);
        bridges.add(SECOND);
        bridges.first().drain(true);
        fresh(citizen, "c-3");
        fresh(third, "c-3");
        assertThat(Duration.between(triedAt(one), triedAt(two)).abs()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        third.close();
        fourth.close();
    }

    @Test
    void with_no_other_bridge_that_is_well_the_call_stays_and_new_ones_are_taken() {
        bridges.first().drain(true);
        FakeBridge second = bridges.add(SECOND);
        second.fail(BridgeFailure.Kind.UNREACHABLE);
        UUID call = talking(citizen, interpreter);
        assertThat(bridges.first().endpoints(call)).hasSize(2);
        second.fail(null);
        fresh(citizen, "c-3");
        assertThat(second.endpoints(call)).hasSize(2);
    }

    @Test
    void a_new_call_avoids_a_bridge_that_drains() {
        bridges.first().drain(true);
        FakeBridge second = bridges.add(SECOND);
        UUID call = talking(citizen, interpreter);
        assertThat(second.endpoints(call)).hasSize(2);
    }

    @Test
    void a_call_waits_for_a_side_that_is_away() {
        UUID call = talking(citizen, interpreter);
        citizen.close();
        interpreter.await(
                ServerMessage.PeerChanged.class, changed -> changed.peer().absentUntil() != null);
        bridges.add(SECOND);
        bridges.first().drain(true);
        Page third = Page.greeted(browsers.signedIn(people.citizen()));
        Page fourth = Page.greeted(browsers.signedIn(people.interpreter()));
        bridges.first().drain(false);
        talking(third, fourth);
        bridges.first().drain(true);
        fresh(third, "c-3");
        assertThat(bridges.first().endpoints(call)).hasSize(2);
        citizen = Page.greeted(browsers.signedIn(caller));
        fresh(citizen, "c-3");
        third.close();
        fourth.close();
    }

    @Test
    void a_call_whose_new_bridge_is_lost_at_once_is_on_the_old_one_again_and_stays_there() {
        UUID call = talking(citizen, interpreter);
        FakeBridge second = bridges.add(SECOND);
        bridges.first().drain(true);
        ServerMessage.MediaOffer toCitizen = fresh(citizen, "c-3");
        ServerMessage.MediaOffer toInterpreter = fresh(interpreter, "i-4");
        citizen.say(Answers.to(toCitizen));
        interpreter.say(Answers.to(toInterpreter));
        second.fail(BridgeFailure.Kind.UNREACHABLE);
        citizen.say(new ClientMessage.JoinMedia(call));
        fresh(citizen, "c-5");
        clock.push(Duration.ofSeconds(11));
        assertThat(bridges.first().endpoints(call))
                .containsExactlyInAnyOrder(new EndpointId("c-5"), new EndpointId("i-6"));
        assertThat(moves(call)).hasSize(2);
    }

    private static ServerMessage.MediaOffer fresh(Page page, String endpoint) {
        return page.await(
                ServerMessage.MediaOffer.class, offer -> offer.endpoint().equals(endpoint));
    }

    private UUID talking(Page caller, Page taker) {
        caller.say(new ClientMessage.RequestCall());
        caller.await(ServerMessage.Queued.class);
        taker.say(new ClientMessage.SetState(InterpreterState.READY));
        taker.say(new ClientMessage.AcceptOffer(
                taker.await(ServerMessage.Offered.class).offer().offerId()));
        UUID call = caller.await(ServerMessage.CallStarted.class).call().callId();
        fresh(caller, "c-1");
        fresh(taker, "i-2");
        return call;
    }

    private long changedOver(UUID call) {
        return legs.of(new CallId(call)).stream()
                .filter(one -> Objects.requireNonNull(one.leg()).browser() != null)
                .count();
    }

    private List<String> moves(UUID call) {
        return sql.select(CALL_EVENT.DATA)
                .from(CALL_EVENT)
                .where(CALL_EVENT.CALL_ID.eq(call))
                .and(CALL_EVENT.KIND.eq("media_moved"))
                .fetch(row -> row.value1().data());
    }

    private Instant triedAt(UUID call) {
        return sql.select(CALL.MOVE_TRIED_AT).from(CALL).where(CALL.ID.eq(call)).fetchSingle(CALL.MOVE_TRIED_AT);
    }
}
