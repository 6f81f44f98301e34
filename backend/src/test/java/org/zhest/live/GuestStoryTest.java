package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.GuestEnd;
import org.zhest.signaling.protocol.GuestState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.FakeBridges;
import org.zhest.testing.GuestCall;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Who was given a link comes into the call, once, and stays as long as the lead and the call let them. */
@BackendTest
class GuestStoryTest {

    private final GuestCall call;
    private final FakeBridges bridges;
    private final TestClock clock;
    private final Browsers browsers;

    @Autowired
    GuestStoryTest(People people, Browsers browsers, Line line, FakeBridges bridges, TestClock clock) {
        call = new GuestCall(people, browsers, line);
        this.browsers = browsers;
        this.bridges = bridges;
        this.clock = clock;
    }

    @BeforeEach
    void a_call_in_talk() {
        call.talk();
    }

    @AfterEach
    void nobody_is_left() {
        call.close();
    }

    @Test
    void a_guest_opens_the_link_waits_is_let_in_and_goes_with_the_call() {
        GuestCall.Link link = call.invite();
        ServerMessage.Guest invited = call.seen(link, GuestState.INVITED);
        assertThat(invited.name()).isNull();
        Browser browser = browsers.open();
        assertThat(browser.post("/api/guest/link", link.token())
                        .json()
                        .path("yours")
                        .asBoolean())
                .isFalse();
        assertThat(browser.post("/api/guest/session", link.token("Доктор Иванова"))
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/session").json().at("/account/role").asString())
                .isEqualTo("guest");
        Page guest = call.page(browser);
        ServerMessage.Snapshot waiting = guest.await(ServerMessage.Snapshot.class);
        assertThat(Objects.requireNonNull(waiting.guest()).state()).isEqualTo(GuestState.WAITING);
        assertThat(waiting.call()).isNull();
        assertThat(call.seen(link, GuestState.WAITING).name()).isEqualTo("Доктор Иванова");

        call.lead().say(new ClientMessage.AdmitGuest(call.id(), link.guest()));
        ServerMessage.Call theirs = guest.await(ServerMessage.CallStarted.class).call();
        assertThat(theirs.peers()).extracting(ServerMessage.Peer::role).containsExactly(Role.CITIZEN, Role.INTERPRETER);
        assertThat(theirs.guests()).isEmpty();
        assertThat(theirs.organisationId()).isNull();
        assertThat(guest.await(ServerMessage.MediaOffer.class).endpoint()).startsWith("g-");
        ServerMessage.Call seen = call.citizen()
                .await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().peers().size() == 2)
                .call();
        assertThat(seen.peers()).extracting(ServerMessage.Peer::name).contains("Доктор Иванова");
        assertThat(seen.guests()).as("is for interpreters").isEmpty();
        assertThat(call.lead()
                        .await(
                                ServerMessage.CallChanged.class,
                                told -> told.call().reachedAt() != null)
                        .call()
                        .reasonUntil())
                .isNotNull();

        call.citizen().say(new ClientMessage.EndCall(call.id()));
        assertThat(guest.await(ServerMessage.GuestOver.class).reason()).isEqualTo(GuestEnd.CALL_ENDED);
        assertThat(guest.awaitClose()).isEqualTo(4401);
        assertThat(browser.get("/api/session").json().path("account").isNull()).isTrue();
        await().until(() -> bridges.endpoints(call.id().toString()).isEmpty());
        assertThat(call.events()).containsSubsequence("guest_invited", "guest_admitted", "reached", "guest_left");
        assertThat(call.names()).as("the guest's name goes with them").doesNotContain("Доктор Иванова");
    }

    @Test
    void a_link_is_exchanged_once_and_a_reload_uses_the_session() {
        GuestCall.Link link = call.invite();
        Browser browser = call.arrive(link);
        assertThat(browser.post("/api/guest/link", link.token())
                        .json()
                        .path("yours")
                        .asBoolean())
                .isTrue();
        assertThat(browser.post("/api/guest/session", link.token("Опять я")).status())
                .isEqualTo(204);
        Browser other = browsers.open();
        assertThat(other.post("/api/guest/link", link.token()).code()).isEqualTo("link-used");
        assertThat(other.post("/api/guest/session", link.token("Чужой")).code()).isEqualTo("link-used");
        Page guest = call.page(browser);
        guest.await(ServerMessage.Snapshot.class);
        call.lead().say(new ClientMessage.AdmitGuest(call.id(), link.guest()));
        guest.await(ServerMessage.CallStarted.class);
        guest.close();
        Page again = call.page(browser);
        assertThat(Objects.requireNonNull(
                                again.await(ServerMessage.Snapshot.class).call())
                        .callId())
                .isEqualTo(call.id());
    }

    @Test
    void a_link_runs_out_is_taken_back_and_ends_with_its_call() {
        GuestCall.Link late = call.invite();
        clock.push(Duration.ofMinutes(30));
        assertThat(browsers.open()
                        .post("/api/guest/session", late.token("Поздний"))
                        .code())
                .isEqualTo("link-over");
        call.lead()
                .await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().guests().isEmpty());

