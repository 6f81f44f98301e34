package org.zhest.live.effect;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.Timeline;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.media.Source;
import org.zhest.signaling.protocol.ServerMessage;

/** Offers and answers with the pages of a call; its state is in the rows. Called for one call by one task at a time. */
@Component
class Negotiation {

    private final Legs legs;
    private final Timeline timeline;
    private final CallTalk talk;
    private final Courier courier;
    private final InstantSource clock;

    Negotiation(Legs legs, Timeline timeline, CallTalk talk, Courier courier, InstantSource clock) {
        this.legs = legs;
        this.timeline = timeline;
        this.talk = talk;
        this.courier = courier;
        this.clock = clock;
    }

    Optional<Participant> current(CallId call, UUID participant) {
        return legs.of(call).stream()
                .filter(one -> one.id().equals(participant))
                .findFirst();
    }

    /** An id that this call has never used. */
    EndpointId freshEndpoint(Participant self) {
        String prefix = switch (self.role()) {
            case CITIZEN -> "c-";
            case INTERPRETER -> "i-";
            case COORDINATOR -> throw new IllegalStateException("a coordinator has no leg");
        };
        return new EndpointId(prefix + legs.nextEndpoint(self.call()));
    }

    /** The participant's leg begins anew at an endpoint that the bridge has just made. */
    void begin(Participant self, Conference conference, EndpointId endpoint, BridgeTransport transport) {
        legs.saveLeg(self.id(), Leg.fresh(conference, endpoint, transport));
        timeline.add(self.call(), new CallEvent.MediaJoined(self.account(), endpoint.value()), clock.instant());
        talk.tellOthers(self.call(), self.account());
    }

    void fail(Participant self) {
        legs.setMediaFailing(self.id(), clock.instant());
    }

    /** Offers every page what it does not know of yet; a page with an open offer gets the news with the next one. */
    void offerNews(CallId call) {
        List<Participant> all = legs.of(call);
        for (Participant self : all) {
            Optional.ofNullable(self.leg())
                    .flatMap(leg -> leg.offering(othersOf(self, all)))
                    .ifPresent(offering -> {
                        legs.saveLeg(self.id(), offering);
                        send(self, offering);
                    });
        }
    }

    /** Sends the offer that waits for this page's answer once more. */
    void repeatOffer(Participant self) {
        Optional.ofNullable(self.leg()).ifPresent(leg -> send(self, leg));
    }

    private void send(Participant self, Leg leg) {
        leg.openOffer()
                .ifPresent(offer -> courier.deliver(
                        self.account(),
                        new ServerMessage.MediaOffer(
                                self.call().value(), leg.endpoint().value(), offer.version(), offer.sdp())));
    }

    private static List<Source> othersOf(Participant self, List<Participant> all) {
        return all.stream()
                .filter(other -> !other.id().equals(self.id()))
                .map(Participant::leg)
                .filter(Objects::nonNull)
                .flatMap(leg -> leg.sends().stream())
                .toList();
    }
}
