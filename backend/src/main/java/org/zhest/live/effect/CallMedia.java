package org.zhest.live.effect;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.live.Courier;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.MediaBridges;
import org.zhest.live.Timeline;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.media.Source;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;

/**
 * Brings the media of calls up and down. Tasks of one call run in order; the negotiation with each page is in its row, so
 * a restart goes on where it was.
 */
@Component
public class CallMedia {

    private static final Logger LOG = LoggerFactory.getLogger(CallMedia.class);

    private final MediaBridges bridges;
    private final Legs legs;
    private final Timeline timeline;
    private final CallCommands commands;
    private final CallTalk talk;
    private final Courier courier;
    private final InstantSource clock;
    private final InOrder<CallId> tasks = new InOrder<>();

    CallMedia(
            MediaBridges bridges,
            Legs legs,
            Timeline timeline,
            CallCommands commands,
            CallTalk talk,
            Courier courier,
            InstantSource clock) {
        this.bridges = bridges;
        this.legs = legs;
        this.timeline = timeline;
        this.commands = commands;
        this.talk = talk;
        this.courier = courier;
        this.clock = clock;
    }

    /** Everybody in the call gets an endpoint and an offer; without a bridge the call ends as failed. */
    void start(CallId call) {
        tasks.run(call, () -> {
            if (legs.bridge(call).isPresent()) {
                return;
            }
            try {
                openForAll(call);
            } catch (BridgeFailure failure) {
                LOG.warn("no media for a call: {}", failure.kind(), failure);
                commands.carryOut(call, new CallCommand.BreakOff(EndReason.BRIDGE_UNAVAILABLE));
            }
        });
    }

    /** The call is over: its conference goes. A bridge that does not answer drops it by its own time-out. */
    void stop(CallId call) {
        tasks.run(call, () -> {
            legs.bridge(call).flatMap(bridges::at).ifPresent(bridge -> quietly(() -> bridge.close(conference(call))));
            legs.setBridge(call, null);
        });
    }

    /** The page has no working peer connection: a fresh endpoint, on another bridge if this one lost the conference. */
    public void join(Participant self, Consumer<Refusal> refuse) {
        CallId call = self.call();
        tasks.run(call, () -> {
            try {
                Optional<MediaBridge> bridge = legs.bridge(call).flatMap(bridges::at);
                if (bridge.isEmpty() || !rejoin(call, self.id(), bridge.get())) {
                    openForAll(call);
                }
            } catch (BridgeFailure failure) {
                LOG.warn("a page could not join its call's media: {}", failure.kind(), failure);
                legs.setMediaFailing(self.id(), clock.instant());
                refuse.accept(Refusal.MEDIA_UNAVAILABLE);
            }
        });
    }

    /** The page answered an offer. */
    public void answer(Participant self, String endpoint, int version, String sdp, Consumer<Refusal> refuse) {
        CallId call = self.call();
        tasks.run(call, () -> {
            Leg leg = current(call, self.id()).map(Participant::leg).orElse(null);
            if (leg == null || !leg.endpoint().value().equals(endpoint)) {
                refuse.accept(Refusal.STALE_ANSWER);
                return;
            }
            switch (leg.answer(version, sdp)) {
                case Leg.Answer.Stale() -> refuse.accept(Refusal.STALE_ANSWER);
                case Leg.Answer.Unreadable() -> refuse.accept(Refusal.BAD_SDP);
                case Leg.Answer.Taken taken -> take(call, self.id(), taken, refuse);
            }
        });
    }

    /** Sends the offer that waits for this page's answer again, after a reconnect. */
    public void repeatOffer(Participant self) {
        tasks.run(self.call(), () -> current(self.call(), self.id()).ifPresent(this::sendOpenOffer));
    }

    private void take(CallId call, UUID participant, Leg.Answer.Taken taken, Consumer<Refusal> refuse) {
        Leg leg = taken.leg();
        try {
            Optional<MediaBridge> bridge = legs.bridge(call).flatMap(bridges::at);
            if (bridge.isPresent() && taken.transportIsNew()) {
                bridge.get().connect(leg.conference(), leg.endpoint(), taken.transport(), leg.sends());
            } else if (bridge.isPresent() && taken.sourcesAreNew()) {
                bridge.get().update(leg.conference(), leg.endpoint(), leg.sends());
            }
        } catch (BridgeFailure failure) {
            LOG.warn("the bridge did not take an answer: {}", failure.kind(), failure);
            legs.setMediaFailing(participant, clock.instant());
            refuse.accept(Refusal.MEDIA_UNAVAILABLE);
            return;
        }
        legs.saveLeg(participant, leg);
        renegotiate(call);
    }

