package org.zhest.live.websocket;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhest.signaling.protocol.CloseCode;

/** Pings every page, closes those that answer no more, and drops what is kept for nobody. */
@Component
class Heartbeat {

    private final Sockets sockets;

    Heartbeat(Sockets sockets) {
        this.sockets = sockets;
    }

    @Scheduled(fixedRateString = "#{T(org.zhest.signaling.protocol.Limits).PING_INTERVAL.toMillis()}")
    void beat() {
        for (Connection page : sockets.all()) {
            if (page.timedOut()) {
                page.close(CloseCode.TIMED_OUT);
            } else {
                page.ping();
            }
        }
        sockets.dropOldMailboxes();
    }
}
