package org.zhest.live.effect;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.phone.LineAnswer;
import org.zhest.live.phone.LineOffer;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.Refusal;

/** Brings the media of calls up and down on a bridge. Tasks of one call run in order, on whatever node. */
@Component
public class CallMedia {

    private static final Logger LOG = LoggerFactory.getLogger(CallMedia.class);

    private final Legs legs;
    private final Negotiation negotiation;
    private final FreshMedia fresh;
    private final CallCommands commands;
    private final InstantSource clock;
    private final MediaTurns turns;

    CallMedia(
            Legs legs,
            Negotiation negotiation,
            FreshMedia fresh,
            CallCommands commands,
            MediaTurns turns,
            InstantSource clock) {
        this.legs = legs;
        this.negotiation = negotiation;
        this.fresh = fresh;
        this.commands = commands;
        this.turns = turns;
        this.clock = clock;
    }

    /** Everybody in the call gets an endpoint and an offer; without a bridge the call ends as failed. */
    void start(CallId call) {
        turns.run(call, media -> {
            // What a call had before it was asked again for is nobody's any more.
            if (media.bridge() != null && legs.of(call).stream().anyMatch(one -> one.leg() != null)) {
                return;
            }
            try {
                fresh.instead(call, media);
            } catch (BridgeFailure failure) {
                LOG.warn("no media for a call: {}", failure.kind(), failure);
                commands.carryOut(call, new CallCommand.BreakOff(EndReason.BRIDGE_UNAVAILABLE));
            }
        });
    }

    /** The call is over: its conference goes. */
    void stop(CallId call) {
        turns.run(call, media -> {
            fresh.takeDown(call, media);
            negotiation.write(call, media.on(null, media.endpoints()).leaving(null));
        });
    }

    /** Everybody gets an endpoint on a better bridge, and keeps the old one for a while; not if it is done already. */
    void moveOff(CallId call, String bridge) {
        turns.run(call, media -> {
            if (bridge.equals(media.bridge()) && media.leaving() == null) {
                fresh.beside(call, media, bridge);
            }
        });
    }

    /** Takes down what the call left behind when it moved, unless a page has not even heard of the move. */
    void leaveOld(CallId call) {
        turns.run(call, media -> {
            Legs.Leaving old = media.leaving();
            if (old != null && legs.of(call).stream().allMatch(CallMedia::hasAnswered)) {
                fresh.takeDown(call, old.bridge());
                negotiation.write(call, media.leaving(null));
            }
        });
    }

    /** The page has no working peer connection: a fresh endpoint, on another bridge if this one lost the conference. */
    public void join(Participant self, Consumer<Refusal> refuse) {
        turns.run(self.call(), media -> {
            try {
                Optional<MediaBridge> bridge = fresh.bridge(media);
                if (bridge.isEmpty() || !rejoin(self, media, bridge.get())) {
                    fresh.instead(self.call(), media);
                }
            } catch (BridgeFailure failure) {
                fail(self, failure, refuse);
            }
        });
    }

    /** Somebody came into a call in talk: an endpoint for them, and their media for those who are there. */
    void admit(CallId call, UUID account) {
        legs.liveOf(account)
                .filter(self -> self.call().equals(call) && self.leg() == null)
                .ifPresent(self -> join(self, _ -> {}));
    }

    /** Somebody left a call that goes on. An endpoint that the bridge keeps is dropped by its own time-out. */
    void release(CallId call, UUID account) {
        turns.run(call, media -> {
            legs.left(call, account).ifPresent(endpoint -> fresh.leave(call, media, endpoint));
            goOn(call, media);
        });
    }

    /** A telephone was dialled: as {@link #admit}. */
    void admit(LineId line) {
        legs.liveOf(line).filter(self -> self.leg() == null).ifPresent(self -> join(self, _ -> {}));
    }

    /** A telephone was hung up: as {@link #release(CallId, UUID)}. */
    void release(CallId call, LineId line) {
        turns.run(call, media -> {
            legs.left(line).ifPresent(endpoint -> fresh.leave(call, media, endpoint));
            goOn(call, media);
        });
    }

    /** Who hears whom may have changed. */
    void hearAnew(CallId call) {
        turns.run(call, media -> goOn(call, media));
    }

    private void goOn(CallId call, Legs.Media media) {
        List<Participant> all = legs.of(call);
        negotiation.goOn(call, media, all, all, List.of());
    }