        GuestCall.Link revoked = call.invite();
        call.lead().say(new ClientMessage.RemoveGuest(call.id(), revoked.guest()));
        call.lead()
                .await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().guests().isEmpty());
        assertThat(browsers.open().post("/api/guest/link", revoked.token()).code())
                .isEqualTo("link-over");
        GuestCall.Link open = call.invite();
        call.citizen().say(new ClientMessage.EndCall(call.id()));
        call.lead().await(ServerMessage.CallEnded.class);
        await().untilAsserted(() -> assertThat(
                        browsers.open().post("/api/guest/link", open.token()).code())
                .isEqualTo("link-over"));
    }

    @Test
    void a_forged_link_leads_nowhere_and_guessing_is_slowed_down() {
        Browser stranger = browsers.open();
        assertThat(stranger.post("/api/guest/link", "{\"token\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}")
                        .code())
                .isEqualTo("link-unknown");
        assertThat(call.guessUntilStopped(stranger)).isEqualTo("sign-in-throttled");
    }

    @Test
    void who_is_sent_out_who_leaves_and_who_stays_away_are_gone_and_the_call_goes_on() {
        Page removed = call.talking(call.invite());
        UUID first = call.lastGuest();
        call.lead().say(new ClientMessage.RemoveGuest(call.id(), first));
        assertThat(removed.await(ServerMessage.GuestOver.class).reason()).isEqualTo(GuestEnd.REMOVED);

        Page leaving = call.talking(call.invite());
        leaving.say(new ClientMessage.EndCall(call.id()));
        assertThat(leaving.await(ServerMessage.GuestOver.class).reason()).isEqualTo(GuestEnd.LEFT);

        Page away = call.talking(call.invite());
        away.close();
        call.lead()
                .await(
                        ServerMessage.PeerChanged.class,
                        told -> told.peer().role() == Role.GUEST && told.peer().absentUntil() != null);
        clock.push(Duration.ofMinutes(1));
        call.lead()
                .await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().guests().isEmpty()
                                && told.call().peers().size() == 1);
        call.citizen().say(new ClientMessage.EndCall(call.id()));
        call.lead().await(ServerMessage.CallEnded.class);
    }

    @Test
    void whoever_signs_out_of_the_waiting_room_is_gone_at_once() {
        GuestCall.Link link = call.invite();
        Browser browser = call.arrive(link);
        call.seen(link, GuestState.WAITING);
        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        call.lead()
                .await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().guests().isEmpty());
    }

    @Test
    void there_are_two_places() {
        call.invite();
        call.invite();
        assertThat(call.leadsBrowser()
                        .post("/api/calls/" + call.id() + "/guests", "{\"purpose\":\"crew\"}")
                        .code())
                .isEqualTo("guest-places-taken");
    }

    @Test
    void only_the_lead_has_to_do_with_guests() {
        GuestCall.Link link = call.invite();
        assertThat(call.citizen().refusedFor(new ClientMessage.AdmitGuest(call.id(), link.guest())))
                .isEqualTo(Refusal.NOT_ALLOWED);
        Browser other = call.otherInterpreter();
        Page stranger = call.page(other);
        assertThat(stranger.refusedFor(new ClientMessage.RemoveGuest(call.id(), link.guest())))
                .isEqualTo(Refusal.NO_SUCH_CALL);
        String path = "/api/calls/" + call.id() + "/guests";
        assertThat(other.post(path, "{\"purpose\":\"guest\"}").status()).isEqualTo(404);
        assertThat(other.get(path + "/" + link.guest() + "/link").status()).isEqualTo(404);
        assertThat(call.leadsBrowser()
                        .get(path + "/" + link.guest() + "/link")
                        .json()
                        .path("url")
                        .asString())
                .isEqualTo(link.url());
        assertThat(call.lead().refusedFor(new ClientMessage.AdmitGuest(call.id(), link.guest())))
                .as("nobody is there to let in")
                .isEqualTo(Refusal.WRONG_STATE);
    }

    @Test
    void a_guest_sees_nothing_but_their_call() {
        Page guest = call.talking(call.invite());
        Browser browser = call.lastBrowser();
        for (String path : new String[] {"/api/directory", "/api/topics", "/api/my/contacts", "/api/sessions"}) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(guest.refusedFor(new ClientMessage.RequestCall())).isEqualTo(Refusal.NOT_ALLOWED);
        assertThat(guest.refusedFor(new ClientMessage.AdmitGuest(call.id(), call.lastGuest())))
                .isEqualTo(Refusal.NOT_ALLOWED);
    }

    @Test
    void a_guest_stays_when_the_call_is_handed_over() {
        Page guest = call.talking(call.invite());
        UUID id = call.lastGuest();
        Page next = call.handOver();
        assertThat(guest.await(
                                ServerMessage.CallChanged.class,
                                told -> told.call().peers().stream()
                                                .filter(one -> one.role() == Role.INTERPRETER)
                                                .count()
                                        == 1)
                        .call()
                        .callId())
                .isEqualTo(call.id());
        next.say(new ClientMessage.RemoveGuest(call.id(), id));
        assertThat(guest.await(ServerMessage.GuestOver.class).reason()).isEqualTo(GuestEnd.REMOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\\u0000b", "\\u202Eabc", "x\\ny"})
    void a_hostile_name_is_refused_and_the_link_stays_good(String name) {
        GuestCall.Link link = call.invite();
        Browser browser = browsers.open();
        assertThat(browser.post("/api/guest/session", link.token(name)).status())
                .isEqualTo(400);
        assertThat(browser.post("/api/guest/session", link.token("<b>Иван</b>")).status())
                .isEqualTo(204);
        assertThat(call.seen(link, GuestState.WAITING).name()).isEqualTo("<b>Иван</b>");
    }
}
