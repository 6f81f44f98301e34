package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.account.AccountChanges;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.JoinState;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.Line;
import org.zhest.testing.OtherNode;
import org.zhest.testing.Page;
import org.zhest.testing.People;

/** Two backends on one database: who is connected to which makes no difference to anybody. */
@BackendTest
class ManyNodesTest {

    @AutoClose
    private static final OtherNode OTHER = OtherNode.start();

    private final People people;
    private final Browsers browsers;
    private final FakeBridges bridges;
    private final AccountChanges accounts;
    private final DSLContext sql;
    private final Line line;

    private People.Person caller;
    private Browser browser;
    private Page citizen;
    private Page interpreter;

    @Autowired
    ManyNodesTest(
            People people, Browsers browsers, FakeBridges bridges, AccountChanges accounts, DSLContext sql, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.bridges = bridges;
        this.accounts = accounts;
        this.sql = sql;
        this.line = line;
    }

    @BeforeEach
    void a_citizen_here_and_an_interpreter_there() {
        caller = people.citizen();
        browser = browsers.signedIn(caller);
        citizen = Page.greeted(browser);
        interpreter = Page.greeted(OTHER.browsers().signedIn(people.interpreter()));
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        citizen.close();
        interpreter.close();
    }

    @Test
    void a_call_goes_from_a_citizen_of_one_node_to_an_interpreter_of_another() {
        UUID call = talking();
        citizen.say(new ClientMessage.TypeText(call, 0, "Добрый день"));
        assertThat(interpreter.await(ServerMessage.TextTyped.class).line().text())
                .isEqualTo("Добрый день");
        interpreter.say(new ClientMessage.TypeText(call, 0, "Слушаю"));
        assertThat(citizen.await(ServerMessage.TextTyped.class).line().text()).isEqualTo("Слушаю");

        interpreter.say(new ClientMessage.EndCall(call));
        ServerMessage.CallEnded ended = citizen.await(ServerMessage.CallEnded.class);
        assertThat(ended.outcome()).isEqualTo(CallOutcome.COMPLETED);
        assertThat(interpreter.await(ServerMessage.CallEnded.class)).isEqualTo(ended);
        assertThat(line.contactState(ended.contactId())).isEqualTo("open");
        assertThat(sql.fetch("select body from node_message").toString()).doesNotContain("день");
    }

    @Test
    void a_caller_who_comes_back_to_another_node_keeps_the_place_and_hears_there() {
        citizen.say(new ClientMessage.RequestCall());
        UUID call = citizen.await(ServerMessage.Queued.class).queue().callId();
        citizen.close();
        citizen = Page.open(elsewhere());
        citizen.say(new ClientMessage.Hello(null, null));
        ServerMessage.Snapshot snapshot = citizen.await(ServerMessage.Snapshot.class);
        assertThat(snapshot.queue()).isNotNull();
        assertThat(snapshot.queue().callId()).isEqualTo(call);
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        accept(interpreter.await(ServerMessage.Offered.class));
        citizen.await(ServerMessage.MediaOffer.class);
    }

    @Test
    void a_side_that_comes_back_to_another_node_is_in_the_call_with_its_text() {
        UUID call = talking();
        citizen.say(new ClientMessage.TypeText(call, 0, "Здравствуйте"));
        interpreter.await(ServerMessage.TextTyped.class);
        citizen.close();
        interpreter.await(
                ServerMessage.PeerChanged.class, changed -> changed.peer().absentUntil() != null);
        citizen = Page.open(elsewhere());
        citizen.say(new ClientMessage.Hello(null, null));
        ServerMessage.Snapshot snapshot = citizen.await(ServerMessage.Snapshot.class);
        assertThat(snapshot.call()).isNotNull();
        assertThat(snapshot.text())
                .singleElement()
                .satisfies(typed -> assertThat(typed.text()).isEqualTo("Здравствуйте"));
        interpreter.await(
                ServerMessage.PeerChanged.class, changed -> changed.peer().absentUntil() == null);
        citizen.say(new ClientMessage.JoinMedia(call));
        citizen.await(ServerMessage.MediaOffer.class, offer -> offer.endpoint().equals("c-3"));
        assertThat(bridges.endpoints(call.toString())).hasSize(2);
    }

    @Test
    void a_call_is_handed_over_from_an_interpreter_of_one_node_to_one_of_another() {
        UUID call = talking();
        Page here = Page.greeted(browsers.signedIn(people.interpreter()));
        here.say(new ClientMessage.SetState(InterpreterState.READY));
        here.await(ServerMessage.StateChanged.class);
        interpreter.say(new ClientMessage.AskHandover(call, null, HandoverReason.TIRED));
        here.say(new ClientMessage.AcceptOffer(
                here.await(ServerMessage.Offered.class).offer().offerId()));
        here.await(ServerMessage.CallStarted.class);
        here.await(ServerMessage.MediaOffer.class, offer -> offer.endpoint().equals("i-3"));
        here.say(new ClientMessage.SayReady(call));
        interpreter.await(ServerMessage.CallChanged.class, told -> {
            ServerMessage.Join join = told.call().join();
            return join != null && join.state() == JoinState.READY;
        });
        interpreter.say(new ClientMessage.TakeOver(call));
        assertThat(interpreter.await(ServerMessage.CallLeft.class).how()).isEqualTo(Departure.HANDED_OVER);
        here.await(ServerMessage.CallChanged.class, told -> told.call().part() == Part.LEAD);
        citizen.await(
                ServerMessage.CallChanged.class,
                told -> told.call().join() == null && told.call().peers().size() == 1);
        here.say(new ClientMessage.EndCall(call));
        citizen.await(ServerMessage.CallEnded.class);
        here.close();
    }