    /** A gateway answered for its telephone. */
    @EventListener
    void on(LineAnswer answer) {
        LineOffer offer = answer.offer();
        legs.liveOf(offer.line())
                .ifPresent(self -> answer(self, offer.endpoint(), offer.version(), answer.sdp(), _ -> {}));
    }

    /** The page answered an offer. */
    public void answer(Participant self, String endpoint, int version, String sdp, Consumer<Refusal> refuse) {
        turns.run(self.call(), media -> {
            List<Participant> all = legs.of(self.call());
            Leg leg = leg(self, all);
            if (leg == null || !leg.endpoint().value().equals(endpoint)) {
                refuse.accept(Refusal.STALE_ANSWER);
                return;
            }
            switch (leg.answer(version, sdp)) {
                case Leg.Answer.Stale() -> refuse.accept(Refusal.STALE_ANSWER);
                case Leg.Answer.Unreadable() -> refuse.accept(Refusal.BAD_SDP);
                case Leg.Answer.Taken taken -> take(self, media, all, taken, refuse);
            }
        });
    }

    /** Sends the offer that waits for the answer of this account's page again, after a snapshot. */
    public void repeatOffer(UUID account) {
        legs.liveOf(account)
                .map(Participant::call)
                .ifPresent(call -> turns.read(
                        call,
                        () -> legs.of(call).stream()
                                .filter(one -> one.is(account))
                                .forEach(negotiation::repeatOffer)));
    }

    private void take(
            Participant self,
            Legs.Media media,
            List<Participant> all,
            Leg.Answer.Taken taken,
            Consumer<Refusal> refuse) {
        Leg leg = taken.leg();
        try {
            Optional<MediaBridge> bridge = fresh.bridge(media);
            if (bridge.isPresent() && taken.transportIsNew()) {
                bridge.get().connect(leg.conference(), leg.endpoint(), taken.transport(), leg.sends());
            } else if (bridge.isPresent() && taken.sourcesAreNew()) {
                bridge.get().update(leg.conference(), leg.endpoint(), leg.sends());
            }
        } catch (BridgeFailure failure) {
            fail(self, failure, refuse);
            return;
        }
        negotiation.goOn(self.call(), media, all, with(self, leg, all), List.of());
    }

    /** @return false if the bridge does not know the conference, or is gone: then everybody needs a fresh one */
    private boolean rejoin(Participant self, Legs.Media media, MediaBridge bridge) {
        Conference conference = FreshMedia.conference(self.call());
        List<Participant> all = legs.of(self.call());
        if (all.isEmpty()) {
            // The call ended while the page asked.
            return true;
        }
        Leg old = leg(self, all);
        EndpointId endpoint = Negotiation.endpoint(self, media.endpoints() + 1);
        BridgeTransport transport;
        try {
            transport = bridge.join(conference, endpoint);
            // Only after the new one is there: a conference goes with its last endpoint.
            if (old != null) {
                bridge.leave(conference, old.endpoint());
            }
        } catch (BridgeFailure failure) {
            LOG.info("a conference is made anew: {}", failure.kind());
            return false;
        }
        Leg leg = Leg.fresh(conference, endpoint, transport);
        Legs.Media next = media.on(media.bridge(), media.endpoints() + 1);
        negotiation.goOn(self.call(), next, all, with(self, leg, all), List.of(self.id()));
        return true;
    }

    private static boolean hasAnswered(Participant one) {
        Leg leg = one.leg();
        return leg != null && leg.browser() != null;
    }

    private static @Nullable Leg leg(Participant self, List<Participant> all) {
        return all.stream()
                .filter(one -> one.id().equals(self.id()))
                .findFirst()
                .map(Participant::leg)
                .orElse(null);
    }

    private static List<Participant> with(Participant self, Leg leg, List<Participant> all) {
        return all.stream()
                .map(one -> one.id().equals(self.id()) ? one.with(leg) : one)
                .toList();
    }

    private void fail(Participant self, BridgeFailure failure, Consumer<Refusal> refuse) {
        LOG.warn("a page's media was not brought up: {}", failure.kind(), failure);
        legs.setMediaFailing(self.id(), clock.instant());
        refuse.accept(Refusal.MEDIA_UNAVAILABLE);
    }
}
