package org.zhest.live;

import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.Answers;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeGateway;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;

/** What the stories of a call's telephones share: a call in talk, over real sockets and a real database; bridge and gateway are in memory. */
@BackendTest
abstract class PhoneStory {

    static final String CLINIC = "8 (495) 123-45-67";

    final People people;
    final Browsers browsers;
    final Line line;
    final List<Page> pages = new ArrayList<>();

    People.Person caller;
    Page citizen;
    Page lead;
    UUID call;

    PhoneStory(People people, Browsers browsers, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.line = line;
    }

    @BeforeEach
    final void a_call_in_talk() {
        talk(request());
    }

    ClientMessage.RequestCall request() {
        return new ClientMessage.RequestCall();
    }

    @AfterEach
    void nobody_is_left() {
        FakeGateway.refuse(null);
        line.clear();
        pages.forEach(Page::close);
    }

    final void talk(ClientMessage.RequestCall request) {
        caller = people.citizen();
        citizen = page(caller);
        lead = ready();
        citizen.say(request);
        lead.say(new ClientMessage.AcceptOffer(
                lead.await(ServerMessage.Offered.class).offer().offerId()));
        call = citizen.await(ServerMessage.CallStarted.class).call().callId();
    }

    Page ready() {
        Page interpreter = page(people.interpreter());
        interpreter.say(new ClientMessage.SetState(InterpreterState.READY));
        return interpreter;
    }

    ServerMessage.Line dial(String number) {
        lead.say(new ClientMessage.DialPhone(call, number, null, false));
        return up(null);
    }

    ServerMessage.Line dialEmergency() {
        lead.say(new ClientMessage.DialPhone(call, null, null, true));
        return up(null);
    }

    /** The line that was just dialled, after that one. */
    ServerMessage.Line up(ServerMessage.@Nullable Line before) {
        return lead.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().lines().stream().anyMatch(one -> isFresh(one, before)))
                .call()
                .lines()
                .getLast();
    }

    static boolean isFresh(ServerMessage.Line one, ServerMessage.@Nullable Line before) {
        return one.state() == LineState.DIALLING
                && (before == null || !one.lineId().equals(before.lineId()));
    }

    ServerMessage.Line talking() {
        ServerMessage.Line dialled = dial(CLINIC);
        says(dialled, "answered");
        seen(lead, dialled, one -> one.state() == LineState.TALKING);
        return dialled;
    }

    static FakeGateway.Leg carried(ServerMessage.Line dialled) {
        return await().until(() -> FakeGateway.leg(dialled.lineId()), Objects::nonNull);
    }

    int says(ServerMessage.Line of, String type) {
        return says(of, type, Map.of());
    }

    int says(ServerMessage.Line of, String type, Map<String, ?> more) {
        return FakeGateway.says(browsers, of.lineId(), type, more);
    }

    ClientMessage.SetPhone set(
            ServerMessage.Line of,
            @Nullable Boolean held,
            @Nullable Boolean muted,
            @Nullable Boolean speaks,
            @Nullable Boolean listens) {
        return new ClientMessage.SetPhone(call, of.lineId(), held, muted, speaks, listens);
    }

    ServerMessage.Call seen(Page page, ServerMessage.Line of, Predicate<ServerMessage.Line> wanted) {
        return page.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().lines().stream()
                                .anyMatch(one -> one.lineId().equals(of.lineId()) && wanted.test(one)))
                .call();
    }

    static ServerMessage.Line find(ServerMessage.Call seen, ServerMessage.Line of) {
        return seen.lines().stream()
                .filter(one -> one.lineId().equals(of.lineId()))
                .findFirst()
                .orElseThrow();
    }

    void answerMedia(Page page, String sends) {
        ServerMessage.MediaOffer offer = page.await(ServerMessage.MediaOffer.class);
        ClientMessage.AnswerMedia answer = Answers.to(offer);
        page.say(new ClientMessage.AnswerMedia(
                call,
                answer.endpoint(),
                answer.version(),
                answer.sdp().replaceFirst("a=mid:0\r\n", "a=mid:0\r\n" + sends)));
    }

    List<String> events() {
        return browsers.signedIn(people.coordinator())
                .get("/api/sessions/" + call)
                .json()
                .at("/events")
                .valueStream()
                .map(event -> event.get("kind").asString())
                .toList();
    }

    Page page(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }
}
