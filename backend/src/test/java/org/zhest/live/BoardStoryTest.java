package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.interpreter.BlockChanges;
import org.zhest.signaling.protocol.Board;
import org.zhest.signaling.protocol.Board.BoardCall;
import org.zhest.signaling.protocol.Board.WaitingState;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.Gender;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.StateCause;
import org.zhest.signaling.protocol.TopicClass;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;

/** What coordinators see of the line as it happens, and what they do to it. */
@BackendTest
class BoardStoryTest {

    private static final Place HOME = new Place("Пушкина, 10", null, null, null);

    private final People people;
    private final Browsers browsers;
    private final BlockChanges blocks;
    private final Line line;
    private final List<Page> pages = new ArrayList<>();

    private People.Person coordinator;
    private Browser desk;

    @Autowired
    BoardStoryTest(People people, Browsers browsers, BlockChanges blocks, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.blocks = blocks;
        this.line = line;
    }

    @BeforeEach
    void a_desk() {
        line.clear();
        coordinator = people.coordinator();
        desk = browsers.signedIn(coordinator);
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        pages.forEach(Page::close);
    }

    @Test
    void who_calls_and_who_works_appears_on_the_board_without_a_reload() {
        Page board = watching();
        UUID call = waits(people.citizen(), TopicClass.MEDICAL, Gender.FEMALE);
        BoardCall shown = awaitCall(board, call, WaitingState.WAITING);
        assertThat(shown.topic()).isEqualTo(TopicClass.MEDICAL);
        assertThat(shown.gender()).isEqualTo(Gender.FEMALE);
        assertThat(shown.widensAt()).isNotNull();
        People.Person anna = people.interpreter();
        ready(anna);
        Board with = awaitBoard(
                board,
                one -> one.interpreters().stream()
                        .anyMatch(each -> each.id().equals(anna.id().value())));
        assertThat(with.waiting().getFirst().able()).as("no paper for it").isEmpty();
        assertThat(with.toString()).as("no citizen is named").doesNotContain("Имя citizen");
    }

