package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.MediaFailure;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.StateCause;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Calls over real sockets and a real database; the bridge is in memory. */
@BackendTest
class CallStoryTest {

    private final People people;
    private final Browsers browsers;
    private final FakeBridges bridges;
    private final TestClock clock;
    private final Line line;

    private Page citizen;
    private Page interpreter;

    @Autowired
    CallStoryTest(People people, Browsers browsers, FakeBridges bridges, TestClock clock, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.bridges = bridges;
        this.clock = clock;
        this.line = line;
    }

    @BeforeEach
    void two_pages() {
        citizen = Page.greeted(browsers.signedIn(people.citizen()));
        interpreter = Page.greeted(browsers.signedIn(people.interpreter()));
    }

    @AfterEach
    void nobody_is_left() {
        bridges.fail(null);
        line.clear();
        citizen.close();
        interpreter.close();
    }

    @Test
    void a_call_is_asked_for_offered_answered_and_ended() {
        citizen.say(new ClientMessage.RequestCall());
        ServerMessage.QueuePlace place =
                citizen.await(ServerMessage.Queued.class).queue();
        assertThat(place.place()).isEqualTo(1);
        assertThat(place.expectedWaitSeconds()).isNull();

        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        ServerMessage.Offer offer =
                interpreter.await(ServerMessage.Offered.class).offer();
        assertThat(offer.callId()).isEqualTo(place.callId());
        assertThat(offer.communicationNotes()).isEqualTo("Читает по губам");

        interpreter.say(new ClientMessage.AcceptOffer(offer.offerId()));
        ServerMessage.Call seen = citizen.await(ServerMessage.CallStarted.class).call();
        assertThat(seen.peers()).hasSize(1);
        interpreter.await(
                ServerMessage.StateChanged.class, changed -> changed.presence().state() == InterpreterState.BUSY);
        assertThat(citizen.await(ServerMessage.MediaOffer.class).endpoint()).isEqualTo("c-1");
        assertThat(interpreter.await(ServerMessage.MediaOffer.class).endpoint()).isEqualTo("i-2");

        citizen.say(new ClientMessage.TypeText(place.callId(), 0, "Добрый"));
        assertThat(interpreter.await(ServerMessage.TextTyped.class).line().text())
                .isEqualTo("Добрый");

        citizen.say(new ClientMessage.EndCall(place.callId()));
        ServerMessage.CallEnded ended = interpreter.await(ServerMessage.CallEnded.class);
        assertThat(ended.outcome()).isEqualTo(CallOutcome.COMPLETED);
        assertThat(ended.reason()).isEqualTo(EndReason.CITIZEN_ENDED);
        interpreter.await(
                ServerMessage.StateChanged.class, changed -> changed.presence().state() == InterpreterState.AFTER_CALL);
        assertThat(line.contactState(ended.contactId())).isEqualTo("open");
    }

    @Test
    void a_declined_call_goes_to_the_next_interpreter() {
        Page second = Page.greeted(browsers.signedIn(people.interpreter()));
        UUID offer = offered();
        second.say(new ClientMessage.SetState(InterpreterState.READY));
        second.await(ServerMessage.StateChanged.class);
        interpreter.say(new ClientMessage.DeclineOffer(offer, DeclineReason.NEED_BREAK));
        assertThat(interpreter.await(ServerMessage.OfferClosed.class).result()).isEqualTo(OfferResult.DECLINED);
        second.await(ServerMessage.Offered.class);
        second.close();
    }

    @Test
    void a_missed_call_goes_to_the_next_interpreter() {
        Page second = Page.greeted(browsers.signedIn(people.interpreter()));
        offered();
        second.say(new ClientMessage.SetState(InterpreterState.READY));
        second.await(ServerMessage.StateChanged.class);
        clock.push(Duration.ofSeconds(15));
        assertThat(interpreter.await(ServerMessage.OfferClosed.class).result()).isEqualTo(OfferResult.EXPIRED);
        second.await(ServerMessage.Offered.class);
        second.close();
    }

    @Test
    void an_offer_is_accepted_once() {
        UUID offer = offered();
        interpreter.say(new ClientMessage.AcceptOffer(offer));
        assertThat(interpreter.refusedFor(new ClientMessage.AcceptOffer(offer))).isEqualTo(Refusal.OFFER_CLOSED);
    }

    @Test
    void a_citizen_has_one_live_call() {
        citizen.say(new ClientMessage.RequestCall());
        assertThat(citizen.refusedFor(new ClientMessage.RequestCall())).isEqualTo(Refusal.ALREADY_IN_CALL);
    }

    @Test
    void without_a_bridge_the_call_ends_as_failed_and_the_interpreter_is_free() {
        bridges.fail(BridgeFailure.Kind.BROKEN_ANSWER);
        UUID offer = offered();
        interpreter.say(new ClientMessage.AcceptOffer(offer));
        ServerMessage.CallEnded ended = citizen.await(ServerMessage.CallEnded.class);
        assertThat(ended.outcome()).isEqualTo(CallOutcome.FAILED);
        assertThat(ended.reason()).isEqualTo(EndReason.BRIDGE_UNAVAILABLE);
        interpreter.await(
                ServerMessage.StateChanged.class, changed -> changed.presence().state() == InterpreterState.AFTER_CALL);
        assertThat(line.contactState(ended.contactId())).isEqualTo("open");
    }

