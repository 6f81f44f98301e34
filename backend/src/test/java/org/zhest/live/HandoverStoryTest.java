package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.report.SessionLog;
import org.zhest.report.SessionTimeline;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.JoinState;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.StateCause;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** A call in talk that one more interpreter comes into: to take over, or to stay. */
@BackendTest
class HandoverStoryTest {

    private final People people;
    private final Browsers browsers;
    private final FakeBridges bridges;
    private final TestClock clock;
    private final Line line;
    private final SessionLog log;
    private final List<Page> pages = new ArrayList<>();

    private People.Person anna;
    private People.Person pavel;
    private Page citizen;
    private Page lead;
    private Page other;
    private UUID call;

    @Autowired
    HandoverStoryTest(
            People people, Browsers browsers, FakeBridges bridges, TestClock clock, Line line, SessionLog log) {
        this.people = people;
        this.browsers = browsers;
        this.bridges = bridges;
        this.clock = clock;
        this.line = line;
        this.log = log;
    }

    @BeforeEach
    void a_call_in_talk_and_one_more_at_work() {
        anna = people.interpreter();
        pavel = people.interpreter();
        citizen = page(people.citizen());
        lead = page(anna);
        citizen.say(new ClientMessage.RequestCall());
        lead.say(new ClientMessage.SetState(InterpreterState.READY));
        lead.say(new ClientMessage.AcceptOffer(
                lead.await(ServerMessage.Offered.class).offer().offerId()));
        call = citizen.await(ServerMessage.CallStarted.class).call().callId();
        citizen.await(ServerMessage.MediaOffer.class);
        other = page(pavel);
        other.say(new ClientMessage.SetState(InterpreterState.READY));
        other.await(ServerMessage.StateChanged.class);
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        pages.forEach(Page::close);
    }

    @Test
    void the_joiner_watches_says_ready_and_takes_over_and_both_are_in_the_record() {
        citizen.say(new ClientMessage.TypeText(call, 0, "Здравствуйте"));
        lead.say(new ClientMessage.AskHandover(call, null, HandoverReason.TIRED));
        ServerMessage.Offer card = other.await(ServerMessage.Offered.class).offer();
        assertThat(card.join())
                .isEqualTo(new ServerMessage.JoinOffer(JoinKind.HANDOVER, anna.name(), HandoverReason.TIRED));
        other.say(new ClientMessage.AcceptOffer(card.offerId()));

        ServerMessage.Call joined = other.await(ServerMessage.CallStarted.class).call();
        assertThat(joined.part()).isEqualTo(Part.WATCHING);
        assertThat(joined.peers()).extracting(ServerMessage.Peer::part).containsExactly(null, Part.LEAD);
        assertThat(other.await(ServerMessage.TextTyped.class).line().text()).isEqualTo("Здравствуйте");
        assertThat(other.await(ServerMessage.MediaOffer.class).endpoint()).isEqualTo("i-3");
        assertThat(citizen.await(
                                ServerMessage.CallChanged.class,
                                told -> told.call().peers().size() == 2)
                        .call()
                        .join())
                .isEqualTo(new ServerMessage.Join(JoinKind.HANDOVER, JoinState.WATCHING, pavel.name()));
        assertThat(other.refusedFor(new ClientMessage.TakeOver(call))).isEqualTo(Refusal.WRONG_STATE);

        other.say(new ClientMessage.SayReady(call));
        lead.await(ServerMessage.CallChanged.class, told -> isIn(told, JoinState.READY));
        lead.say(new ClientMessage.TakeOver(call));
        assertThat(lead.await(ServerMessage.CallLeft.class))
                .isEqualTo(new ServerMessage.CallLeft(call, Departure.HANDED_OVER, pavel.name()));
        assertThat(lead.await(
                                ServerMessage.StateChanged.class,
                                told -> told.presence().state() == InterpreterState.AFTER_CALL)
                        .presence()
                        .cause())
                .isEqualTo(StateCause.HANDED_OVER);
        ServerMessage.Call his = other.await(
                        ServerMessage.CallChanged.class, told -> told.call().part() == Part.LEAD)
                .call();
        assertThat(his.peers()).hasSize(1);
        await().until(() ->
                bridges.endpoints(call.toString()).equals(List.of(new EndpointId("c-1"), new EndpointId("i-3"))));

        assertThat(lead.refusedFor(new ClientMessage.EndCall(call))).isEqualTo(Refusal.NO_SUCH_CALL);
        other.say(new ClientMessage.EndCall(call));
        other.await(ServerMessage.CallEnded.class);
        SessionTimeline record = log.timeline(call).orElseThrow();
        assertThat(record.row().interpreterId()).isEqualTo(pavel.id().value());
        assertThat(record.turns())
                .extracting(
                        SessionTimeline.Turn::interpreterName, SessionTimeline.Turn::part, SessionTimeline.Turn::reason)
                .containsExactly(
                        tuple(anna.name(), Part.LEAD, HandoverReason.TIRED),
                        tuple(pavel.name(), Part.WATCHING, null),
                        tuple(pavel.name(), Part.LEAD, null));
        assertThat(record.turns()).allMatch(turn -> turn.until() != null);
    }