    /** @return false if the bridge does not know the conference, or is gone: then everybody needs a fresh one */
    private boolean rejoin(CallId call, UUID participant, MediaBridge bridge) {
        Participant self = current(call, participant).orElse(null);
        if (self == null) {
            return true;
        }
        try {
            if (self.leg() != null) {
                bridge.leave(conference(call), self.leg().endpoint());
            }
            EndpointId endpoint = freshEndpoint(self);
            install(self, endpoint, bridge.join(conference(call), endpoint));
        } catch (BridgeFailure failure) {
            return switch (failure.kind()) {
                case NO_CONFERENCE, UNREACHABLE, BROKEN_ANSWER, REFUSED -> false;
                case NONE_FREE -> throw failure;
            };
        }
        renegotiate(call);
        return true;
    }

    private void openForAll(CallId call) {
        List<Participant> all = legs.of(call);
        if (all.isEmpty()) {
            return;
        }
        Conference conference = conference(call);
        legs.bridge(call).flatMap(bridges::at).ifPresent(old -> quietly(() -> old.close(conference)));
        MediaBridges.Chosen chosen = bridges.choose();
        MediaBridge bridge = chosen.bridge();
        try {
            for (int i = 0; i < all.size(); i++) {
                EndpointId endpoint = freshEndpoint(all.get(i));
                BridgeTransport transport =
                        i == 0 ? bridge.open(conference, endpoint) : bridge.join(conference, endpoint);
                install(all.get(i), endpoint, transport);
            }
        } catch (BridgeFailure failure) {
            // A refused create may have left the conference behind.
            quietly(() -> bridge.close(conference));
            throw failure;
        }
        legs.setBridge(call, chosen.name());
        renegotiate(call);
    }

    private void install(Participant self, EndpointId endpoint, BridgeTransport transport) {
        legs.saveLeg(self.id(), Leg.fresh(conference(self.call()), endpoint, transport));
        timeline.add(self.call(), new CallEvent.MediaJoined(self.account(), endpoint.value()), clock.instant());
        talk.tellOthers(self.call(), self.account());
    }

    /** Offers every page what it does not know of yet; a page with an open offer gets the news with the next one. */
    private void renegotiate(CallId call) {
        List<Participant> all = legs.of(call);
        for (Participant self : all) {
            Leg leg = self.leg();
            if (leg != null) {
                leg.offering(othersOf(self, all)).ifPresent(offering -> {
                    legs.saveLeg(self.id(), offering);
                    send(self, offering);
                });
            }
        }
    }

    private static List<Source> othersOf(Participant self, List<Participant> all) {
        return all.stream()
                .filter(other -> !other.id().equals(self.id()))
                .map(Participant::leg)
                .filter(leg -> leg != null)
                .flatMap(leg -> leg.sends().stream())
                .toList();
    }

    private void sendOpenOffer(Participant self) {
        Leg leg = self.leg();
        if (leg != null) {
            send(self, leg);
        }
    }

    private void send(Participant self, Leg leg) {
        leg.openOffer()
                .ifPresent(offer -> courier.deliver(
                        self.account(),
                        new ServerMessage.MediaOffer(
                                self.call().value(), leg.endpoint().value(), offer.version(), offer.sdp())));
    }

    private Optional<Participant> current(CallId call, UUID participant) {
        return legs.of(call).stream()
                .filter(one -> one.id().equals(participant))
                .findFirst();
    }

    private EndpointId freshEndpoint(Participant self) {
        String prefix = switch (self.role()) {
            case CITIZEN -> "c-";
            case INTERPRETER -> "i-";
            case COORDINATOR -> throw new IllegalStateException("a coordinator has no leg");
        };
        return new EndpointId(prefix + legs.nextEndpoint(self.call()));
    }

    private static Conference conference(CallId call) {
        return new Conference(call.value().toString());
    }

    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (BridgeFailure failure) {
            LOG.info("the bridge did not take down media: {}", failure.kind());
        }
    }
}
