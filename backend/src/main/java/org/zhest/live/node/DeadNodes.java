package org.zhest.live.node;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.MediaHolds;
import org.zhest.live.NodeEvent;
import org.zhest.live.NodeLeases;
import org.zhest.live.NodeLine;

/** Looks for nodes whose lease ran out; whoever finds one picks up what it left. */
@Component
class DeadNodes {

    private static final Logger LOG = LoggerFactory.getLogger(DeadNodes.class);

    private final NodeLine line;
    private final NodeLeases leases;
    private final MediaHolds holds;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    DeadNodes(
            NodeLine line, NodeLeases leases, MediaHolds holds, ApplicationEventPublisher events, InstantSource clock) {
        this.line = line;
        this.leases = leases;
        this.holds = holds;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${zhest.node.beat:500ms}")
    void sweep() {
        // After an outage of the database every lease has run out: each node first gets the time to renew its own.
        if (!line.isSteady()) {
            return;
        }
        try {
            leases.reap(clock.instant()).ifPresent(this::pickUp);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database is away; dead nodes wait for it");
        }
    }

    private void pickUp(List<UUID> accounts) {
        LOG.warn("a node died; {} pages were connected to it", accounts.size());
        holds.freeFromTheDead();
        events.publishEvent(new NodeEvent.NodeDied(accounts));
    }
}
