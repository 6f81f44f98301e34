package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.RingOutcome;
import org.zhest.signaling.protocol.RingResult;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.TopicClass;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeGateway;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;
import tools.jackson.databind.JsonNode;

/** A hearing person telephones the service, and reaches a deaf one; over real sockets and a real database, with a gateway in memory. */
@BackendTest
class IncomingStoryTest {

    private static final String CLINIC = "+74951234567";

    private final People people;
    private final Browsers browsers;
    private final Line queue;
    private final TestClock clock;
    private final List<Page> pages = new ArrayList<>();

    private People.Person interpreter;
    private People.Person deaf;
    private Page console;
    private UUID telephone;

    @Autowired
    IncomingStoryTest(People people, Browsers browsers, Line queue, TestClock clock) {
        this.people = people;
        this.browsers = browsers;
        this.queue = queue;
        this.clock = clock;
    }

    @BeforeEach
    void somebody_is_at_work() {
        interpreter = people.interpreter();
        deaf = people.citizen();
        console = page(interpreter);
        telephone = FakeGateway.rings();
    }

    @AfterEach
    void nobody_is_left() {
        queue.clear();
        pages.forEach(Page::close);
    }

    @Test
    void who_telephones_is_greeted_waits_and_is_offered_with_the_need_of_the_number() {
        assertThat(telephones(CLINIC, FakeGateway.RELAY)).isEqualTo(204);
        assertThat(telephones(CLINIC, FakeGateway.RELAY)).isEqualTo(204);
        await().until(() -> told().contains("play {\"sound\":\"greeting\",\"toConference\":false}")
                || told().contains("play {\"toConference\":false,\"sound\":\"greeting\"}"));
        assertThat(told()).startsWith("accept");
        clock.push(Duration.ofSeconds(21));
        await().until(() -> told().stream().anyMatch(one -> one.contains("waiting")));
        console.say(new ClientMessage.SetState(InterpreterState.READY));
        ServerMessage.Offer offer = console.await(ServerMessage.Offered.class).offer();
        assertThat(offer.purpose()).isEqualTo(CallPurpose.RELAY);
        assertThat(offer.topic()).isEqualTo(TopicClass.EVERYDAY);
        assertThat(offer.citizenName()).isEqualTo("••••67");
        console.say(new ClientMessage.AcceptOffer(offer.offerId()));
        ServerMessage.Call call = console.await(ServerMessage.CallStarted.class).call();
        assertThat(call.peers())
                .singleElement()
                .satisfies(peer -> assertThat(peer.role()).isEqualTo(Role.PHONE));
        assertThat(call.lines()).singleElement().satisfies(line -> {
            assertThat(line.incoming()).isTrue();
            assertThat(line.state()).isEqualTo(LineState.TALKING);
            assertThat(line.number()).isEqualTo("••••67");
        });
        assertThat(call.reachedAt()).isNotNull();
        await().until(() -> !leg().offers().isEmpty());
    }

    @Test
    void a_number_that_is_not_ours_is_nobodys_and_makes_no_call() {
        assertThat(telephones(CLINIC, "+74951234599")).isEqualTo(404);
        console.say(new ClientMessage.SetState(InterpreterState.READY));
        console.assertNone(ServerMessage.Offered.class);
        assertThat(told()).isEmpty();
    }

    @Test
    void who_hangs_up_in_the_queue_leaves_it_and_a_missed_contact() {
        telephones(CLINIC, FakeGateway.SOCIAL_LINE);
        console.say(new ClientMessage.SetState(InterpreterState.READY));
        ServerMessage.Offer offer = console.await(ServerMessage.Offered.class).offer();
        assertThat(offer.purpose()).isEqualTo(CallPurpose.SOCIAL_LINE);
        FakeGateway.says(browsers, telephone, "ended", Map.of("cause", "hungUp"));
        console.await(ServerMessage.OfferClosed.class);
        JsonNode session = session(offer.callId());
        assertThat(session.at("/endReason").asString()).isEqualTo("caller_hung_up");
        assertThat(session.at("/row/callOutcome").asString()).isEqualTo("abandoned");
        assertThat(session.at("/row/contactState").asString()).isEqualTo("missed");
        assertThat(session.at("/telephones/0/result").asString()).isEqualTo("cancelled");
    }

