package org.zhest.live.effect;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.Legs.Participant;
import org.zhest.live.turn.TurnServers;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.protocol.ServerMessage;

/** Brings offers of the conference to pages, each with a fresh way in at the TURN servers. */
@Component
class PageOffers {

    private final Courier courier;
    private final TurnServers turn;

    PageOffers(Courier courier, TurnServers turn) {
        this.courier = courier;
        this.turn = turn;
    }

    void send(UUID page, Participant self, EndpointId endpoint, Leg.Offer offer) {
        courier.deliver(
                page,
                new ServerMessage.MediaOffer(
                        self.call().value(),
                        endpoint.value(),
                        offer.version(),
                        offer.sdp(),
                        turn.lettingIn(self.id())));
    }
}
