package org.zhest.live.websocket;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhest.signaling.protocol.CloseCode;
import org.zhest.signaling.protocol.Limits;

/**
 * Pings every page once in an interval, closes those that answer no more, and drops what is kept for nobody. A few pages at
 * a time: were all pinged at once, everything else would wait behind thousands of pings and their pongs.
 */
@Component
class Heartbeat {

    private static final long BEAT_MILLIS = 50;
    private static final int BEATS = (int) (Limits.PING_INTERVAL.toMillis() / BEAT_MILLIS);

    private final Sockets sockets;
    private int beat;

    Heartbeat(Sockets sockets) {
        this.sockets = sockets;
    }

    @Scheduled(fixedRate = BEAT_MILLIS)
    void beat() {
        beat = (beat + 1) % BEATS;
        for (Connection page : sockets.all()) {
            if (Math.floorMod(page.id().hashCode(), BEATS) == beat) {
                ping(page);
            }
        }
        if (beat == 0) {
            sockets.dropOldMailboxes();
        }
    }

    private static void ping(Connection page) {
        if (page.timedOut()) {
            page.close(CloseCode.TIMED_OUT);
        } else {
            page.ping();
        }
    }
}
