package org.zhest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.GuestState;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.ServerMessage;
import tools.jackson.databind.JsonNode;

/** A call in talk to which guests are invited: its people, their browsers, and the links. */
public final class GuestCall implements AutoCloseable {

    private static final int MORE_THAN_ANYBODY_MAY = 40;

    private final People people;
    private final Browsers browsers;
    private final Line line;
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Talk talk;
    private @Nullable Browser lastBrowser;
    private @Nullable UUID lastGuest;

    private record Talk(UUID id, Page citizen, Page lead, Browser leads) {}

    /** A link that was made. */
    public record Link(UUID guest, String url) {

        /** What is exchanged, as the page sends it. */
        public String token() {
            return "{\"token\":\"%s\"}".formatted(secret());
        }

        public String token(String name) {
            return "{\"token\":\"%s\",\"name\":\"%s\"}".formatted(secret(), name);
        }

        private String secret() {
            return url.substring(url.indexOf('#') + 1);
        }
    }

    public GuestCall(People people, Browsers browsers, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.line = line;
    }

    public void talk() {
        Page citizen = page(browsers.signedIn(people.citizen()));
        citizen.await(ServerMessage.Snapshot.class);
        Browser leads = browsers.signedIn(people.interpreter());
        Page lead = page(leads);
        lead.await(ServerMessage.Snapshot.class);
        lead.say(new ClientMessage.SetState(InterpreterState.READY));
        citizen.say(new ClientMessage.RequestCall());
        lead.say(new ClientMessage.AcceptOffer(
                lead.await(ServerMessage.Offered.class).offer().offerId()));
        UUID id = citizen.await(ServerMessage.CallStarted.class).call().callId();
        talk = new Talk(id, citizen, lead, leads);
    }

    private Talk now() {
        return Objects.requireNonNull(talk);
    }

    public UUID id() {
        return now().id();
    }

    public Page citizen() {
        return now().citizen();
    }

    public Page lead() {
        return now().lead();
    }

    public Browser leadsBrowser() {
        return now().leads();
    }

    public Browser lastBrowser() {
        return Objects.requireNonNull(lastBrowser);
    }

    public UUID lastGuest() {
        return Objects.requireNonNull(lastGuest);
    }

    /** A page that says hello; what it is told is still to be read. */
    public Page page(Browser browser) {
        Page page = Page.open(browser);
        pages.add(page);
        page.say(new ClientMessage.Hello(null, null));
        return page;
    }

    public Browser otherInterpreter() {
        return browsers.signedIn(people.interpreter());
    }

    public Link invite() {
        Browser.Answer made = leadsBrowser().post("/api/calls/" + id() + "/guests", "{\"purpose\":\"guest\"}");
        assertThat(made.status()).isEqualTo(201);
        UUID guest = UUID.fromString(made.json().path("guestId").asString());
        lastGuest = guest;
        return new Link(guest, made.json().path("url").asString());
    }

    /** Exchanges the link in a browser of its own. */
    public Browser arrive(Link link) {
        Browser browser = browsers.open();
        assertThat(browser.post("/api/guest/session", link.token("Гостья")).status())
                .isEqualTo(204);
        lastBrowser = browser;
        return browser;
    }

    /** A guest by that link, in the call. */
    public Page talking(Link link) {
        Page guest = page(arrive(link));
        guest.await(ServerMessage.Snapshot.class);
        lead().say(new ClientMessage.AdmitGuest(id(), link.guest()));
        guest.await(ServerMessage.CallStarted.class);
        return guest;
    }

    /** The place as the lead sees it. */
    public ServerMessage.Guest seen(Link link, GuestState state) {
        return lead()
                .await(
                        ServerMessage.CallChanged.class,
                        told -> told.call().guests().stream().anyMatch(one -> is(one, link, state)))
                .call()
                .guests()
                .stream()
                .filter(one -> is(one, link, state))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(ServerMessage.Guest one, Link link, GuestState state) {
        return one.guestId().equals(link.guest()) && one.state() == state;
    }

    /** Another interpreter takes the call over. @return their page */
    public Page handOver() {
        Page next = page(otherInterpreter());
        next.await(ServerMessage.Snapshot.class);
        next.say(new ClientMessage.SetState(InterpreterState.READY));
        lead().say(new ClientMessage.AskHandover(id(), null, HandoverReason.TIRED));
        next.say(new ClientMessage.AcceptOffer(
                next.await(ServerMessage.Offered.class).offer().offerId()));
        next.await(ServerMessage.CallStarted.class);
        next.say(new ClientMessage.SayReady(id()));
        next.say(new ClientMessage.TakeOver(id()));
        lead().await(ServerMessage.CallLeft.class);
        return next;
    }

    /** @return how somebody is refused in the end who tries links at random */
    public String guessUntilStopped(Browser stranger) {
        String code = "";
        for (int i = 0; i < MORE_THAN_ANYBODY_MAY && !code.equals("sign-in-throttled"); i++) {
            code = stranger.post("/api/guest/link", "{\"token\":\"guess-%d\"}".formatted(i))
                    .code();
        }
        return code;
    }

    /** The kinds of the call's timeline. */
    public List<String> events() {
        return session()
                .at("/events")
                .valueStream()
                .map(event -> event.get("kind").asString())
                .toList();
    }

    /** All that a coordinator reads of the call. */
    public String names() {
        return session().toString();
    }

    private JsonNode session() {
        return browsers.signedIn(people.coordinator())
                .get("/api/sessions/" + id())
                .json();
    }

    @Override
    public void close() {
        line.forgive();
        line.clear();
        pages.forEach(Page::close);
    }
}
