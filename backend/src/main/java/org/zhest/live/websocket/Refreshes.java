package org.zhest.live.websocket;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.Courier;
import org.zhest.live.NodeEvent;
import org.zhest.live.NodeLeases;
import org.zhest.live.NodeMessage;
import org.zhest.live.effect.CallMedia;
import org.zhest.signaling.protocol.CloseCode;

/** What other nodes, or their silence, make of the pages that are connected here. */
@Component
class Refreshes {

    private static final Logger LOG = LoggerFactory.getLogger(Refreshes.class);

    private final Sockets sockets;
    private final Snapshots snapshots;
    private final CallMedia media;
    private final NodeLeases leases;
    private final Courier courier;
    /** Few at a time: after an outage everybody's snapshot is due, and the database has other work. */
    private final ExecutorService threads =
            Executors.newFixedThreadPool(4, Thread.ofVirtual().factory());

    Refreshes(Sockets sockets, Snapshots snapshots, CallMedia media, NodeLeases leases, Courier courier) {
        this.sockets = sockets;
        this.snapshots = snapshots;
        this.media = media;
        this.leases = leases;
        this.courier = courier;
    }

    @EventListener
    void on(NodeMessage.Refresh refresh) {
        threads.execute(() -> {
            try {
                sockets.refresh(refresh.account(), page -> snapshots.of(page.account(), page.role()));
                media.repeatOffer(refresh.account());
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("the database is away; a snapshot waits for it");
                courier.refresh(refresh.account());
            }
        });
    }

    /** A message may have come to the old socket after the new one's snapshot was read: then that one reads another. */
    @EventListener
    void on(NodeMessage.Replaced replaced) {
        if (sockets.replaced(replaced.account(), replaced.connection())) {
            courier.refresh(replaced.account());
        }
    }

    /** Others wrote our pages absent and sent them nothing for a while. */
    @EventListener
    void on(NodeEvent.LeaseLost lost) {
        threads.execute(() -> {
            List<Connection> greeted =
                    sockets.all().stream().filter(Connection::greeted).toList();
            LOG.warn("this node was taken for dead; {} pages get a fresh snapshot", greeted.size());
            Set<UUID> ours = new HashSet<>(
                    leases.takeBack(greeted.stream().map(Connection::id).toList()));
            for (Connection page : greeted) {
                if (ours.contains(page.id())) {
                    courier.refresh(page.account());
                } else {
                    page.close(CloseCode.REPLACED);
                }
            }
        });
    }

    @EventListener
    void on(NodeEvent.GoingDown down) {
        sockets.all().forEach(page -> page.close(CloseCode.GOING_AWAY));
    }
}
