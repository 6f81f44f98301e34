package org.zhest.live.effect;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.Views;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.protocol.ServerMessage;

/** Tells a citizen's live page that somebody telephones them, and what became of it. Pages that listen hear by themselves. */
@Component
class RingTeller {

    private final Views views;
    private final Courier courier;

    RingTeller(Views views, Courier courier) {
        this.views = views;
        this.courier = courier;
    }

    void tell(CallId call, UUID citizen) {
        views.incoming(citizen)
                .<ServerMessage>map(ServerMessage.CallIncoming::new)
                .or(() -> views.ringOver(call, citizen)
                        .map(outcome -> new ServerMessage.IncomingOver(call.value(), outcome.elsewhere())))
                .ifPresent(message -> courier.deliver(citizen, message));
    }
}