    @Test
    void who_telephones_a_closed_line_hears_so_and_is_hung_up_on_and_counted() {
        Browser coordinator = browsers.signedIn(people.coordinator());
        coordinator.put(
                "/api/hours/force", "{\"open\":false,\"until\":null,\"messageRu\":\"Ремонт\",\"messageEn\":\"Works\"}");
        try {
            assertThat(telephones(CLINIC, FakeGateway.RELAY)).isEqualTo(204);
            await().until(() -> told().stream().anyMatch(one -> one.contains("closed")));
            FakeGateway.says(browsers, telephone, "speaking", Map.of());
            FakeGateway.says(browsers, telephone, "announced", Map.of("sound", "waiting"));
            assertThat(told()).doesNotContain("hang up");
            FakeGateway.says(browsers, telephone, "announced", Map.of("sound", "closed"));
            assertThat(told()).endsWith("hang up");
            JsonNode last = coordinator.get("/api/sessions?size=1").json().at("/items/0");
            assertThat(last.at("/callOutcome").asString()).isEqualTo("unanswered");
            assertThat(last.at("/callerName").asString()).isEqualTo("••••67");
        } finally {
            coordinator.delete("/api/hours/force");
        }
    }

    @Test
    void the_citizen_is_rung_on_every_page_and_who_answers_is_in_the_call() {
        Page page = page(deaf);
        UUID call = talk();
        JsonNode found = citizens(call, deaf.name());
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.at("/0/account").asBoolean()).isTrue();
        ring(call, found);
        ServerMessage.IncomingCall incoming =
                page.await(ServerMessage.CallIncoming.class).incoming();
        assertThat(incoming.caller()).isEqualTo("Поликлиника, регистратура");
        assertThat(incoming.callId()).isEqualTo(call);
        Page another = listening();
        assertThat(another.await(ServerMessage.Ringing.class).incoming()).isEqualTo(incoming);
        page.say(new ClientMessage.AnswerRing(call));
        assertThat(page.await(ServerMessage.CallStarted.class).call().peers())
                .extracting(ServerMessage.Peer::role)
                .contains(Role.INTERPRETER, Role.PHONE);
        page.await(ServerMessage.MediaOffer.class);
        ServerMessage.Call joined = console.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().peers().stream().anyMatch(peer -> peer.role() == Role.CITIZEN))
                .call();
        assertThat(Objects.requireNonNull(joined.ring()).outcome()).isEqualTo(RingOutcome.ANSWERED);
        assertThat(another.await(ServerMessage.RingOver.class).result()).isEqualTo(RingResult.ANSWERED_ELSEWHERE);
        page.say(new ClientMessage.EndCall(call));
        UUID contact = console.await(ServerMessage.CallEnded.class).contactId();
        await().until(() -> told().contains("hang up"));
        assertThat(browsers.signedIn(interpreter)
                        .get("/api/wrap-ups/" + contact)
                        .json()
                        .at("/recipient/name")
                        .asString())
                .isEqualTo(deaf.name());
        assertThat(session(call)
                        .at("/events")
                        .valueStream()
                        .map(event -> event.get("kind").asString()))
                .contains("telephoned", "citizen_rung", "ring_ended");
    }

    @ParameterizedTest
    @CsvSource({"true, DECLINED, DECLINED_ELSEWHERE", "false, NO_ANSWER, MISSED"})
    void who_does_not_answer_has_a_missed_call_with_the_message_that_was_left(
            boolean declines, RingOutcome outcome, RingResult told) {
        Page page = page(deaf);
        UUID call = talk();
        ring(call, citizens(call, deaf.name()));
        page.await(ServerMessage.CallIncoming.class);
        if (declines) {
            page.say(new ClientMessage.DeclineRing(call));
        } else {
            clock.push(Duration.ofSeconds(46));
        }
        assertThat(page.await(ServerMessage.IncomingOver.class).result()).isEqualTo(told);
        UUID ring = rung(call, outcome);
        assertThat(page.refusedFor(new ClientMessage.AnswerRing(call))).isEqualTo(Refusal.NO_SUCH_CALL);
        Browser desk = browsers.signedIn(interpreter);
        String path = "/api/calls/" + call + "/rings/" + ring + "/message";
        assertThat(desk.post(path, "{\"text\":\"Приём перенесли на пятницу, 10:00\"}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.post(path, "{\"text\":\"Ещё раз\"}").status()).isEqualTo(409);
        page.await(ServerMessage.MissedCallsChanged.class);
        Browser home = browsers.signedIn(deaf);
        JsonNode missed = home.get("/api/my/missed-calls").json();
        assertThat(missed.at("/0/caller").asString()).isEqualTo("Поликлиника, регистратура");
        assertThat(missed.at("/0/message").asString()).isEqualTo("Приём перенесли на пятницу, 10:00");
        String id = missed.at("/0/id").asString();
        assertThat(browsers.signedIn(people.citizen())
                        .post("/api/my/missed-calls/" + id + "/seen", "")
                        .status())
                .isEqualTo(404);
        assertThat(home.post("/api/my/missed-calls/" + id + "/seen", "").status())
                .isEqualTo(204);
        assertThat(home.get("/api/my/missed-calls").json().size()).isZero();
        console.say(new ClientMessage.EndCall(call));
        UUID contact = console.await(ServerMessage.CallEnded.class).contactId();
        assertThat(desk.get("/api/wrap-ups/" + contact)
                        .json()
                        .at("/recipient/name")
                        .asString())
                .isEqualTo(deaf.name());
    }

    @Test
    void who_is_in_a_call_or_waits_for_one_is_not_rung() {
        UUID call = talk();
        Page page = page(deaf);
        page.say(new ClientMessage.RequestCall());
        page.await(ServerMessage.Queued.class);
        UUID recipient =
                UUID.fromString(citizens(call, deaf.name()).at("/0/recipientId").asString());
        assertThat(console.refusedFor(new ClientMessage.RingCitizen(call, recipient, "Клиника")))
                .isEqualTo(Refusal.CITIZEN_BUSY);
    }

    @Test
    void nobody_but_the_lead_searches_rings_or_leaves_messages() {
        UUID call = talk();
        People.Person stranger = people.interpreter();
        Browser other = browsers.signedIn(stranger);
        assertThat(other.get("/api/calls/" + call + "/citizens?query=" + "Иванов")
                        .status())
                .isEqualTo(404);
        assertThat(other.post(
                                "/api/calls/" + call + "/rings/" + UUID.randomUUID() + "/message",
                                "{\"text\":\"Привет\"}")
                        .status())
                .isEqualTo(404);
        UUID recipient =
                UUID.fromString(citizens(call, deaf.name()).at("/0/recipientId").asString());
        assertThat(page(stranger).refusedFor(new ClientMessage.RingCitizen(call, recipient, "Клиника")))
                .isEqualTo(Refusal.NO_SUCH_CALL);
        assertThat(page(people.citizen()).refusedFor(new ClientMessage.AnswerRing(call)))
                .isEqualTo(Refusal.NO_SUCH_CALL);
    }

    @Test
    void a_call_of_nobody_known_is_wrapped_up_anonymously() {
        telephones("", FakeGateway.SOCIAL_LINE);
        console.say(new ClientMessage.SetState(InterpreterState.READY));
        ServerMessage.Offer offer = console.await(ServerMessage.Offered.class).offer();
        assertThat(offer.citizenName()).isEmpty();
        console.say(new ClientMessage.AcceptOffer(offer.offerId()));
        console.await(ServerMessage.CallStarted.class);
        // The other side hangs up: the interpreter still has the call, and ends it.
        FakeGateway.says(browsers, telephone, "ended", Map.of("cause", "hungUp"));
        ServerMessage.Line over = console.await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().lines().getFirst().state() == LineState.ENDED)
                .call()
                .lines()
                .getFirst();
        assertThat(console.refusedFor(new ClientMessage.RedialPhone(offer.callId(), over.lineId())))
                .isEqualTo(Refusal.BAD_NUMBER);
        console.say(new ClientMessage.EndCall(offer.callId()));
        ServerMessage.CallEnded ended = console.await(ServerMessage.CallEnded.class);
        assertThat(ended.reason()).isEqualTo(EndReason.INTERPRETER_ENDED);
        Browser desk = browsers.signedIn(interpreter);
        JsonNode wrapUp = desk.get("/api/wrap-ups/" + ended.contactId()).json();
        assertThat(wrapUp.at("/recipient").isNull()).isTrue();
        assertThat(wrapUp.at("/purpose").asString()).isEqualTo("social_line");
        assertThat(desk.post("/api/wrap-ups/" + ended.contactId() + "/complete", """
                                {"version":%d,"form":{"about":"other","topicCode":"%s","outcome":"solved","case":{"kind":"none"}}}\
                                """.formatted(
                                wrapUp.at("/version").asInt(),
                                desk.get("/api/topics").json().at("/0/code").asString()))
                        .status())
                .isEqualTo(200);
        JsonNode contact = browsers.signedIn(people.coordinator())
                .get("/api/contacts/" + ended.contactId())
                .json();
        assertThat(contact.at("/channel").asString()).isEqualTo("telephone");
        assertThat(contact.at("/recipientName").isNull()).isTrue();
        assertThat(contact.at("/thirdParties/0/incoming").asBoolean()).isTrue();
    }

    private UUID talk() {
        telephones(CLINIC, FakeGateway.RELAY);
        console.say(new ClientMessage.SetState(InterpreterState.READY));
        console.say(new ClientMessage.AcceptOffer(
                console.await(ServerMessage.Offered.class, told -> told.offer().purpose() != null)
                        .offer()
                        .offerId()));
        return console.await(ServerMessage.CallStarted.class).call().callId();
    }

    private void ring(UUID call, JsonNode found) {
        console.say(new ClientMessage.RingCitizen(
                call, UUID.fromString(found.at("/0/recipientId").asString()), " Поликлиника, регистратура "));
    }

    private UUID rung(UUID call, RingOutcome outcome) {
        return Objects.requireNonNull(console.await(ServerMessage.CallChanged.class, told -> {
                            ServerMessage.CitizenRing ring = told.call().ring();
                            return ring != null && ring.outcome() == outcome;
                        })
                        .call()
                        .ring())
                .ringId();
    }

    private JsonNode citizens(UUID call, String name) {
        return browsers.signedIn(interpreter)
                .get("/api/calls/" + call + "/citizens?query=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .json();
    }

    private JsonNode session(UUID call) {
        return browsers.signedIn(people.coordinator())
                .get("/api/sessions/" + call)
                .json();
    }

    private int telephones(String from, String to) {
        return FakeGateway.says(browsers, telephone, "incoming", Map.of("from", from, "to", to));
    }

    private FakeGateway.Leg leg() {
        return Objects.requireNonNull(FakeGateway.leg(telephone));
    }

    private List<String> told() {
        return leg().told();
    }

    private Page listening() {
        Page page = Page.open(browsers.signedIn(deaf));
        pages.add(page);
        page.say(new ClientMessage.Listen(null));
        page.await(ServerMessage.Listening.class);
        return page;
    }

    private Page page(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }
}
