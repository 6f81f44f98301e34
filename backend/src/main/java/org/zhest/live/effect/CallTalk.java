package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.CallSettings;
import org.zhest.live.Courier;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.Views;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.presence.TextLines;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.ServerMessage.Peer;
import org.zhest.signaling.protocol.ServerMessage.TextLine;

/** What the sides of a call in talk see of each other: who is there, and the real-time text, in memory only. */
@Component
public class CallTalk {

    private final Legs legs;
    private final Views views;
    private final Courier courier;
    private final CallSettings settings;
    private final InstantSource clock;
    private final Map<CallId, TextLines> texts = new ConcurrentHashMap<>();

    CallTalk(Legs legs, Views views, Courier courier, CallSettings settings, InstantSource clock) {
        this.legs = legs;
        this.views = views;
        this.courier = courier;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells both sides, or the citizen who was still waiting, that it is over; the text goes with the call. */
    void tellEnded(Call.Ended call) {
        CallId id = call.head().id();
        var ended = new ServerMessage.CallEnded(id.value(), call.outcome(), call.reason(), views.contactOf(id));
        courier.deliver(call.head().citizen().value(), ended);
        if (call.interpreter() != null) {
            courier.deliver(call.interpreter().value(), ended);
        }
        texts.remove(id);
    }

    void tellStarted(Call.Talking call) {
        List<Participant> all = legs.of(call.head().id());
        for (Participant self : all) {
            courier.deliver(self.account(), new ServerMessage.CallStarted(view(self, all, call.answeredAt())));
        }
    }

    void tellDialled(CallId call, Instant at) {
        var dialled = new ServerMessage.EmergencyDialled(call.value(), at);
        legs.of(call).forEach(one -> courier.deliver(one.account(), dialled));
    }

    /** The call as this participant sees it. */
    public ServerMessage.Call view(Participant self, List<Participant> all, Instant answeredAt) {
        List<Peer> peers = all.stream()
                .filter(other -> !other.id().equals(self.id()))
                .map(this::peer)
                .toList();
        return new ServerMessage.Call(
                self.call().value(),
                self.id(),
                answeredAt,
                peers,
                views.emergency(self.call()).orElse(null));
    }

    /** Tells the others of the call how this account's participant now is. */
    public void tellOthers(CallId call, UUID account) {
        List<Participant> all = legs.of(call);
        all.stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .ifPresent(changed -> tellOthers(changed, all));
    }

    void tellOthers(Participant changed, List<Participant> all) {
        var message = new ServerMessage.PeerChanged(changed.call().value(), peer(changed));
        all.stream()
                .filter(other -> !other.id().equals(changed.id()))
                .forEach(other -> courier.deliver(other.account(), message));
    }

    /** Puts the line as it now stands and shows it to the others. */
    public void type(Participant author, int line, String text) {
        TextLines lines = texts.computeIfAbsent(author.call(), _ -> new TextLines());
        TextLine typed;
        synchronized (lines) {
            typed = lines.put(author.id(), author.role(), line, text, clock.instant());
        }
        for (Participant other : legs.of(author.call())) {
            if (!other.id().equals(author.id())) {
                courier.deliver(
                        other.account(),
                        new ServerMessage.TextTyped(author.call().value(), typed));
            }
        }
    }

    /** The text of the call so far. */
    public List<TextLine> text(CallId call) {
        TextLines lines = texts.get(call);
        if (lines == null) {
            return List.of();
        }
        synchronized (lines) {
            return lines.all();
        }
    }

    private Peer peer(Participant one) {
        Leg leg = one.leg();
        return new Peer(
                one.id(),
                one.role(),
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
