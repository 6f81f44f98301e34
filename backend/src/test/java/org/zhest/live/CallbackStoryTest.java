package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.TopicClass;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** «Перезвоните мне», over real sockets and a real database. */
@BackendTest
class CallbackStoryTest {

    private static final Duration RINGS = Duration.ofSeconds(31);
    private static final Duration AWAY = Duration.ofSeconds(16);

    private final People people;
    private final Browsers browsers;
    private final TestClock clock;
    private final Line line;
    private final List<Page> pages = new ArrayList<>();

    @Autowired
    CallbackStoryTest(People people, Browsers browsers, TestClock clock, Line line) {
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
    void who_is_called_back_is_rung_when_it_is_their_turn_and_is_the_very_next() {
        Page citizen = page(people.citizen());
        UUID call = askedBack(citizen);
        Page later = page(people.citizen());
        UUID laterCall = queued(later);

        Page interpreter = ready(people.interpreter());
        ServerMessage.Callback ring = ringing(citizen);
        assertThat(ring.callId()).isEqualTo(call);
        // The interpreter is kept for the one who is rung.
        interpreter.assertNone(ServerMessage.Offered.class);

        citizen.say(new ClientMessage.AnswerCallback(call));
        assertThat(citizen.await(ServerMessage.Queued.class).queue().place()).isEqualTo(1);
        ServerMessage.Offer offer =
                interpreter.await(ServerMessage.Offered.class).offer();
        assertThat(offer.callId()).isEqualTo(call).isNotEqualTo(laterCall);
        interpreter.say(new ClientMessage.AcceptOffer(offer.offerId()));
        assertThat(citizen.await(ServerMessage.CallStarted.class).call().callId())
                .isEqualTo(call);
    }

    @Test
    void a_callback_is_kept_without_a_page_and_is_there_again_with_one() {
        People.Person person = people.citizen();
        Page before = page(person);
        UUID call = askedBack(before);
        before.close();
        line.awaitAbsent(call);
        clock.push(Duration.ofMinutes(10));

        ServerMessage.Snapshot after = snapshot(person);
        assertThat(after.queue()).isNull();
        assertThat(after.callback()).isNotNull();
        assertThat(after.callback().callId()).isEqualTo(call);
        assertThat(after.callback().place()).isEqualTo(1);
    }

    @Test
    void three_tries_without_an_answer_leave_a_contact_to_be_answered() {
        Page citizen = page(people.citizen());
        UUID call = askedBack(citizen);
        ready(people.interpreter());
        for (int attempt = 1; attempt <= 2; attempt++) {
            int before = attempt - 1;
            ringing(citizen, before);
            clock.push(RINGS);
            line.awaitTries(call, attempt);
            ServerMessage.Callback kept = citizen.await(
                            ServerMessage.CallbackChanged.class,
                            one -> one.callback().tries() == before + 1
                                    && one.callback().ringsUntil() == null)
                    .callback();
            assertThat(kept.notBefore()).isAfter(clock.instant());
            clock.push(Duration.ofMinutes(attempt == 1 ? 2 : 5));
        }
        ringing(citizen, 2);
        clock.push(RINGS);
        ServerMessage.CallEnded ended = citizen.await(ServerMessage.CallEnded.class);
        assertThat(ended.outcome()).isEqualTo(CallOutcome.UNANSWERED);
        assertThat(ended.reason()).isEqualTo(EndReason.CITIZEN_NOT_REACHED);
        assertThat(line.contactState(ended.contactId())).isEqualTo("to_answer");
    }

    @Test
    void who_has_no_page_open_is_tried_three_times_too_and_keeps_nobody_busy() {
        Page citizen = page(people.citizen());
        UUID call = askedBack(citizen);
        citizen.close();
        line.awaitAbsent(call);
        Page interpreter = ready(people.interpreter());
        clock.push(AWAY);
        line.awaitTries(call, 1);
        queued(page(people.citizen()));
        interpreter.await(ServerMessage.Offered.class);
        clock.push(Duration.ofMinutes(2));
        ready(people.interpreter());
        line.awaitTries(call, 2);
        clock.push(Duration.ofMinutes(5));
        ready(people.interpreter());
        assertThat(line.awaitOutcome(call)).isEqualTo("unanswered");
        assertThat(line.contactState(line.contactOf(call))).isEqualTo("to_answer");
    }

    @Test
    void never_more_callbacks_ring_than_interpreters_are_free() {
        List<Page> citizens = new ArrayList<>();
        List<UUID> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Page citizen = page(people.citizen());
            citizens.add(citizen);
            calls.add(askedBack(citizen));
        }
        ready(people.interpreter());
        ringing(citizens.get(0));
        ready(people.interpreter());
        ringing(citizens.get(1));
        assertThat(line.ringing()).isEqualTo(2);
        citizens.get(3).assertNone(ServerMessage.CallEnded.class);

        citizens.get(0).say(new ClientMessage.CancelCall(calls.get(0)));
        ringing(citizens.get(2));
        assertThat(line.ringing()).isEqualTo(2);
    }

    @Test
    void a_callback_that_is_not_needed_is_over() {
        Page citizen = page(people.citizen());
        UUID call = askedBack(citizen);
        citizen.say(new ClientMessage.CancelCall(call));
        assertThat(citizen.await(ServerMessage.CallEnded.class).outcome()).isEqualTo(CallOutcome.CANCELLED);
        queued(citizen);
    }

