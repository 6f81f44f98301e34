package org.zhest.live.effect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.MediaBridges;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.Refusal;

/** Brings the media of calls up and down on a bridge. Tasks of one call run in order. */
@Component
public class CallMedia {

    private static final Logger LOG = LoggerFactory.getLogger(CallMedia.class);

    /** Bridges that are asked for one conference before we give up: each that fails is not chosen again. */
    private static final int BRIDGES_TO_TRY = 3;

    private final MediaBridges bridges;
    private final Legs legs;
    private final Negotiation negotiation;
    private final CallCommands commands;
    private final InOrder<CallId> tasks = new InOrder<>();

    CallMedia(MediaBridges bridges, Legs legs, Negotiation negotiation, CallCommands commands) {
        this.bridges = bridges;
        this.legs = legs;
        this.negotiation = negotiation;
        this.commands = commands;
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
            bridge(call).ifPresent(bridge -> quietly(() -> bridge.close(conference(call))));
            legs.setBridge(call, null);
        });
    }

    /** The page has no working peer connection: a fresh endpoint, on another bridge if this one lost the conference. */
    public void join(Participant self, Consumer<Refusal> refuse) {
        CallId call = self.call();
        tasks.run(call, () -> {
            try {
                Optional<MediaBridge> bridge = bridge(call);
                if (bridge.isEmpty() || !rejoin(self, bridge.get())) {
                    openForAll(call);
                }
            } catch (BridgeFailure failure) {
                fail(self, failure, refuse);
            }
        });
    }

    /** The page answered an offer. */
    public void answer(Participant self, String endpoint, int version, String sdp, Consumer<Refusal> refuse) {
        tasks.run(self.call(), () -> {
            Leg leg = negotiation
                    .current(self.call(), self.id())
                    .map(Participant::leg)
                    .orElse(null);
            if (leg == null || !leg.endpoint().value().equals(endpoint)) {
                refuse.accept(Refusal.STALE_ANSWER);
                return;
            }
            switch (leg.answer(version, sdp)) {
                case Leg.Answer.Stale() -> refuse.accept(Refusal.STALE_ANSWER);
                case Leg.Answer.Unreadable() -> refuse.accept(Refusal.BAD_SDP);
                case Leg.Answer.Taken taken -> take(self, taken, refuse);
            }
        });
    }

    /** Sends the offer that waits for this page's answer again, after a reconnect. */
    public void repeatOffer(Participant self) {
        tasks.run(self.call(), () -> negotiation.current(self.call(), self.id()).ifPresent(negotiation::repeatOffer));
    }

    private void take(Participant self, Leg.Answer.Taken taken, Consumer<Refusal> refuse) {
        Leg leg = taken.leg();
        try {
            Optional<MediaBridge> bridge = bridge(self.call());
            if (bridge.isPresent() && taken.transportIsNew()) {
                bridge.get().connect(leg.conference(), leg.endpoint(), taken.transport(), leg.sends());
            } else if (bridge.isPresent() && taken.sourcesAreNew()) {
                bridge.get().update(leg.conference(), leg.endpoint(), leg.sends());
            }
        } catch (BridgeFailure failure) {
            fail(self, failure, refuse);
            return;
        }
        legs.saveLeg(self.id(), leg);
        negotiation.offerNews(self.call());
    }

    /** @return false if the bridge lost the conference, or is gone: then everybody needs a fresh one */
    private boolean rejoin(Participant self, MediaBridge bridge) {
        Conference conference = conference(self.call());
        Participant now = negotiation.current(self.call(), self.id()).orElse(null);
        if (now == null) {
            return true;
        }
        try {
            EndpointId endpoint = negotiation.freshEndpoint(now);
            BridgeTransport transport = bridge.join(conference, endpoint);
            // Only after the new one is there: a conference goes with its last endpoint.
            Leg old = now.leg();
            if (old != null) {
                bridge.leave(conference, old.endpoint());
            }
            negotiation.begin(now, conference, endpoint, transport);
        } catch (BridgeFailure failure) {
            LOG.info("a conference is made anew: {}", failure.kind());
            return false;
        }
        negotiation.offerNews(self.call());
        return true;
    }

    /** A new conference for everybody, on the best bridge that takes it. */
    private void openForAll(CallId call) {
        bridge(call).ifPresent(old -> quietly(() -> old.close(conference(call))));
        for (int attempt = 1; ; attempt++) {
            MediaBridges.Chosen chosen = bridges.choose();
            try {
                open(call, chosen.bridge());
                legs.setBridge(call, chosen.name());
                negotiation.offerNews(call);
                return;
            } catch (BridgeFailure failure) {
                // A refused create may have left the conference behind, or an earlier process did.
                quietly(() -> chosen.bridge().close(conference(call)));
                if (attempt == BRIDGES_TO_TRY) {
                    throw failure;
                }
                LOG.info("bridge {} did not take a call: {}", chosen.name(), failure.kind());
            }
        }
    }

    private void open(CallId call, MediaBridge bridge) {
        List<Participant> all = legs.of(call);
        for (int i = 0; i < all.size(); i++) {
            EndpointId endpoint = negotiation.freshEndpoint(all.get(i));
            BridgeTransport transport =
                    i == 0 ? bridge.open(conference(call), endpoint) : bridge.join(conference(call), endpoint);
            negotiation.begin(all.get(i), conference(call), endpoint, transport);
        }
    }

    private void fail(Participant self, BridgeFailure failure, Consumer<Refusal> refuse) {
        LOG.warn("a page's media was not brought up: {}", failure.kind(), failure);
        negotiation.fail(self);
        refuse.accept(Refusal.MEDIA_UNAVAILABLE);
    }

    private Optional<MediaBridge> bridge(CallId call) {
        return legs.bridge(call).flatMap(bridges::at);
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
