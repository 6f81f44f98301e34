package org.zhest.live.node;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhest.live.NodeMessage;

/**
 * What waits to be sent, in order, by one thread; whatever gathered meanwhile goes at once. While the database is away a
 * message to a page turns into a fresh snapshot for it: that is never out of date. It cannot grow without end, for every
 * message follows a commit.
 */
final class Outgoing {

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);
    private static final int AT_ONCE = 500;
    private static final long PAUSE_MILLIS = 200;

    private final BlockingQueue<Item> waiting = new LinkedBlockingQueue<>();
    private final Consumer<List<Item>> send;
    private final Consumer<Item> sent;

    /** @param node null: wherever the account's page is */
    record Item(@Nullable UUID node, NodeMessage message) {}

    Outgoing(Consumer<List<Item>> send, Consumer<Item> sent) {
        this.send = send;
        this.sent = sent;
        Thread.ofVirtual().name("outgoing").start(this::run);
    }

    void add(Item item) {
        waiting.add(item);
    }

    private void run() {
        try {
            while (true) {
                List<Item> batch = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(batch, AT_ONCE);
                sendUntilSent(batch);
                batch.forEach(sent);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendUntilSent(List<Item> batch) throws InterruptedException {
        List<Item> rest = batch;
        while (true) {
            try {
                send.accept(rest);
                return;
            } catch (RuntimeException e) {
                LOG.warn("the other nodes are not reached: {}", e.getClass().getSimpleName());
                rest = rest.stream().map(Outgoing::safeLater).distinct().toList();
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static Item safeLater(Item item) {
        return item.message() instanceof NodeMessage.ToPage toPage
                ? new Item(null, new NodeMessage.Refresh(toPage.account()))
                : item;
    }
}
