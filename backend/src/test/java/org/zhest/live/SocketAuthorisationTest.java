package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.MediaFailure;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.GuestCall;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;

/** Every message × every role: what is not a role's is refused, and what is somebody else's call is no call at all. */
@BackendTest
class SocketAuthorisationTest {

    private static final UUID NOT_THEIRS = UUID.randomUUID();
    private static final Refusal NO = Refusal.NOT_ALLOWED;
    private static final Refusal CALL = Refusal.NO_SUCH_CALL;

    /** A message and what it is refused as, said by somebody who is in no call. */
    private record Row(ClientMessage message, Refusal citizen, Refusal interpreter, Refusal coordinator) {}

    private static final Map<Class<?>, Row> TABLE = Stream.of(
                    new Row(
                            new ClientMessage.Listen(null),
                            Refusal.NOT_GREETED,
                            Refusal.NOT_GREETED,
                            Refusal.NOT_GREETED),
                    new Row(new ClientMessage.CancelCall(NOT_THEIRS), CALL, NO, NO),
                    new Row(new ClientMessage.AskCallback(NOT_THEIRS), CALL, NO, NO),
                    new Row(new ClientMessage.AnswerCallback(NOT_THEIRS), CALL, NO, NO),
                    new Row(new ClientMessage.EndCall(NOT_THEIRS), CALL, CALL, NO),
                    new Row(new ClientMessage.AcceptOffer(NOT_THEIRS), NO, Refusal.OFFER_CLOSED, NO),
                    new Row(
                            new ClientMessage.DeclineOffer(NOT_THEIRS, DeclineReason.OTHER),
                            NO,
                            Refusal.OFFER_CLOSED,
                            NO),
                    new Row(new ClientMessage.SetState(InterpreterState.BUSY), NO, Refusal.WRONG_STATE, NO),
                    new Row(new ClientMessage.ExtendAfterCall(), NO, Refusal.WRONG_STATE, NO),
                    new Row(new ClientMessage.MarkReached(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.AskHandover(NOT_THEIRS, null, HandoverReason.TIRED), NO, CALL, NO),
                    new Row(new ClientMessage.AskSecond(NOT_THEIRS, null), NO, CALL, NO),
                    new Row(new ClientMessage.CancelJoin(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.SayReady(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.TakeOver(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.TakeTurn(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.StepOut(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.CallHelp(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.MarkDialled(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.ResolveEmergency(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.DialPhone(NOT_THEIRS, null, null, true), NO, CALL, NO),
                    new Row(new ClientMessage.RedialPhone(NOT_THEIRS, NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.HangUpPhone(NOT_THEIRS, NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.ForgetPhone(NOT_THEIRS, NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.SetPhone(NOT_THEIRS, NOT_THEIRS, true, null, null, null), NO, CALL, NO),
                    new Row(new ClientMessage.PressDigits(NOT_THEIRS, NOT_THEIRS, "1"), NO, CALL, NO),
                    new Row(new ClientMessage.RingCitizen(NOT_THEIRS, NOT_THEIRS, "Клиника"), NO, CALL, NO),
                    new Row(new ClientMessage.GiveUpRing(NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.AnswerRing(NOT_THEIRS), CALL, NO, NO),
                    new Row(new ClientMessage.DeclineRing(NOT_THEIRS), CALL, NO, NO),
                    new Row(new ClientMessage.AdmitGuest(NOT_THEIRS, NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.RemoveGuest(NOT_THEIRS, NOT_THEIRS), NO, CALL, NO),
                    new Row(new ClientMessage.JoinMedia(NOT_THEIRS), CALL, CALL, NO),
                    new Row(new ClientMessage.AnswerMedia(NOT_THEIRS, "c-1", 1, "v=0"), CALL, CALL, NO),
                    new Row(new ClientMessage.SetTracks(NOT_THEIRS, true, true), CALL, CALL, NO),
                    new Row(new ClientMessage.TypeText(NOT_THEIRS, 0, "а"), CALL, CALL, NO),
                    new Row(new ClientMessage.ReportFirstFrame(NOT_THEIRS, "c-1", 1), CALL, CALL, NO),
                    new Row(new ClientMessage.ReportQuality(NOT_THEIRS, 30, 480, null, 0), CALL, CALL, NO),
                    new Row(
                            new ClientMessage.ReportMediaFailure(NOT_THEIRS, "c-1", MediaFailure.NO_FRAMES),
                            CALL,
                            CALL,
                            NO))
            .collect(Collectors.toMap(row -> row.message().getClass(), row -> row));

    private final People people;
    private final Browsers browsers;
    private final Line line;

    @Autowired
    SocketAuthorisationTest(People people, Browsers browsers, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.line = line;
    }

    @Test
    void every_message_is_in_the_table_or_allowed_by_its_own_test() {
        // Hello is anybody's; those tested below are what a citizen or a coordinator may always say.
        Set<Class<?>> always = Set.of(
                ClientMessage.Hello.class,
                ClientMessage.RequestCall.class,
                ClientMessage.WatchBoard.class,
                ClientMessage.UnwatchBoard.class);
        assertThat(Arrays.stream(ClientMessage.class.getPermittedSubclasses()).filter(type -> !always.contains(type)))
                .containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    static Stream<Arguments> rows() {
        return TABLE.values().stream()
                .flatMap(row -> Stream.of(
                        Arguments.of(row.message(), Role.CITIZEN, row.citizen()),
                        Arguments.of(row.message(), Role.INTERPRETER, row.interpreter()),
                        Arguments.of(row.message(), Role.COORDINATOR, row.coordinator())));
    }

    @ParameterizedTest(name = "{1} says {0}: {2}")
    @MethodSource("rows")
    void what_is_not_theirs_is_refused(ClientMessage message, Role role, Refusal refusal) {
        try (Page page = Page.greeted(browsers.signedIn(person(role)))) {
            assertThat(page.refusedFor(message)).isEqualTo(refusal);
        }
    }

    /** What everybody in a call may say is refused to a guest of another; what is for one role, always. */
    @Test
    void a_guest_says_nothing_but_what_is_of_their_own_call() {
        try (GuestCall call = new GuestCall(people, browsers, line)) {
            call.talk();
            Page guest = call.talking(call.invite());
            for (Row row : TABLE.values()) {
                Refusal common = row.citizen() == row.interpreter() ? row.citizen() : NO;
                assertThat(guest.refusedFor(row.message()))
                        .as("%s", row.message())
                        .isEqualTo(common);
            }
            assertThat(guest.refusedFor(new ClientMessage.RequestCall())).isEqualTo(NO);
            assertThat(guest.refusedFor(new ClientMessage.WatchBoard())).isEqualTo(NO);
            assertThat(guest.refusedFor(new ClientMessage.UnwatchBoard())).isEqualTo(NO);
        }
    }

    @Test
    void only_a_citizen_asks_for_a_call() {
        for (Role role : new Role[] {Role.INTERPRETER, Role.COORDINATOR}) {
            try (Page page = Page.greeted(browsers.signedIn(person(role)))) {
                assertThat(page.refusedFor(new ClientMessage.RequestCall())).isEqualTo(NO);
            }
        }
    }

    @Test
    void only_a_citizens_page_listens_and_it_may_only_answer() {
        for (Role role : new Role[] {Role.INTERPRETER, Role.COORDINATOR}) {
            try (Page page = Page.open(browsers.signedIn(person(role)))) {
                assertThat(page.refusedFor(new ClientMessage.Listen(null))).isEqualTo(NO);
            }
        }
        try (Page page = Page.open(browsers.signedIn(person(Role.CITIZEN)))) {
            page.say(new ClientMessage.Listen(null));
            page.await(ServerMessage.Listening.class);
            for (Row row : TABLE.values()) {
                boolean toARing = switch (row.message()) {
                    case ClientMessage.AnswerCallback _, ClientMessage.AnswerRing _, ClientMessage.DeclineRing _ ->
                        true;
                    default -> false;
                };
                assertThat(page.refusedFor(row.message())).isEqualTo(toARing ? CALL : Refusal.NOT_GREETED);
            }
            assertThat(page.refusedFor(new ClientMessage.RequestCall())).isEqualTo(Refusal.NOT_GREETED);
        }
    }

    @Test
    void only_a_coordinator_looks_at_the_board() {
        for (Role role : new Role[] {Role.CITIZEN, Role.INTERPRETER}) {
            try (Page page = Page.greeted(browsers.signedIn(person(role)))) {
                assertThat(page.refusedFor(new ClientMessage.WatchBoard())).isEqualTo(NO);
                assertThat(page.refusedFor(new ClientMessage.UnwatchBoard())).isEqualTo(NO);
                page.assertNone(ServerMessage.BoardChanged.class);
            }
        }
        try (Page desk = Page.greeted(browsers.signedIn(person(Role.COORDINATOR)))) {
            desk.say(new ClientMessage.WatchBoard());
            desk.await(ServerMessage.BoardChanged.class);
        }
    }

    private People.Person person(Role role) {
        return switch (role) {
            case CITIZEN -> people.citizen();
            case INTERPRETER -> people.interpreter();
            case COORDINATOR -> people.coordinator();
            case GUEST, PHONE -> throw new IllegalArgumentException("nobody signs in as one");
        };
    }
}