    @Test
    void within_ten_minutes_of_the_third_partys_answer_a_reason_is_needed() {
        lead.say(new ClientMessage.MarkReached(call));
        ServerMessage.Call reached = lead.await(ServerMessage.CallChanged.class).call();
        assertThat(Duration.between(reached.reachedAt(), reached.reasonUntil())).isEqualTo(Duration.ofMinutes(10));
        assertThat(lead.refusedFor(new ClientMessage.AskHandover(call, null, null)))
                .isEqualTo(Refusal.REASON_NEEDED);
        clock.push(Duration.ofMinutes(10));
        lead.say(new ClientMessage.AskHandover(call, null, null));
        other.await(ServerMessage.Offered.class);
    }

    @Test
    void an_emergency_is_never_passed_on_without_a_reason() {
        Page inNeed = page(people.citizen());
        inNeed.say(
                new ClientMessage.RequestCall(null, null, null, null, null, new Place("Ленина, 1", null, null, null)));
        other.say(new ClientMessage.AcceptOffer(
                other.await(ServerMessage.Offered.class).offer().offerId()));
        UUID emergency = inNeed.await(ServerMessage.CallStarted.class).call().callId();
        assertThat(other.refusedFor(new ClientMessage.AskHandover(emergency, null, null)))
                .isEqualTo(Refusal.REASON_NEEDED);
    }

    @Test
    void a_named_interpreter_is_asked_and_after_a_decline_anybody_able() {
        People.Person irina = people.interpreter();
        Page third = page(irina);
        third.say(new ClientMessage.SetState(InterpreterState.READY));
        third.await(ServerMessage.StateChanged.class);
        lead.say(new ClientMessage.AskHandover(call, irina.id().value(), null));
        ServerMessage.Offer card = third.await(ServerMessage.Offered.class).offer();
        other.assertNone(ServerMessage.Offered.class);
        third.say(new ClientMessage.DeclineOffer(card.offerId(), DeclineReason.OTHER));
        other.await(ServerMessage.Offered.class);
    }

    @Test
    void who_may_not_take_the_call_cannot_be_named() {
        assertThat(lead.refusedFor(new ClientMessage.AskHandover(call, new UUID(0, 1), null)))
                .isEqualTo(Refusal.NOT_ABLE);
        assertThat(lead.refusedFor(new ClientMessage.AskSecond(call, anna.id().value())))
                .isEqualTo(Refusal.NOT_ABLE);
    }

    @Test
    void where_nobody_is_free_the_search_goes_on_until_somebody_is() {
        other.say(new ClientMessage.SetState(InterpreterState.BREAK, BreakKind.MEAL));
        other.await(ServerMessage.StateChanged.class);
        lead.say(new ClientMessage.AskSecond(call, null));
        lead.await(ServerMessage.CallChanged.class, told -> isIn(told, JoinState.SOUGHT));
        other.assertNone(ServerMessage.Offered.class);
        other.say(new ClientMessage.SetState(InterpreterState.READY));
        other.await(ServerMessage.Offered.class);
    }

    @Test
    void a_call_in_talk_gets_its_joiner_before_those_who_wait() {
        other.say(new ClientMessage.SetState(InterpreterState.OFF));
        Page waiting = page(people.citizen());
        waiting.say(new ClientMessage.RequestCall());
        waiting.await(ServerMessage.Queued.class);
        lead.say(new ClientMessage.AskHandover(call, null, null));
        lead.await(ServerMessage.CallChanged.class);
        other.say(new ClientMessage.SetState(InterpreterState.READY));
        assertThat(other.await(ServerMessage.Offered.class).offer().callId()).isEqualTo(call);
    }

    @Test
    void an_emergency_takes_the_card_away_and_counts_no_miss() {
        lead.say(new ClientMessage.AskHandover(call, null, null));
        ServerMessage.Offer card = other.await(ServerMessage.Offered.class).offer();
        page(people.citizen())
                .say(new ClientMessage.RequestCall(
                        null, null, null, null, null, new Place("Ленина, 1", null, null, null)));
        assertThat(other.await(ServerMessage.OfferClosed.class))
                .isEqualTo(new ServerMessage.OfferClosed(card.offerId(), OfferResult.WITHDRAWN));
        assertThat(other.await(ServerMessage.Offered.class).offer().emergency()).isNotNull();
        assertThat(line.misses(pavel.id().value())).isZero();
    }

