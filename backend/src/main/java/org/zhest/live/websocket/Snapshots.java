package org.zhest.live.websocket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.Legs;
import org.zhest.live.StateViews;
import org.zhest.live.Views;
import org.zhest.live.effect.CallTalk;
import org.zhest.live.effect.QueuePlaces;
import org.zhest.live.guest.Guests;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;

/** What a browser should be doing, read from the rows. */
@Component
class Snapshots {

    private final Legs legs;
    private final Views views;
    private final StateViews states;
    private final QueuePlaces places;
    private final CallTalk talk;
    private final Guests guests;

    Snapshots(Legs legs, Views views, StateViews states, QueuePlaces places, CallTalk talk, Guests guests) {
        this.legs = legs;
        this.views = views;
        this.states = states;
        this.places = places;
        this.talk = talk;
        this.guests = guests;
    }

    ServerMessage.Snapshot of(UUID account, Role role) {
        ServerMessage place = role == Role.CITIZEN ? places.placeOf(account).orElse(null) : null;
        Optional<CallId> call = legs.liveOf(account).map(Legs.Participant::call);
        return new ServerMessage.Snapshot(
                role,
                role == Role.INTERPRETER ? presence(account) : null,
                place instanceof ServerMessage.Queued(var queue) ? queue : null,
                place instanceof ServerMessage.CallbackChanged(var callback) ? callback : null,
                role == Role.CITIZEN ? views.incoming(account).orElse(null) : null,
                role == Role.INTERPRETER ? offer(account) : null,
                call.map(id -> call(account, id)).orElse(null),
                call.map(talk::text).orElse(List.of()),
                role == Role.GUEST ? place(account) : null);
    }

    private ServerMessage.@Nullable GuestPlace place(UUID account) {
        return guests.ofAccount(account)
                .map(one -> new ServerMessage.GuestPlace(one.state(), one.expiresAt()))
                .orElse(null);
    }

    private ServerMessage.@Nullable Presence presence(UUID account) {
        return states.of(new InterpreterId(account), null).orElse(null);
    }

    private ServerMessage.@Nullable Offer offer(UUID account) {
        return views.openOffer(new InterpreterId(account)).flatMap(views::offer).orElse(null);
    }

    private ServerMessage.@Nullable Call call(UUID account, CallId id) {
        List<Legs.Participant> all = legs.of(id);
        return all.stream()
                .filter(one -> one.is(account))
                .findFirst()
                .map(self -> talk.view(self, all))
                .orElse(null);
    }
}
