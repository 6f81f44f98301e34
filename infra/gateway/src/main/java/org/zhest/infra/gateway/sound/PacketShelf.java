package org.zhest.infra.gateway.sound;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Packets of one source that wait for their turn, in the order of their timestamps. */
final class PacketShelf {
    /** More than two seconds of 20 ms packets. */
    private static final int ROOM = 120;

    private final TreeMap<Long, byte[]> packets = new TreeMap<>();

    /** A packet that is there already is not taken twice; of too many the oldest go. */
    void put(long timestamp, byte[] payload) {
        packets.putIfAbsent(timestamp, payload);
        while (packets.size() > ROOM) {
            packets.pollFirstEntry();
        }
    }

    /** The packet whose turn is next; those before {@code timestamp} are thrown away. */
    Map.@Nullable Entry<Long, byte[]> from(long timestamp) {
        packets.headMap(timestamp).clear();
        return packets.firstEntry();
    }

    void remove(long timestamp) {
        packets.remove(timestamp);
    }

    long first() {
        return packets.firstKey();
    }

    boolean isEmpty() {
        return packets.isEmpty();
    }

    void clear() {
        packets.clear();
    }
}