    @Test
    void the_board_of_one_node_shows_the_callers_of_another() {
        Page board = Page.greeted(OTHER.browsers().signedIn(people.coordinator()));
        board.say(new ClientMessage.WatchBoard());
        citizen.say(new ClientMessage.RequestCall());
        UUID call = citizen.await(ServerMessage.Queued.class).queue().callId();
        board.await(
                ServerMessage.BoardChanged.class,
                told -> told.board().waiting().stream()
                        .anyMatch(one -> one.callId().equals(call)));
        citizen.say(new ClientMessage.CancelCall(call));
        board.await(
                ServerMessage.BoardChanged.class, told -> told.board().waiting().isEmpty());
        board.close();
    }

    @Test
    void a_page_on_one_node_takes_over_from_the_page_on_another() {
        Page second = Page.greeted(elsewhere());
        assertThat(citizen.awaitClose()).isEqualTo(4409);
        second.say(new ClientMessage.RequestCall());
        second.await(ServerMessage.Queued.class);
        second.close();
    }

    @Test
    void both_pages_may_ask_for_fresh_media_at_once() {
        UUID call = talking();
        bridges.forgetAll();
        citizen.say(new ClientMessage.JoinMedia(call));
        interpreter.say(new ClientMessage.JoinMedia(call));
        citizen.await(ServerMessage.MediaOffer.class, offer -> !offer.endpoint().equals("c-1"));
        interpreter.await(
                ServerMessage.MediaOffer.class, offer -> !offer.endpoint().equals("i-2"));
        // Whoever was second found the first one's conference and joined it: two endpoints, the newest of each.
        citizen.say(new ClientMessage.JoinMedia(call));
        citizen.await(ServerMessage.MediaOffer.class, offer -> offer.endpoint().equals("c-6"));
        assertThat(bridges.endpoints(call.toString())).hasSize(2);
    }

    @Test
    void who_is_disabled_on_one_node_is_cut_off_on_another() {
        Page there = Page.greeted(elsewhere());
        accounts.disable(caller.id(), people.coordinator().id());
        assertThat(there.awaitClose()).isEqualTo(4401);
    }

    @Test
    void who_signs_out_on_one_node_is_cut_off_on_another() {
        Browser twin = browser.on(OTHER.browsers().open());
        Page there = Page.greeted(twin);
        assertThat(citizen.awaitClose()).isEqualTo(4409);
        browser.delete("/api/session");
        assertThat(there.awaitClose()).isEqualTo(4401);
    }

    @Test
    void a_line_to_the_database_that_breaks_loses_nothing() {
        OtherNode.breakLine(sql, OTHER.id());
        citizen.say(new ClientMessage.RequestCall());
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        accept(interpreter.await(ServerMessage.Offered.class));
        citizen.await(ServerMessage.CallStarted.class);
        interpreter.await(ServerMessage.MediaOffer.class);
    }

    @Test
    void the_pages_of_a_killed_node_are_absent_and_its_work_is_picked_up_in_five_seconds() {
        OtherNode third = OtherNode.start();
        interpreter.close();
        interpreter = Page.greeted(third.browsers().signedIn(people.interpreter()));
        UUID call = talking();
        third.kill(sql);
        long killed = System.nanoTime();
        citizen.await(ServerMessage.PeerChanged.class, changed -> changed.peer().absentUntil() != null);
        assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(5));
        citizen.say(new ClientMessage.EndCall(call));
        citizen.await(ServerMessage.CallEnded.class);
        third.close();
    }

    private UUID talking() {
        citizen.say(new ClientMessage.RequestCall());
        citizen.await(ServerMessage.Queued.class);
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        accept(interpreter.await(ServerMessage.Offered.class));
        assertThat(interpreter.await(ServerMessage.OfferClosed.class).result()).isEqualTo(OfferResult.ACCEPTED);
        UUID call = citizen.await(ServerMessage.CallStarted.class).call().callId();
        interpreter.await(ServerMessage.CallStarted.class);
        assertThat(citizen.await(ServerMessage.MediaOffer.class).endpoint()).isEqualTo("c-1");
        assertThat(interpreter.await(ServerMessage.MediaOffer.class).endpoint()).isEqualTo("i-2");
        return call;
    }

    private void accept(ServerMessage.Offered offered) {
        interpreter.say(new ClientMessage.AcceptOffer(offered.offer().offerId()));
    }

    private Browser elsewhere() {
        return OTHER.browsers().signedIn(caller);
    }
}
