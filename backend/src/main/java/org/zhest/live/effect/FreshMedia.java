package org.zhest.live.effect;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.MediaBridges;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.media.MediaBridge;

/** Makes a call's media anew: a conference with a fresh endpoint for everybody in the call. Called by one task at a time. */
@Component
class FreshMedia {

    private static final Logger LOG = LoggerFactory.getLogger(FreshMedia.class);

    /** Bridges that are asked for one conference before we give up: each that fails is not chosen again. */
    private static final int BRIDGES_TO_TRY = 3;

    private final MediaBridges bridges;
    private final Legs legs;
    private final Negotiation negotiation;
    private final InstantSource clock;

    FreshMedia(MediaBridges bridges, Legs legs, Negotiation negotiation, InstantSource clock) {
        this.bridges = bridges;
        this.legs = legs;
        this.negotiation = negotiation;
        this.clock = clock;
    }

    static Conference conference(CallId call) {
        return new Conference(call.value().toString());
    }

    /** Where the call's media is, if that is still configured. */
    Optional<MediaBridge> bridge(Legs.Media media) {
        return Optional.ofNullable(media.bridge()).flatMap(bridges::at);
    }

    /** In place of what there was, of which nobody sees anything any more; on the best bridge that takes it. */
    void instead(CallId call, Legs.Media media) {
        takeDown(call, media);
        for (int attempt = 1; ; attempt++) {
            MediaBridges.Chosen chosen = bridges.choose();
            try {
                open(call, media, media.leaving(null), chosen);
                return;
            } catch (BridgeFailure failure) {
                // A refused create may have left the conference behind, or an earlier process did.
                close(call, chosen.bridge());
                if (attempt == BRIDGES_TO_TRY) {
                    throw failure;
                }
                LOG.info("bridge {} did not take a call: {}", chosen.name(), failure.kind());
            }
        }
    }

    /** Beside what there is on {@code old}, which goes on until the pages have changed over; where there is no better bridge, not at all. */
    void beside(CallId call, Legs.Media media, String old) {
        MediaBridges.Chosen chosen = bridges.refuge().orElse(null);
        if (chosen == null) {
            return;
        }
        try {
            open(call, media, media.leaving(new Legs.Leaving(old, clock.instant())), chosen);
        } catch (BridgeFailure failure) {
            close(call, chosen.bridge());
            LOG.info("a call stays on a bridge that drains, {} did not take it: {}", chosen.name(), failure.kind());
        }
    }

    /** All that the call has on bridges. One that does not answer drops it by its own time-out. */
    void takeDown(CallId call, Legs.Media media) {
        Legs.Leaving old = media.leaving();
        Stream.of(media.bridge(), old == null ? null : old.bridge()).forEach(bridge -> takeDown(call, bridge));
    }

    void takeDown(CallId call, @Nullable String bridge) {
        Optional.ofNullable(bridge).flatMap(bridges::at).ifPresent(at -> close(call, at));
    }

    /** One endpoint goes, the others stay. What the bridge does not hear of it drops by its own time-out. */
    void leave(CallId call, Legs.Media media, EndpointId endpoint) {
        try {
            bridge(media).ifPresent(at -> at.leave(conference(call), endpoint));
        } catch (BridgeFailure failure) {
            LOG.info("the bridge did not let an endpoint go: {}", failure.kind());
        }
    }

    private void open(CallId call, Legs.Media was, Legs.Media leaving, MediaBridges.Chosen chosen) {
        Conference conference = conference(call);
        List<Participant> all = legs.of(call);
        if (all.isEmpty()) {
            return;
        }
        List<Participant> begun = new ArrayList<>();
        for (Participant one : all) {
            EndpointId endpoint = Negotiation.endpoint(one, was.endpoints() + begun.size() + 1);
            BridgeTransport transport = begun.isEmpty()
                    ? chosen.bridge().open(conference, endpoint)
                    : chosen.bridge().join(conference, endpoint);
            begun.add(one.with(Leg.fresh(conference, endpoint, transport)));
        }
        Legs.Media media = leaving.on(chosen.name(), was.endpoints() + begun.size());
        negotiation.goOn(
                call, media, all, begun, begun.stream().map(Participant::id).toList(), moved(was, chosen));
    }

    private static List<CallEvent> moved(Legs.Media was, MediaBridges.Chosen chosen) {
        String from = was.bridge();
        return from == null || from.equals(chosen.name())
                ? List.of()
                : List.of(new CallEvent.MediaMoved(from, chosen.name()));
    }

    private static void close(CallId call, MediaBridge bridge) {
        try {
            bridge.close(conference(call));
        } catch (BridgeFailure failure) {
            LOG.info("the bridge did not take down media: {}", failure.kind());
        }
    }
}