    @Test
    void a_second_interpreter_stays_takes_turns_and_goes_on_when_the_first_is_gone() {
        second();
        other.say(new ClientMessage.TakeTurn(call));
        lead.await(ServerMessage.CallChanged.class, told -> told.call().part() == Part.SECOND);
        assertThat(lead.refusedFor(new ClientMessage.EndCall(call))).isEqualTo(Refusal.WRONG_STATE);
        lead.say(new ClientMessage.TakeTurn(call));
        lead.await(ServerMessage.CallChanged.class, told -> told.call().part() == Part.LEAD);

        lead.close();
        other.await(ServerMessage.PeerChanged.class, told -> told.peer().absentUntil() != null);
        clock.push(Duration.ofSeconds(61));
        assertThat(other.await(
                                ServerMessage.CallChanged.class,
                                told -> told.call().peers().size() == 1)
                        .call()
                        .part())
                .isEqualTo(Part.LEAD);
        citizen.assertNone(ServerMessage.CallEnded.class);
    }

    @Test
    void a_helper_at_the_end_has_nothing_to_write_up() {
        second();
        citizen.say(new ClientMessage.EndCall(call));
        assertThat(other.await(ServerMessage.CallLeft.class))
                .isEqualTo(new ServerMessage.CallLeft(call, Departure.CALL_ENDED, anna.name()));
        lead.await(ServerMessage.CallEnded.class);
        other.await(ServerMessage.StateChanged.class, told -> told.presence().state() == InterpreterState.AFTER_CALL);
    }

    @Test
    void a_joiner_who_is_not_needed_any_more_is_released() {
        lead.say(new ClientMessage.AskHandover(call, null, null));
        other.say(new ClientMessage.AcceptOffer(
                other.await(ServerMessage.Offered.class).offer().offerId()));
        other.await(ServerMessage.CallStarted.class);
        lead.say(new ClientMessage.CancelJoin(call));
        assertThat(other.await(ServerMessage.CallLeft.class).how()).isEqualTo(Departure.NOT_NEEDED);
        lead.await(
                ServerMessage.CallChanged.class,
                told -> told.call().join() == null && told.call().peers().size() == 1);
    }

    @Test
    void coordinators_hear_who_looks_for_somebody_and_who_calls_for_help() {
        Page desk = page(people.coordinator());
        lead.say(new ClientMessage.AskHandover(call, null, null));
        lead.say(new ClientMessage.CallHelp(call));
        assertThat(List.of(
                        desk.await(ServerMessage.Notice.class).kind(),
                        desk.await(ServerMessage.Notice.class).kind()))
                .containsExactlyInAnyOrder(NoticeKind.SWAP_ASKED, NoticeKind.HELP_CALLED);
    }

    @Test
    void the_first_coordinator_who_says_so_comes_and_the_interpreter_reads_who() {
        People.Person olga = people.coordinator();
        Browser desk = browsers.signedIn(olga);
        String come = "/api/board/interpreters/" + anna.id().value() + "/help";
        assertThat(desk.post(come, null).code()).isEqualTo("help-over");
        lead.say(new ClientMessage.CallHelp(call));
        assertThat(Objects.requireNonNull(lead.await(
                                        ServerMessage.CallChanged.class,
                                        told -> told.call().help() != null)
                                .call()
                                .help())
                        .coordinator())
                .isNull();
        Page board = page(people.coordinator());
        board.say(new ClientMessage.WatchBoard());
        board.await(
                ServerMessage.BoardChanged.class,
                told -> told.board().interpreters().stream()
                        .anyMatch(one -> one.part() == Part.LEAD && one.help() != null));
        assertThat(desk.post(come, null).status()).isEqualTo(204);
        lead.await(
                ServerMessage.CallChanged.class,
                told -> told.call().help() != null
                        && olga.name().equals(told.call().help().coordinator()));
        assertThat(board.await(ServerMessage.Notice.class).kind()).isEqualTo(NoticeKind.HELP_ANSWERED);
        citizen.assertNone(ServerMessage.CallChanged.class, told -> told.call().help() != null);
        assertThat(desk.post(come, null).code()).isEqualTo("help-over");
    }

    @Test
    void a_page_that_comes_back_sees_who_is_there() {
        second();
        other.close();
        Page again = Page.open(browsers.signedIn(pavel));
        pages.add(again);
        again.say(new ClientMessage.Hello(null, null));
        ServerMessage.Call seen =
                Objects.requireNonNull(again.await(ServerMessage.Snapshot.class).call());
        assertThat(seen.part()).isEqualTo(Part.SECOND);
        assertThat(seen.peers()).hasSize(2);
    }

    private void second() {
        lead.say(new ClientMessage.AskSecond(call, pavel.id().value()));
        other.say(new ClientMessage.AcceptOffer(
                other.await(ServerMessage.Offered.class).offer().offerId()));
        assertThat(other.await(ServerMessage.CallStarted.class).call().part()).isEqualTo(Part.SECOND);
    }

    private static boolean isIn(ServerMessage.CallChanged told, JoinState state) {
        ServerMessage.Join join = told.call().join();
        return join != null && join.state() == state;
    }

    private Page page(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }
}
