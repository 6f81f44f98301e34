package org.zhest.live.effect;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(OfferTeller.class);

    private final Views views;
    private final Courier courier;
    private final Audit audit;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<OfferId, CompletableFuture<Void>> showing = new ConcurrentHashMap<>();

    OfferTeller(Views views, Courier courier, Audit audit) {
        this.views = views;
        this.courier = courier;
        this.audit = audit;
    }

    /** Soon: whoever matches goes on to match the others meanwhile. */
    void show(InterpreterId interpreter, OfferId offer) {
        showing.computeIfAbsent(offer, _ -> CompletableFuture.runAsync(() -> showNow(interpreter, offer), threads))
                .whenComplete((_, failure) -> {
                    showing.remove(offer);
                    if (failure != null) {
                        LOG.warn("an offer was not shown; it runs out", failure);
                    }
                });
    }

    private void showNow(InterpreterId interpreter, OfferId offer) {
        views.offer(offer).ifPresent(shown -> {
            views.recipientOf(offer)
                    .ifPresent(
                            recipient -> audit.viewed(interpreter.value(), AuditSubject.RECIPIENT, recipient.value()));
            courier.deliver(interpreter.value(), new ServerMessage.Offered(shown));
        });
    }

    /** Never before it was shown. */
    void close(InterpreterId interpreter, OfferId offer, OfferResult result) {
        CompletableFuture<Void> shown = showing.get(offer);
        if (shown != null) {
            shown.exceptionally(_ -> null).join();
        }
        courier.deliver(interpreter.value(), new ServerMessage.OfferClosed(offer.value(), result));
    }
}
