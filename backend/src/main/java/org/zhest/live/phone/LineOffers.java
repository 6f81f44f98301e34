package org.zhest.live.phone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhest.signaling.phone.PhoneFailure;

/** Brings offers of the conference to telephones. One that gets lost is made again by the sweep. */
@Component
public class LineOffers {

    private static final Logger LOG = LoggerFactory.getLogger(LineOffers.class);

    private final Lines lines;
    private final Gateways gateways;
    private final ApplicationEventPublisher events;

    LineOffers(Lines lines, Gateways gateways, ApplicationEventPublisher events) {
        this.lines = lines;
        this.gateways = gateways;
        this.events = events;
    }

    /** The answer is published as a {@link LineAnswer}. */
    public void send(LineOffer offer) {
        Thread.startVirtualThread(() -> deliver(offer));
    }

    private void deliver(LineOffer offer) {
        try {
            lines.placeOf(offer.line())
                    .flatMap(place -> gateways.at(place.gateway()))
                    .map(gateway -> gateway.join(offer.line(), offer.sdp()))
                    .ifPresent(sdp -> events.publishEvent(new LineAnswer(offer, sdp)));
        } catch (PhoneFailure failure) {
            LOG.info("a telephone did not take an offer: {}", failure.getMessage());
        }
    }
}