    @Test
    void a_citizen_who_leaves_the_queue_without_a_word_has_abandoned_it() {
        citizen.say(new ClientMessage.RequestCall());
        UUID call = citizen.await(ServerMessage.Queued.class).queue().callId();
        citizen.close();
        line.awaitAbsent(call);
        clock.push(Duration.ofSeconds(16));
        assertThat(line.awaitOutcome(call)).isEqualTo("abandoned");
    }

    @Test
    void an_absent_caller_gets_no_offer_and_keeps_the_place() {
        People.Person person = people.citizen();
        Page away = Page.greeted(browsers.signedIn(person));
        away.say(new ClientMessage.RequestCall());
        UUID call = away.await(ServerMessage.Queued.class).queue().callId();
        away.close();
        line.awaitAbsent(call);
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        interpreter.await(ServerMessage.StateChanged.class);
        interpreter.assertNone(ServerMessage.Offered.class);
        Page back = Page.greeted(browsers.signedIn(person));
        assertThat(interpreter.await(ServerMessage.Offered.class).offer().callId())
                .isEqualTo(call);
        back.close();
    }

    @Test
    void a_side_that_stays_away_ends_the_call_as_dropped() {
        UUID call = talking();
        interpreter.close();
        assertThat(citizen.await(
                        ServerMessage.PeerChanged.class,
                        changed -> changed.peer().absentUntil() != null))
                .isNotNull();
        clock.push(Duration.ofSeconds(61));
        ServerMessage.CallEnded ended = citizen.await(ServerMessage.CallEnded.class);
        assertThat(ended.callId()).isEqualTo(call);
        assertThat(ended.reason()).isEqualTo(EndReason.INTERPRETER_ABSENT);
    }

    @Test
    void a_reload_in_mid_call_gets_a_snapshot_and_a_fresh_endpoint() {
        People.Person person = people.citizen();
        citizen.close();
        citizen = Page.greeted(browsers.signedIn(person));
        UUID call = talking();
        citizen.say(new ClientMessage.TypeText(call, 0, "Здравствуйте"));
        interpreter.await(ServerMessage.TextTyped.class);
        citizen.close();
        citizen = Page.open(browsers.signedIn(person));
        citizen.say(new ClientMessage.Hello(null, null));
        ServerMessage.Snapshot snapshot = citizen.await(ServerMessage.Snapshot.class);
        assertThat(snapshot.call()).isNotNull();
        assertThat(snapshot.text())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Здравствуйте"));
        citizen.say(new ClientMessage.JoinMedia(call));
        citizen.await(ServerMessage.MediaOffer.class, offer -> offer.endpoint().equals("c-3"));
        assertThat(bridges.endpoints(call.toString())).hasSize(2);
    }

    @Test
    void a_bridge_that_forgot_the_conference_gets_a_new_one() {
        UUID call = talking();
        bridges.forgetAll();
        citizen.say(new ClientMessage.JoinMedia(call));
        citizen.await(ServerMessage.MediaOffer.class, offer -> !offer.endpoint().equals("c-1"));
        interpreter.await(
                ServerMessage.MediaOffer.class, offer -> !offer.endpoint().equals("i-2"));
        assertThat(bridges.endpoints(call.toString())).hasSize(2);
    }

    @Test
    void media_that_fails_past_the_grace_ends_the_call_as_failed() {
        UUID call = talking();
        citizen.say(new ClientMessage.ReportMediaFailure(call, "c-1", MediaFailure.ICE_FAILED));
        citizen.assertNone(ServerMessage.CallEnded.class);
        clock.push(Duration.ofSeconds(31));
        assertThat(interpreter.await(ServerMessage.CallEnded.class).reason()).isEqualTo(EndReason.MEDIA_FAILED);
    }

    @Test
    void three_misses_in_a_row_are_a_break() {
        offered();
        miss();
        interpreter.await(ServerMessage.Offered.class);
        miss();
        interpreter.await(ServerMessage.Offered.class);
        miss();
        interpreter.await(
                ServerMessage.StateChanged.class,
                changed -> changed.presence().cause() == StateCause.MISSED_OFFERS
                        && changed.presence().state() == InterpreterState.BREAK);
    }

    private void miss() {
        clock.push(Duration.ofSeconds(15));
        assertThat(interpreter.await(ServerMessage.OfferClosed.class).result()).isEqualTo(OfferResult.EXPIRED);
    }

    private UUID offered() {
        citizen.say(new ClientMessage.RequestCall());
        citizen.await(ServerMessage.Queued.class);
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        return interpreter.await(ServerMessage.Offered.class).offer().offerId();
    }

    private UUID talking() {
        interpreter.say(new ClientMessage.AcceptOffer(offered()));
        UUID call = citizen.await(ServerMessage.CallStarted.class).call().callId();
        citizen.await(ServerMessage.MediaOffer.class);
        interpreter.await(ServerMessage.MediaOffer.class);
        return call;
    }
}
