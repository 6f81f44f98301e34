package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.BridgeMoves;
import org.zhest.live.MediaBridges;
import org.zhest.live.MediaSettings;

/**
 * Empties bridges that drain, on every node: a call at a time, so that the bridges which take them are not run over. A call
 * has media on both until its pages have changed over; with no better bridge it stays.
 */
@Component
class BridgeDrains {

    private static final Logger LOG = LoggerFactory.getLogger(BridgeDrains.class);

    private final MediaBridges bridges;
    private final BridgeMoves moves;
    private final CallMedia media;
    private final MediaSettings settings;
    private final InstantSource clock;

    BridgeDrains(
            MediaBridges bridges, BridgeMoves moves, CallMedia media, MediaSettings settings, InstantSource clock) {
        this.bridges = bridges;
        this.moves = moves;
        this.media = media;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${zhest.media.move-every:1s}")
    void sweep() {
        try {
            sweep(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database is away; calls stay on the bridges where they are");
        }
    }

    private void sweep(Instant now) {
        if (bridges.refuge().isPresent()) {
            for (String bridge : bridges.draining()) {
                moves.next(bridge, now, now.plus(settings.moveEvery())).ifPresent(call -> media.moveOff(call, bridge));
            }
        }
        moves.movedSince(now.minus(settings.overlap())).forEach(media::leaveOld);
    }
}