    @Test
    void the_same_board_is_read_over_http() {
        UUID call = waits(people.citizen(), TopicClass.EVERYDAY, null);
        // The board may be a second old, and show the calls of the test before.
        var read = await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> desk.get("/api/board").json(),
                        board -> board.at("/waiting/0/callId").asString("").equals(call.toString()));
        assertThat(read.at("/goals/floorSeconds").asInt()).isEqualTo(120);
        assertThat(read.at("/quarters")).hasSize(24);
    }

    @Test
    void a_page_that_looks_elsewhere_is_told_nothing_more() {
        Page board = watching();
        board.say(new ClientMessage.UnwatchBoard());
        board.refusedFor(new ClientMessage.EndCall(new UUID(0, 0)));
        Page other = watching();
        UUID call = waits(people.citizen(), TopicClass.EVERYDAY, null);
        awaitCall(other, call, WaitingState.WAITING);
        board.assertNone(
                ServerMessage.BoardChanged.class, changed -> find(changed.board(), call, WaitingState.WAITING) != null);
    }

    @Test
    void whom_a_coordinator_moves_up_is_served_first_and_the_timeline_says_by_whom() {
        UUID first = waits(people.citizen(), TopicClass.EVERYDAY, null);
        UUID second = waits(people.citizen(), TopicClass.EVERYDAY, null);
        UUID third = waits(people.citizen(), TopicClass.EVERYDAY, null);
        Page board = watching();
        moveUp(second, 204, null);
        moveUp(third, 204, null);
        Board shown = awaitBoard(
                board,
                one -> !one.waiting().isEmpty()
                        && one.waiting().getFirst().callId().equals(third));
        assertThat(shown.waiting().stream().map(BoardCall::callId)).containsExactly(third, second, first);
        assertThat(shown.waiting().stream().map(BoardCall::movedUp)).containsExactly(true, true, false);
        assertThat(offered(ready(people.interpreter())).callId()).isEqualTo(third);
        var events = desk.get("/api/sessions/" + third).json().at("/events");
        assertThat(events.valueStream()
                        .filter(event -> event.get("kind").asString().equals("moved_up"))
                        .map(event -> event.get("actorName").asString()))
                .containsExactly(coordinator.name());
        assertThat(line.audited(coordinator.id().value())).contains("changed session");
    }

    @Test
    void nobody_is_moved_before_an_emergency() {
        UUID ordinary = waits(people.citizen(), TopicClass.EVERYDAY, null);
        Page citizen = page(people.citizen());
        citizen.say(new ClientMessage.RequestCall(null, null, null, null, null, HOME));
        UUID emergency = citizen.await(ServerMessage.Queued.class).queue().callId();
        moveUp(ordinary, 204, null);
        var waiting = awaitBoard(watching(), one -> one.waiting().size() == 2).waiting();
        assertThat(waiting.stream().map(BoardCall::callId)).containsExactly(emergency, ordinary);
        moveUp(emergency, 409, "call-moved-on");
    }

    @Test
    void a_call_is_given_to_whom_the_coordinator_chose_though_the_citizen_wished_otherwise() {
        UUID call = waits(people.citizen(), TopicClass.EVERYDAY, Gender.FEMALE);
        People.Person anna = people.interpreter();
        Page console = ready(anna);
        BoardCall shown = awaitBoard(
                        watching(),
                        one -> one.waiting().stream()
                                .anyMatch(each -> each.able().contains(anna.id().value())))
                .waiting()
                .getFirst();
        assertThat(shown.callId()).isEqualTo(call);
        assign(call, anna, 204, null);
        assertThat(offered(console).callId()).isEqualTo(call);
        var kinds = desk.get("/api/sessions/" + call)
                .json()
                .at("/events")
                .valueStream()
                .map(event -> event.get("kind").asString());
        assertThat(kinds).containsSequence("assigned", "offered");
        assign(call, anna, 409, "interpreter-not-ready");
    }

    @Test
    void a_card_that_rings_elsewhere_is_taken_from_there_without_a_miss() {
        People.Person anna = people.interpreter();
        People.Person irina = people.interpreter();
        Page first = ready(anna);
        UUID call = waits(people.citizen(), TopicClass.EVERYDAY, null);
        ServerMessage.Offer card = offered(first);
        Page second = ready(irina);
        assign(call, irina, 204, null);
        assertThat(first.await(ServerMessage.OfferClosed.class))
                .isEqualTo(new ServerMessage.OfferClosed(card.offerId(), OfferResult.REASSIGNED));
        assertThat(offered(second).callId()).isEqualTo(call);
        assertThat(line.misses(anna.id().value())).isZero();
    }

    @Test
    void an_assigned_call_that_is_declined_goes_back_to_the_line() {
        UUID call = waits(people.citizen(), TopicClass.EVERYDAY, Gender.FEMALE);
        People.Person anna = people.interpreter();
        Page console = ready(anna);
        assign(call, anna, 204, null);
        console.say(new ClientMessage.DeclineOffer(offered(console).offerId(), DeclineReason.OTHER));
        line.awaitState(call, "waiting");
    }

    @Test
    void who_may_not_have_the_call_is_not_given_it() {
        People.Person citizen = people.citizen();
        UUID call = waits(citizen, TopicClass.EVERYDAY, Gender.FEMALE);
        UUID medical = waits(people.citizen(), TopicClass.MEDICAL, null);
        People.Person anna = people.interpreter();
        assign(call, anna, 409, "interpreter-not-ready");
        Page console = ready(anna);
        assign(medical, anna, 409, "interpreter-not-able");
        blocks.set(citizen.id(), anna.id(), Role.CITIZEN, citizen.id());
        assign(call, anna, 409, "interpreter-blocked");
        assign(UUID.randomUUID(), anna, 409, "call-moved-on");
        console.assertNone(ServerMessage.Offered.class);
    }

    @Test
    void an_interpreter_who_is_put_on_a_break_reads_by_whom_and_keeps_no_card() {
        People.Person anna = people.interpreter();
        Page console = ready(anna);
        UUID call = waits(people.citizen(), TopicClass.EVERYDAY, null);
        offered(console);
        setState(anna, "break", 204, null);
        ServerMessage.Presence told = console.await(
                        ServerMessage.StateChanged.class,
                        changed -> changed.presence().state() == InterpreterState.BREAK)
                .presence();
        assertThat(told.cause()).isEqualTo(StateCause.COORDINATOR);
        assertThat(told.breakKind()).isEqualTo(BreakKind.COORDINATOR);
        assertThat(told.setBy()).isEqualTo(coordinator.name());
        assertThat(console.await(ServerMessage.OfferClosed.class).result()).isEqualTo(OfferResult.WITHDRAWN);
        line.awaitState(call, "waiting");
        assertThat(line.misses(anna.id().value())).isZero();
        assertThat(line.audited(coordinator.id().value())).contains("changed account");

        Page again = Page.open(browsers.signedIn(anna));
        pages.add(again);
        again.say(new ClientMessage.Hello(null, null));
        assertThat(Objects.requireNonNull(
                                again.await(ServerMessage.Snapshot.class).presence())
                        .setBy())
                .isEqualTo(coordinator.name());
        setState(anna, "break", 409, "interpreter-state");
        setState(anna, "off", 204, null);
        again.say(new ClientMessage.SetState(InterpreterState.READY));
        assertThat(again.await(
                                ServerMessage.StateChanged.class,
                                changed -> changed.presence().state() == InterpreterState.READY)
                        .presence()
                        .setBy())
                .isNull();
    }

    @Test
    void who_lost_the_connection_is_shown_so_and_is_not_counted_as_there() {
        People.Person anna = people.interpreter();
        Page console = ready(anna);
        Page board = watching();
        console.close();
        Board shown = awaitBoard(board, one -> one.states().absent() == 1);
        assertThat(shown.states().ready()).isZero();
        assertThat(shown.interpreters())
                .filteredOn(one -> one.id().equals(anna.id().value()))
                .singleElement()
                .satisfies(one -> assertThat(one.absent()).isTrue());
    }

    @Test
    void nobody_is_taken_out_of_a_call() {
        People.Person anna = people.interpreter();
        Page console = ready(anna);
        waits(people.citizen(), TopicClass.EVERYDAY, null);
        console.say(new ClientMessage.AcceptOffer(offered(console).offerId()));
        console.await(ServerMessage.CallStarted.class);
        setState(anna, "off", 409, "interpreter-state");
    }

    private Page watching() {
        Page page = Page.greeted(browsers.signedIn(people.coordinator()));
        pages.add(page);
        page.say(new ClientMessage.WatchBoard());
        page.await(ServerMessage.BoardChanged.class);
        return page;
    }

    private static Board awaitBoard(Page page, Predicate<Board> wanted) {
        return page.await(ServerMessage.BoardChanged.class, changed -> wanted.test(changed.board()))
                .board();
    }

    private static BoardCall awaitCall(Page page, UUID call, WaitingState state) {
        return awaitBoard(page, board -> find(board, call, state) != null).waiting().stream()
                .filter(one -> one.callId().equals(call))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable BoardCall find(Board board, UUID call, WaitingState state) {
        return board.waiting().stream()
                .filter(one -> one.callId().equals(call) && one.state() == state)
                .findFirst()
                .orElse(null);
    }

    private UUID waits(People.Person person, TopicClass topic, @Nullable Gender gender) {
        Page citizen = page(person);
        citizen.say(new ClientMessage.RequestCall(SignMode.RSL, topic, gender, null, null, null));
        return citizen.await(ServerMessage.Queued.class).queue().callId();
    }

    private Page ready(People.Person person) {
        Page console = page(person);
        console.say(new ClientMessage.SetState(InterpreterState.READY));
        console.await(ServerMessage.StateChanged.class);
        return console;
    }

    private Page page(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }

    private static ServerMessage.Offer offered(Page console) {
        return console.await(ServerMessage.Offered.class).offer();
    }

    private void moveUp(UUID call, int status, @Nullable String code) {
        answered(desk.post("/api/board/calls/" + call + "/move-up", null), status, code);
    }

    private void assign(UUID call, People.Person to, int status, @Nullable String code) {
        answered(
                desk.post(
                        "/api/board/calls/" + call + "/assign",
                        "{\"interpreter\":\"" + to.id().value() + "\"}"),
                status,
                code);
    }

    private void setState(People.Person of, String state, int status, @Nullable String code) {
        answered(
                desk.put("/api/board/interpreters/" + of.id().value() + "/state", "{\"state\":\"" + state + "\"}"),
                status,
                code);
    }

    private static void answered(Browser.Answer answer, int status, @Nullable String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.code()).isEqualTo(code);
        }
    }
}
