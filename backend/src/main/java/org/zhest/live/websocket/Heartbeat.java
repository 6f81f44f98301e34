package org.zhest.live.websocket;

import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhest.live.Presences;
import org.zhest.signaling.protocol.CloseCode;
import org.zhest.signaling.protocol.Limits;

/** Pings every page, closes those that answer no more, and renews this node's lease. */
@Component
class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Sockets sockets;
    private final Presences presences;
    private final InstantSource clock;

    Heartbeat(Sockets sockets, Presences presences, InstantSource clock) {
        this.sockets = sockets;
        this.presences = presences;
        this.clock = clock;
    }

    @Scheduled(fixedRateString = "#{T(org.zhest.signaling.protocol.Limits).PING_INTERVAL.toMillis()}")
    void beat() {
        Instant now = clock.instant();
        for (Connection page : sockets.all()) {
            if (page.timedOut()) {
                page.close(CloseCode.TIMED_OUT);
            } else {
                page.ping();
            }
        }
        sockets.dropOldMailboxes();
        try {
            presences.renewNode(now.plus(Limits.PRESENCE_LEASE));
            int gone = presences.sweepNodes(now);
            if (gone > 0) {
                LOG.info("{} pages of a node that is gone are absent", gone);
            }
        } catch (DataAccessException e) {
            LOG.warn("the database is away; this node's lease is not renewed");
        }
    }
}
