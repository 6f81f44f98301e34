package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.RingResult;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.OtherNode;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** A citizen with several pages open, on two nodes, is rung on all of them; the first answer counts. */
@BackendTest
class RingEverywhereTest {

    private static final int REPLACED = 4409;
    private static final int TAKE_OVER = 4410;
    private static final Duration RINGS = Duration.ofSeconds(31);

    @AutoClose
    private static final OtherNode OTHER = OtherNode.start();

    private final People people;
    private final Browsers browsers;
    private final TestClock clock;
    private final Line line;
    private final List<Page> pages = new ArrayList<>();

    private People.Person caller;
    private Page live;
    private Page here;
    private Page there;
    private UUID call;

    @Autowired
    RingEverywhereTest(People people, Browsers browsers, TestClock clock, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.clock = clock;
        this.line = line;
    }

    @BeforeEach
    void a_callback_is_kept_and_three_pages_are_open() {
        caller = people.citizen();
        live = kept(Page.greeted(browsers.signedIn(caller)));
        here = listening(browsers, null);
        there = listening(OTHER.browsers(), null);
        live.say(new ClientMessage.RequestCall());
        call = live.await(ServerMessage.Queued.class).queue().callId();
        live.say(new ClientMessage.AskCallback(call));
        live.await(ServerMessage.CallbackChanged.class);
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        pages.forEach(Page::close);
    }

    @Test
    void all_ring_and_an_answer_at_the_live_page_stops_the_others() {
        ready();
        ServerMessage.Ringing ring = here.await(ServerMessage.Ringing.class);
        assertThat(ring.callId()).isEqualTo(call);
        assertThat(there.await(ServerMessage.Ringing.class)).isEqualTo(ring);
        assertThat(ringing(live)).isEqualTo(ring.until());
        live.say(new ClientMessage.AnswerCallback(call));
        live.await(ServerMessage.Queued.class);
        assertOver(here, RingResult.ANSWERED_ELSEWHERE);
        assertOver(there, RingResult.ANSWERED_ELSEWHERE);
    }

    @Test
    void the_first_answer_at_a_page_that_listens_takes_the_call_there_and_the_second_is_too_late() {
        Page interpreter = ready();
        here.await(ServerMessage.Ringing.class);
        there.await(ServerMessage.Ringing.class);
        there.say(new ClientMessage.AnswerCallback(call));
        assertThat(there.awaitClose()).isEqualTo(TAKE_OVER);
        assertThat(here.refusedFor(new ClientMessage.AnswerCallback(call))).isEqualTo(Refusal.WRONG_STATE);
        assertOver(here, RingResult.ANSWERED_ELSEWHERE);

        Page taken = kept(Page.greeted(OTHER.browsers().signedIn(caller)));
        assertThat(live.awaitClose()).isEqualTo(REPLACED);
        // The page that was live rang too: it comes back to listen, and hears what became of it.
        assertOver(listening(browsers, call), RingResult.ANSWERED_ELSEWHERE);
        interpreter.say(new ClientMessage.AcceptOffer(
                interpreter.await(ServerMessage.Offered.class).offer().offerId()));
        assertThat(taken.await(ServerMessage.CallStarted.class).call().callId()).isEqualTo(call);
    }

    @Test
    void a_ring_that_nobody_answers_is_missed_everywhere() {
        ready();
        here.await(ServerMessage.Ringing.class);
        there.await(ServerMessage.Ringing.class);
        clock.push(RINGS);
        assertOver(here, RingResult.MISSED);
        assertOver(there, RingResult.MISSED);
    }

    @Test
    void a_callback_that_is_not_needed_any_more_stops_ringing_everywhere() {
        ready();
        here.await(ServerMessage.Ringing.class);
        there.await(ServerMessage.Ringing.class);
        live.say(new ClientMessage.CancelCall(call));
        assertOver(here, RingResult.CANCELLED);
        assertOver(there, RingResult.CANCELLED);
    }

    @Test
    void a_page_that_comes_to_listen_while_it_rings_rings_too() {
        ready();
        here.await(ServerMessage.Ringing.class);
        Page late = listening(OTHER.browsers(), null);
        assertThat(late.await(ServerMessage.Ringing.class).callId()).isEqualTo(call);
    }

    @Test
    void when_the_live_page_goes_one_that_listens_takes_its_place_so_that_somebody_is_there_to_be_rung() {
        here.close();
        live.close();
        assertThat(there.awaitClose()).isEqualTo(TAKE_OVER);
        Page taken = kept(Page.greeted(OTHER.browsers().signedIn(caller)));
        ready();
        ringing(taken);
    }

    @Test
    void nobody_hears_of_a_ring_of_somebody_else() {
        Page stranger = kept(Page.open(browsers.signedIn(people.citizen())));
        stranger.say(new ClientMessage.Listen(call));
        stranger.await(ServerMessage.Listening.class);
        ready();
        here.await(ServerMessage.Ringing.class);
        clock.push(RINGS);
        assertOver(here, RingResult.MISSED);
        assertThat(stranger.refusedFor(new ClientMessage.AnswerCallback(call))).isEqualTo(Refusal.WRONG_STATE);
        stranger.assertNothingHeard(ServerMessage.Ringing.class);
        stranger.assertNothingHeard(ServerMessage.RingOver.class);
    }

    private void assertOver(Page page, RingResult result) {
        assertThat(page.await(ServerMessage.RingOver.class)).isEqualTo(new ServerMessage.RingOver(call, result));
    }

    private @Nullable Instant ringing(Page page) {
        return page.await(
                        ServerMessage.CallbackChanged.class,
                        changed -> changed.callback().ringsUntil() != null)
                .callback()
                .ringsUntil();
    }

    private Page listening(Browsers at, @Nullable UUID rang) {
        Page page = kept(Page.open(at.signedIn(caller)));
        page.say(new ClientMessage.Listen(rang));
        page.await(ServerMessage.Listening.class);
        return page;
    }

    private Page ready() {
        Page interpreter = kept(Page.greeted(browsers.signedIn(people.interpreter())));
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        interpreter.await(ServerMessage.StateChanged.class);
        return interpreter;
    }

    private Page kept(Page page) {
        pages.add(page);
        return page;
    }
}
