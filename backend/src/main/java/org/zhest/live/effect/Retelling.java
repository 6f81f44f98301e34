package org.zhest.live.effect;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.Concerned;
import org.zhest.live.Courier;
import org.zhest.live.NodeEvent;

/**
 * Effects are lost with a node that dies, or with the database for a while. Whom the decisions were about gets a fresh
 * snapshot: it replaces whatever the page believes.
 */
@Component
class Retelling {

    private static final Logger LOG = LoggerFactory.getLogger(Retelling.class);

    /** How old a decision may be whose effects died with their node: far more than a lease and the slowest effect. */
    private static final Duration LOOKED_BACK = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Concerned concerned;
    private final LostSides sides;
    private final LostMedia media;
    private final Courier courier;
    private final QueueWakes queue;
    private final InstantSource clock;

    Retelling(
            Concerned concerned,
            LostSides sides,
            LostMedia media,
            Courier courier,
            QueueWakes queue,
            InstantSource clock) {
        this.concerned = concerned;
        this.sides = sides;
        this.media = media;
        this.courier = courier;
        this.queue = queue;
        this.clock = clock;
    }

    @EventListener
    void on(NodeEvent.NodeDied died) {
        untilDone(() -> {
            queue.everywhere();
            media.pickUp();
            concerned.since(clock.instant().minus(LOOKED_BACK)).forEach(courier::refresh);
            sides.tellLost(died.accounts());
        });
    }

    @EventListener
    void on(NodeEvent.LineBack back) {
        untilDone(() -> {
            List<UUID> live = concerned.liveHere();
            LOG.info("the line to the database is back; {} pages get a fresh snapshot", live.size());
            live.forEach(courier::refresh);
            queue.everywhere();
        });
    }

    private static void untilDone(Runnable work) {
        Thread.ofVirtual().name("retelling").start(() -> {
            while (!done(work)) {
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        });
    }

    private static boolean done(Runnable work) {
        try {
            work.run();
            return true;
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("what was lost is not told yet: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
