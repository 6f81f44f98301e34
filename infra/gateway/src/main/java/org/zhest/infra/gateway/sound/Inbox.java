package org.zhest.infra.gateway.sound;

import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Packets on their way from the threads that receive to the one that makes sound of them; of too many the newest are lost. */
final class Inbox {
    /** Five seconds of several voices; a flood beyond that is dropped unread. */
    private static final int ROOM = 1_000;

    private final ConcurrentLinkedQueue<Datagram> packets = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    /**
     * What came.
     *
     * @param from null where the path has proved where it leads
     * @param nanos {@link System#nanoTime()} of its arrival
     */
    record Datagram(byte[] bytes, boolean rtcp, @Nullable InetSocketAddress from, long nanos) {}

    void put(Datagram packet) {
        if (count.incrementAndGet() > ROOM) {
            count.decrementAndGet();
        } else {
            packets.add(packet);
        }
    }

    void drain(Consumer<Datagram> to) {
        for (Datagram packet = packets.poll(); packet != null; packet = packets.poll()) {
            count.decrementAndGet();
            to.accept(packet);
        }
    }
}
