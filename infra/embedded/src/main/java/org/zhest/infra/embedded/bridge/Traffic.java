package org.zhest.infra.embedded.bridge;

import java.util.concurrent.atomic.LongAdder;

/** Counters of a bridge since its start; they only grow. */
final class Traffic {
    final LongAdder bytesReceived = new LongAdder();
    final LongAdder packetsReceived = new LongAdder();
    final LongAdder bytesSent = new LongAdder();
    final LongAdder packetsSent = new LongAdder();
    final LongAdder conferencesCreated = new LongAdder();
    final LongAdder conferencesCompleted = new LongAdder();
    final LongAdder endpointsCreated = new LongAdder();
    final LongAdder iceSucceeded = new LongAdder();
    final LongAdder iceFailed = new LongAdder();
    final LongAdder dtlsFailed = new LongAdder();
    final LongAdder keyFrameRequests = new LongAdder();
    final LongAdder retransmissions = new LongAdder();

    void received(int bytes) {
        packetsReceived.increment();
        bytesReceived.add(bytes);
    }

    void sent(int bytes) {
        if (bytes > 0) {
            packetsSent.increment();
            bytesSent.add(bytes);
        }
    }
}
