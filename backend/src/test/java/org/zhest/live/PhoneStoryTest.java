package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.Answers;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.FakeGateway;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Telephone lines of a call, over real sockets and a real database; bridge and gateway are in memory. */
@BackendTest
class PhoneStoryTest {

    private static final String CLINIC = "8 (495) 123-45-67";
    private static final Place HOME = new Place("Пушкина, 10", null, null, null);

    private final People people;
    private final Browsers browsers;
    private final FakeBridges bridges;
    private final TestClock clock;
    private final Line line;
    private final List<Page> pages = new ArrayList<>();

    private Page citizen;
    private Page lead;
    private UUID call;

    @Autowired
    PhoneStoryTest(People people, Browsers browsers, FakeBridges bridges, TestClock clock, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.bridges = bridges;
        this.clock = clock;
        this.line = line;
    }

    @BeforeEach
    void a_call_in_talk() {
        talk(new ClientMessage.RequestCall());
    }

    @AfterEach
    void nobody_is_left() {
        FakeGateway.refuse(null);
        line.clear();
        pages.forEach(Page::close);
    }

    @Test
    void a_telephone_is_called_rings_answers_and_hangs_up() {
        ServerMessage.Line dialled = dial(CLINIC);
        assertThat(dialled.number()).isEqualTo("••••67");
        assertThat(dialled.state()).isEqualTo(LineState.DIALLING);
        FakeGateway.Leg leg = carried(dialled);
        assertThat(leg.dialled().path("to").asString()).isEqualTo("+74951234567");
        assertThat(leg.dialled().path("announce").asBoolean()).isTrue();

        assertThat(says(dialled, "ringing")).isEqualTo(204);
        seen(citizen, dialled, one -> one.state() == LineState.RINGING);
        assertThat(says(dialled, "answered")).isEqualTo(204);
        ServerMessage.Call reached = seen(lead, dialled, one -> one.state() == LineState.TALKING);
        assertThat(reached.reachedAt()).isNotNull();
        assertThat(reached.reasonUntil()).isNotNull();
        assertThat(reached.peers()).extracting(ServerMessage.Peer::role).contains(Role.PHONE);
        assertThat(says(dialled, "answered")).as("again").isEqualTo(204);

        assertThat(says(dialled, "ended", Map.of("cause", "hungUp", "by", "them")))
                .isEqualTo(204);
        ServerMessage.Call over = seen(lead, dialled, one -> one.state() == LineState.ENDED);
        assertThat(find(over, dialled).result()).isEqualTo(LineResult.ANSWERED);
        assertThat(over.peers()).extracting(ServerMessage.Peer::role).containsExactly(Role.CITIZEN);
        assertThat(events()).containsSubsequence("line_dialled", "reached", "line_answered", "line_ended");
    }

    @Test
    void the_telephone_joins_the_conference_with_sound_alone_and_hears_no_citizen_until_they_carry_over() {
        answerMedia(citizen, "a=sendrecv\r\na=ssrc:1 cname:c\r\n");
        answerMedia(lead, "a=sendrecv\r\na=ssrc:2 cname:i\r\n");
        ServerMessage.Line dialled = talking();
        FakeGateway.Leg leg = carried(dialled);
        await().until(() -> !leg.offers().isEmpty());
        await().until(() -> bridges.endpoints(call.toString()).contains(new EndpointId("p-3")));
        await().until(() -> leg.offers().getLast().contains("a=ssrc:2 "));
        assertThat(leg.offers()).noneMatch(offer -> offer.contains("m=video") || offer.contains("a=ssrc:1 "));

        lead.say(set(dialled, null, null, true, null));
        seen(citizen, dialled, ServerMessage.Line::citizenSpeaks);
        await().until(() -> leg.offers().getLast().contains("a=ssrc:1 "));
        lead.say(set(dialled, null, null, false, null));
        await().until(() -> !leg.offers().getLast().contains("a=ssrc:1 "));
    }

    @Test
    void a_line_is_held_muted_and_sent_digits() {
        ServerMessage.Line dialled = talking();
        lead.say(set(dialled, true, null, null, null));
        seen(lead, dialled, ServerMessage.Line::held);
        List<String> told = carried(dialled).told();
        await().until(() -> told.contains("hold"));
        lead.say(set(dialled, false, true, null, null));
        seen(lead, dialled, one -> one.muted() && !one.held());
        lead.say(new ClientMessage.PressDigits(call, dialled.lineId(), "12#"));
        await().until(() -> told.contains("digits {\"digits\":\"12#\"}"));
        assertThat(told).containsSubsequence("hold", "mute {\"muted\":true}", "resume");
        assertThat(says(dialled, "heldByThem")).isEqualTo(204);
        seen(citizen, dialled, ServerMessage.Line::heldByThem);
        assertThat(says(dialled, "speaking")).isEqualTo(204);
        assertThat(citizen.await(ServerMessage.LineSpeaking.class))
                .isEqualTo(new ServerMessage.LineSpeaking(call, dialled.lineId(), true));
    }

