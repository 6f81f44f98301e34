package org.zhest.live.effect;

import org.springframework.stereotype.Component;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditSubject;
import org.zhest.live.Courier;
import org.zhest.live.Views;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.ServerMessage;

/** Shows offers on consoles and takes them off. The card names a person, so showing it is audited. */
@Component
class OfferTeller {

    private final Views views;
    private final Courier courier;
    private final Audit audit;

    OfferTeller(Views views, Courier courier, Audit audit) {
        this.views = views;
        this.courier = courier;
        this.audit = audit;
    }

    void show(InterpreterId interpreter, OfferId offer) {
        views.offer(offer).ifPresent(shown -> {
            audit.viewed(
                    interpreter.value(),
                    AuditSubject.RECIPIENT,
                    views.recipientOf(offer).value());
            courier.deliver(interpreter.value(), new ServerMessage.Offered(shown));
        });
    }

    void close(InterpreterId interpreter, OfferId offer, OfferResult result) {
        courier.deliver(interpreter.value(), new ServerMessage.OfferClosed(offer.value(), result));
    }
}
