package org.zhest.live.effect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.CallSettings;
import org.zhest.live.Courier;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.Views;
import org.zhest.live.guest.Guests;
import org.zhest.live.phone.PhoneSettings;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.ServerMessage.Peer;
import org.zhest.signaling.protocol.ServerMessage.TextLine;

/** What the sides of a call in talk see of each other: who is there, and the real-time text. */
@Component
public class CallTalk {

    private final Legs legs;
    private final Views views;
    private final Courier courier;
    private final CallSettings settings;
    private final CallText text;
    private final PhoneSettings phone;
    private final Guests guests;

    CallTalk(
            Legs legs,
            Views views,
            Courier courier,
            CallSettings settings,
            CallText text,
            PhoneSettings phone,
            Guests guests) {
        this.legs = legs;
        this.views = views;
        this.courier = courier;
        this.settings = settings;
        this.text = text;
        this.phone = phone;
        this.guests = guests;
    }

    /** Tells both sides, or the citizen who was still waiting, that it is over; the text goes with the call. */
    void tellEnded(Call.Ended call) {
        CallId id = call.head().id();
        var ended = new ServerMessage.CallEnded(id.value(), call.outcome(), call.reason(), views.contactOf(id));
        call.head().who().ifPresent(citizen -> courier.deliver(citizen.value(), ended));
        if (call.interpreter() != null) {
            courier.deliver(call.interpreter().value(), ended);
            call.helpers().forEach(one -> tellLeft(id, one, Departure.CALL_ENDED, call.interpreter()));
        }
        text.forget(id);
    }

    void tellStarted(CallId call) {
        List<Participant> all = legs.of(call);
        Views.Talk talk = views.talk(call);
        all.forEach(self -> tell(self, new ServerMessage.CallStarted(view(self, all, talk))));
    }

    /** Tells who came later, with the text so far, as a snapshot would. */
    void tellAdmitted(CallId call, UUID joiner) {
        List<Participant> all = legs.of(call);
        of(joiner, all).ifPresent(self -> {
            tell(self, new ServerMessage.CallStarted(view(self, all, views.talk(call))));
            text.of(call).forEach(line -> tell(self, new ServerMessage.TextTyped(call.value(), line)));
        });
    }

    void tellChanged(CallId call) {
        List<Participant> all = legs.of(call);
        if (!all.isEmpty()) {
            Views.Talk talk = views.talk(call);
            all.forEach(self -> tell(self, new ServerMessage.CallChanged(view(self, all, talk))));
        }
    }

    void tellLeft(CallId call, InterpreterId who, Departure how, InterpreterId lead) {
        courier.deliver(who.value(), new ServerMessage.CallLeft(call.value(), how, views.nameOf(lead)));
    }

    void tellDialled(CallId call, Instant at) {
        var dialled = new ServerMessage.EmergencyDialled(call.value(), at);
        legs.of(call).forEach(one -> tell(one, dialled));
    }

    /** Somebody on the telephone speaks, or stopped. */
    public void tellSpeaking(CallId call, LineId line, boolean speaking) {
        var message = new ServerMessage.LineSpeaking(call.value(), line.value(), speaking);
        legs.of(call).forEach(one -> tell(one, message));
    }

    private void tell(Participant one, ServerMessage message) {
        one.page().ifPresent(page -> courier.deliver(page, message));
    }

    /** The call as this participant sees it. */
    public ServerMessage.Call view(Participant self, List<Participant> all) {
        return view(self, all, views.talk(self.call()));
    }

    private ServerMessage.Call view(Participant self, List<Participant> all, Views.Talk talk) {
        List<Peer> peers = all.stream()
                .filter(other -> !other.id().equals(self.id()))
                .map(this::peer)
                .toList();
        if (self.role() == Role.GUEST) {
            return forGuest(self, peers, talk);
        }
        return new ServerMessage.Call(
                self.call().value(),
                self.id(),
                self.part(),
                talk.answeredAt(),
                peers,
                talk.purpose(),
                self.part() == null ? null : talk.ring(),
                views.emergency(self.call()).orElse(null),
                talk.reachedAt(),
                talk.reachedAt() == null ? null : talk.reachedAt().plus(settings.stay()),
                talk.join(),
                self.part() == null ? null : talk.help(),
                talk.organisation(),
                phone.there(),
                talk.lines(),
                self.part() == null ? List.of() : guests(self.call()));
    }

    /** Who is there, and nothing of what the call is about. */
    private static ServerMessage.Call forGuest(Participant self, List<Peer> peers, Views.Talk talk) {
        return new ServerMessage.Call(
                self.call().value(),
                self.id(),
                null,
                talk.answeredAt(),
                peers,
                talk.purpose(),
                null,
                null,
                talk.reachedAt(),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of());
    }

    private List<ServerMessage.Guest> guests(CallId call) {
        return guests.of(call).stream()
                .map(one -> new ServerMessage.Guest(one.id(), one.state(), one.name(), one.purpose(), one.expiresAt()))
                .toList();
    }

    /** Tells the others of the call that this account is in, if it is in one. */
    public void tellOthers(UUID account) {
        legs.liveOf(account).ifPresent(self -> tellOthers(self.call(), account));
    }

    /** Tells the others of the call how this account's participant now is. */
    public void tellOthers(CallId call, UUID account) {
        List<Participant> all = legs.of(call);
        of(account, all).ifPresent(changed -> tellOthers(changed, all));
    }

    private static Optional<Participant> of(UUID account, List<Participant> all) {
        return all.stream().filter(one -> one.is(account)).findFirst();
    }

    void tellOthers(Participant changed, List<Participant> all) {
        var message = new ServerMessage.PeerChanged(changed.call().value(), peer(changed));
        all.stream().filter(other -> !other.id().equals(changed.id())).forEach(other -> tell(other, message));
    }

    public void type(Participant author, int line, String typed) {
        text.type(author, line, typed);
    }

    /** The text of the call so far. */
    public List<TextLine> text(CallId call) {
        return text.of(call);
    }

    private Peer peer(Participant one) {
        Leg leg = one.leg();
        return new Peer(
                one.id(),
                one.role(),
                one.part(),
                one.name(),
                leg == null ? null : leg.endpoint().value(),
                one.camera(),
                one.microphone(),
                absentUntil(one.absentSince()));
    }

    private @Nullable Instant absentUntil(@Nullable Instant absentSince) {
        return absentSince == null ? null : absentSince.plus(settings.reconnectGrace());
    }
}