    @Test
    void a_ring_is_declined_with_not_needed() {
        Page citizen = page(people.citizen());
        UUID call = askedBack(citizen);
        Page interpreter = ready(people.interpreter());
        ringing(citizen);
        citizen.say(new ClientMessage.CancelCall(call));
        assertThat(citizen.await(ServerMessage.CallEnded.class).outcome()).isEqualTo(CallOutcome.CANCELLED);
        queued(page(people.citizen()));
        interpreter.await(ServerMessage.Offered.class);
    }

    @Test
    void a_ring_is_answered_once_and_in_time() {
        Page citizen = page(people.citizen());
        UUID call = askedBack(citizen);
        assertThat(citizen.refusedFor(new ClientMessage.AnswerCallback(call))).isEqualTo(Refusal.WRONG_STATE);
        assertThat(citizen.refusedFor(new ClientMessage.AskCallback(call))).isEqualTo(Refusal.WRONG_STATE);
        ready(people.interpreter());
        ringing(citizen);
        Page stranger = page(people.citizen());
        assertThat(stranger.refusedFor(new ClientMessage.AnswerCallback(call))).isEqualTo(Refusal.WRONG_STATE);
        clock.push(RINGS);
        assertThat(citizen.refusedFor(new ClientMessage.AnswerCallback(call))).isEqualTo(Refusal.WRONG_STATE);

        line.awaitTries(call, 1);
        clock.push(Duration.ofMinutes(2));
        ringing(citizen, 1);
        citizen.say(new ClientMessage.AnswerCallback(call));
        citizen.await(ServerMessage.Queued.class);
        assertThat(citizen.refusedFor(new ClientMessage.AnswerCallback(call))).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void asking_while_the_call_is_on_a_console_takes_it_back_and_rings_at_once() {
        Page interpreter = ready(people.interpreter());
        Page citizen = page(people.citizen());
        UUID call = queued(citizen);
        interpreter.await(ServerMessage.Offered.class);
        citizen.say(new ClientMessage.AskCallback(call));
        interpreter.await(ServerMessage.OfferClosed.class);
        assertThat(ringing(citizen).callId()).isEqualTo(call);
    }

    @Test
    void who_needs_112_gives_up_the_callback() {
        Page citizen = page(people.citizen());
        UUID call = askedBack(citizen);
        citizen.say(new ClientMessage.RequestCall(
                null, null, null, null, null, new Place("Пушкина, 10", null, null, null)));
        assertThat(citizen.await(ServerMessage.CallEnded.class).callId()).isEqualTo(call);
        UUID emergency = citizen.await(
                        ServerMessage.Queued.class, one -> !one.queue().callId().equals(call))
                .queue()
                .callId();
        assertThat(citizen.refusedFor(new ClientMessage.AskCallback(emergency))).isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void who_comes_back_within_two_minutes_has_the_old_place() {
        People.Person person = people.citizen();
        Page before = page(person);
        UUID call = queued(before);
        queued(page(people.citizen()));
        leave(before, call);

        Page after = page(person);
        after.say(new ClientMessage.RequestCall());
        ServerMessage.QueuePlace place = after.await(ServerMessage.Queued.class).queue();
        assertThat(place.resumed()).isTrue();
        assertThat(place.place()).isEqualTo(1);
    }

    @Test
    void who_comes_back_later_or_for_something_else_begins_at_the_end() {
        People.Person person = people.citizen();
        Page before = page(person);
        UUID call = queued(before);
        queued(page(people.citizen()));
        leave(before, call);

        Page after = page(person);
        after.say(new ClientMessage.RequestCall(null, TopicClass.MEDICAL, null, null, null, null));
        ServerMessage.QueuePlace other = after.await(ServerMessage.Queued.class).queue();
        assertThat(other.resumed()).isFalse();
        after.say(new ClientMessage.CancelCall(other.callId()));
        after.await(ServerMessage.CallEnded.class);

        clock.push(Duration.ofMinutes(2));
        after.say(new ClientMessage.RequestCall());
        ServerMessage.QueuePlace late = after.await(
                        ServerMessage.Queued.class, one -> !one.queue().callId().equals(other.callId()))
                .queue();
        assertThat(late.resumed()).isFalse();
        assertThat(late.place()).isEqualTo(2);
    }

    private void leave(Page page, UUID call) {
        page.close();
        line.awaitAbsent(call);
        clock.push(AWAY);
        assertThat(line.awaitOutcome(call)).isEqualTo("abandoned");
    }

    private static UUID queued(Page citizen) {
        citizen.say(new ClientMessage.RequestCall());
        return citizen.await(ServerMessage.Queued.class).queue().callId();
    }

    private static UUID askedBack(Page citizen) {
        UUID call = queued(citizen);
        citizen.say(new ClientMessage.AskCallback(call));
        citizen.await(ServerMessage.CallbackChanged.class);
        return call;
    }

    private static ServerMessage.Callback ringing(Page citizen) {
        return ringing(citizen, 0);
    }

    private static ServerMessage.Callback ringing(Page citizen, int tries) {
        return citizen.await(
                        ServerMessage.CallbackChanged.class,
                        one -> one.callback().ringsUntil() != null
                                && one.callback().tries() == tries)
                .callback();
    }

    private ServerMessage.Snapshot snapshot(People.Person person) {
        Page page = Page.open(browsers.signedIn(person));
        pages.add(page);
        page.say(new ClientMessage.Hello(null, null));
        return page.await(ServerMessage.Snapshot.class);
    }

    private Page page(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }

    private Page ready(People.Person person) {
        Page page = page(person);
        ready(page, InterpreterState.READY);
        return page;
    }

    private static void ready(Page page, InterpreterState state) {
        page.say(new ClientMessage.SetState(state));
        page.await(ServerMessage.StateChanged.class);
    }
}