    @Test
    void a_second_line_puts_the_first_on_hold_and_a_third_is_refused() {
        ServerMessage.Line first = talking();
        ServerMessage.Line second = dial("+7 495 765-43-21");
        seen(citizen, first, ServerMessage.Line::held);
        await().until(() -> carried(first).told().contains("hold"));
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, CLINIC, null, false)))
                .isEqualTo(Refusal.NO_LINE_FREE);
        lead.say(new ClientMessage.HangUpPhone(call, second.lineId()));
        ServerMessage.Call over = seen(lead, second, one -> one.state() == LineState.ENDED);
        assertThat(find(over, second).result()).isEqualTo(LineResult.CANCELLED);
        await().until(() -> carried(second).told().contains("hang up"));
    }

    @ParameterizedTest
    @CsvSource({
        "busy, 486, BUSY",
        "noAnswer, 408, NO_ANSWER",
        "refused, 603, REFUSED",
        "unreachable, 404, UNREACHABLE",
        "noCodec, 488, FAILED",
        "failed, 500, FAILED",
        "lost, 481, LOST"
    })
    void every_end_of_a_line_is_told_and_dialled_again_by_one_command(String cause, int status, LineResult result) {
        ServerMessage.Line dialled = dial(CLINIC);
        assertThat(says(dialled, "ended", Map.of("cause", cause, "status", status)))
                .isEqualTo(204);
        ServerMessage.Line ended = find(seen(lead, dialled, one -> one.state() == LineState.ENDED), dialled);
        assertThat(ended.result()).isEqualTo(result);
        assertThat(ended.status()).isEqualTo(status);
        lead.say(new ClientMessage.RedialPhone(call, dialled.lineId()));
        ServerMessage.Line again = lead.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().lines().stream().anyMatch(one -> one.state() == LineState.DIALLING))
                .call()
                .lines()
                .getFirst();
        assertThat(again.lineId()).isNotEqualTo(dialled.lineId());
        assertThat(carried(again).dialled().path("to").asString()).isEqualTo("+74951234567");
        assertThat(line.numbersKept(call)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "не номер, BAD_NUMBER",
        "12345678, BAD_NUMBER",
        "+1 212 555 2368, NUMBER_FORBIDDEN",
        "8 809 123-45-67, NUMBER_FORBIDDEN",
        "sip:anybody@elsewhere.example, BAD_NUMBER"
    })
    void what_must_not_be_dialled_is_refused_and_leaves_no_line(String number, Refusal refusal) {
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, number, null, false)))
                .isEqualTo(refusal);
        assertThat(line.telephones(call)).isZero();
    }

    @Test
    void whom_the_citizen_asked_for_is_read_in_the_call_and_called_by_name() {
        UUID clinic = clinic();
        line.clear();
        talk(new ClientMessage.RequestCall(null, null, null, null, null, null, clinic));
        assertThat(lead.await(ServerMessage.CallStarted.class).call().organisationId())
                .isEqualTo(clinic);
        lead.say(new ClientMessage.DialPhone(call, "8 (495) 123-45-67", clinic, false));
        ServerMessage.Line first = up(null);
        assertThat(first.name()).isEqualTo("Городская поликлиника № 5");
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, "8 (495) 123-45-68", clinic, false)))
                .as("another's number")
                .isEqualTo(Refusal.BAD_NUMBER);
        lead.say(new ClientMessage.DialPhone(call, "sip:desk@clinic.example", clinic, false));
        assertThat(up(first).number()).isEqualTo("sip:…@clinic.example");
    }

    @Test
    void an_organisation_that_is_not_there_keeps_nobody_from_calling() {
        line.clear();
        talk(new ClientMessage.RequestCall(null, null, null, null, null, null, UUID.randomUUID()));
        assertThat(lead.await(ServerMessage.CallStarted.class).call().organisationId())
                .isNull();
    }

    @Test
    void whoever_dials_without_end_is_stopped() {
        for (int i = 0; i < 30; i++) {
            ServerMessage.Line dialled = dial(CLINIC);
            lead.say(new ClientMessage.HangUpPhone(call, dialled.lineId()));
            seen(lead, dialled, one -> one.state() == LineState.ENDED);
        }
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, CLINIC, null, false)))
                .isEqualTo(Refusal.TOO_MANY_DIALS);
        assertThat(dialEmergency().number()).isEqualTo("112");
    }

    @Test
    void only_the_lead_has_the_telephone() {
        ServerMessage.Line dialled = talking();
        assertThat(citizen.refusedFor(new ClientMessage.HangUpPhone(call, dialled.lineId())))
                .isEqualTo(Refusal.NOT_ALLOWED);
        Page stranger = page(people.interpreter());
        assertThat(stranger.refusedFor(new ClientMessage.HangUpPhone(call, dialled.lineId())))
                .isEqualTo(Refusal.NO_SUCH_CALL);
        assertThat(stranger.refusedFor(new ClientMessage.DialPhone(call, CLINIC, null, false)))
                .isEqualTo(Refusal.NO_SUCH_CALL);
    }

    @Test
    void the_end_of_the_call_hangs_up_and_erases_the_number() {
        ServerMessage.Line dialled = talking();
        lead.say(new ClientMessage.EndCall(call));
        lead.await(ServerMessage.CallEnded.class);
        await().until(() -> carried(dialled).told().contains("hang up"));
        assertThat(line.numbersKept(call)).isZero();
        assertThat(line.telephones(call)).isOne();
        await().until(() -> bridges.endpoints(call.toString()).isEmpty());
    }

    @Test
    void a_gateway_that_takes_no_more_or_is_gone_is_told_in_words() {
        FakeGateway.refuse("tooManyLegs");
        ServerMessage.Line refused = dial(CLINIC);
        assertThat(find(seen(lead, refused, one -> one.state() == LineState.ENDED), refused)
                        .result())
                .isEqualTo(LineResult.GATEWAY_LOST);
        FakeGateway.refuse(null);
        lead.say(new ClientMessage.ForgetPhone(call, refused.lineId()));
        lead.await(ServerMessage.CallChanged.class, told -> told.call().lines().isEmpty());
        assertThat(line.numbersKept(call)).isZero();

        ServerMessage.Line lost = talking();
        FakeGateway.restart();
        assertThat(find(seen(lead, lost, one -> one.state() == LineState.ENDED), lost)
                        .result())
                .isEqualTo(LineResult.GATEWAY_LOST);
    }

    @Test
    void an_emergency_service_that_goes_down_is_called_again_until_it_is_resolved() {
        line.clear();
        talk(new ClientMessage.RequestCall(null, null, null, null, null, HOME));
        ServerMessage.Line dialled = dialEmergency();
        assertThat(citizen.await(ServerMessage.EmergencyDialled.class).callId()).isEqualTo(call);
        assertThat(carried(dialled).dialled().path("announce").asBoolean()).isFalse();
        says(dialled, "answered");
        seen(lead, dialled, one -> one.state() == LineState.TALKING);
        assertThat(lead.refusedFor(new ClientMessage.EndCall(call))).isEqualTo(Refusal.NOT_RESOLVED);

        says(dialled, "ended", Map.of("cause", "lost"));
        ServerMessage.Line second = up(dialled);
        says(second, "ended", Map.of("cause", "busy", "status", 486));
        seen(lead, second, one -> one.state() == LineState.ENDED);
        clock.push(Duration.ofSeconds(3));
        ServerMessage.Line third = up(second);

        lead.say(new ClientMessage.ResolveEmergency(call));
        lead.await(
                ServerMessage.CallChanged.class,
                told -> Objects.requireNonNull(told.call().emergency()).resolvedAt() != null);
        says(third, "ended", Map.of("cause", "lost"));
        seen(lead, third, one -> one.state() == LineState.ENDED);
        lead.say(new ClientMessage.EndCall(call));
        lead.await(ServerMessage.CallEnded.class);
        assertThat(line.telephones(call)).isEqualTo(3);
    }

    @Test
    void events_need_the_token_and_a_line_that_is_ours() {
        ServerMessage.Line dialled = dial(CLINIC);
        String event = "{\"leg\":\"%s\",\"seq\":1,\"at\":\"2026-11-22T20:15:00Z\",\"type\":\"answered\"}"
                .formatted(dialled.lineId());
        assertThat(FakeGateway.says(browsers, "another-token-altogether", event))
                .isEqualTo(401);
        assertThat(FakeGateway.says(browsers, UUID.randomUUID(), "answered", Map.of()))
                .isEqualTo(404);
        assertThat(FakeGateway.says(browsers, FakeGateway.EVENTS_TOKEN, "{\"leg\":null}"))
                .isEqualTo(400);
        assertThat(FakeGateway.says(browsers, dialled.lineId(), "somethingNew", Map.of()))
                .isEqualTo(204);
        lead.assertNone(ServerMessage.CallChanged.class, told -> told.call().reachedAt() != null);
    }

    private UUID clinic() {
        String body = """
                {"externalId":null,"category":"clinic","name":"Городская поликлиника № 5","shortName":"","alsoKnownAs":[],
                "dials":[{"kind":"phone","address":"+7 495 123-45-67","label":""},
                {"kind":"sip","address":"sip:desk@clinic.example","label":""}],"hours":null,"precincts":[],"territory":"",
                "worksWithInterpreter":true,"checkedOn":null,"address":"","note":"","version":null}""";
        return UUID.fromString(browsers.signedIn(people.coordinator())
                .post("/api/directory", body)
                .json()
                .get("id")
                .asString());
    }

    private void talk(ClientMessage.RequestCall request) {
        citizen = page(people.citizen());
        lead = page(people.interpreter());
        lead.say(new ClientMessage.SetState(InterpreterState.READY));
        citizen.say(request);
        lead.say(new ClientMessage.AcceptOffer(
                lead.await(ServerMessage.Offered.class).offer().offerId()));
        call = citizen.await(ServerMessage.CallStarted.class).call().callId();
    }

    private ServerMessage.Line dial(String number) {
        lead.say(new ClientMessage.DialPhone(call, number, null, false));
        return up(null);
    }

    private ServerMessage.Line dialEmergency() {
        lead.say(new ClientMessage.DialPhone(call, null, null, true));
        return up(null);
    }

    /** The line that was just dialled, after that one. */
    private ServerMessage.Line up(ServerMessage.@Nullable Line before) {
        return lead.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().lines().stream().anyMatch(one -> isFresh(one, before)))
                .call()
                .lines()
                .getLast();
    }

    private static boolean isFresh(ServerMessage.Line one, ServerMessage.@Nullable Line before) {
        return one.state() == LineState.DIALLING
                && (before == null || !one.lineId().equals(before.lineId()));
    }

    private ServerMessage.Line talking() {
        ServerMessage.Line dialled = dial(CLINIC);
        says(dialled, "answered");
        seen(lead, dialled, one -> one.state() == LineState.TALKING);
        return dialled;
    }

    private static FakeGateway.Leg carried(ServerMessage.Line dialled) {
        return await().until(() -> FakeGateway.leg(dialled.lineId()), Objects::nonNull);
    }

    private int says(ServerMessage.Line of, String type) {
        return says(of, type, Map.of());
    }

    private int says(ServerMessage.Line of, String type, Map<String, ?> more) {
        return FakeGateway.says(browsers, of.lineId(), type, more);
    }

    private ClientMessage.SetPhone set(
            ServerMessage.Line of,
            @Nullable Boolean held,
            @Nullable Boolean muted,
            @Nullable Boolean speaks,
            @Nullable Boolean listens) {
        return new ClientMessage.SetPhone(call, of.lineId(), held, muted, speaks, listens);
    }

    private ServerMessage.Call seen(Page page, ServerMessage.Line of, Predicate<ServerMessage.Line> wanted) {
        return page.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().lines().stream()
                                .anyMatch(one -> one.lineId().equals(of.lineId()) && wanted.test(one)))
                .call();
    }

    private static ServerMessage.Line find(ServerMessage.Call seen, ServerMessage.Line of) {
        return seen.lines().stream()
                .filter(one -> one.lineId().equals(of.lineId()))
                .findFirst()
                .orElseThrow();
    }

    private void answerMedia(Page page, String sends) {
        ServerMessage.MediaOffer offer = page.await(ServerMessage.MediaOffer.class);
        ClientMessage.AnswerMedia answer = Answers.to(offer);
        page.say(new ClientMessage.AnswerMedia(
                call,
                answer.endpoint(),
                answer.version(),
                answer.sdp().replaceFirst("a=mid:0\r\n", "a=mid:0\r\n" + sends)));
    }

    private List<String> events() {
        return browsers.signedIn(people.coordinator())
                .get("/api/sessions/" + call)
                .json()
                .at("/events")
                .valueStream()
                .map(event -> event.get("kind").asString())
                .toList();
    }

    private Page page(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }
}
