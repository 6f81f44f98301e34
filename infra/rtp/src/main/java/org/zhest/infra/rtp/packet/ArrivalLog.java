package org.zhest.infra.rtp.packet;

/**
 * Remembers when packets arrived on one hop, by transport-wide sequence number, and writes the feedback that the sender's
 * congestion control steers by (draft-holmer-rmcat-transport-wide-cc-extensions-01, section 3.1). Arrivals come in on the
 * packet thread, feedback is written on a timer: both take this object's lock.
 */
public final class ArrivalLog {
    /** How far back a packet may be; older ones were reported lost already. A power of two. */
    private static final int WINDOW = 4096;

    /** The most packets that one feedback speaks of, so that it fits one datagram. */
    private static final int MOST = 400;

    /** Deltas are in units of 250 µs. */
    private static final long TICK_NANOS = 250_000;

    /** The reference time is in units of 64 ms. */
    private static final long REFERENCE_NANOS = 64_000_000;

    private final long[] arrivals = new long[WINDOW];
    private final int[] symbols = new int[MOST];
    private final byte[] body = new byte[1200];
    private final long originNanos;
    private long next = -1;
    private long newest = -1;
    private int feedbackCount;

    /** @param originNanos any reading of the clock that {@link #arrived} uses, not later than the first arrival */
    public ArrivalLog(long originNanos) {
        this.originNanos = originNanos;
    }

    /** Notes one arrival; nanos are {@link System#nanoTime()}. A second arrival of one number is ignored. */
    public synchronized void arrived(int sequence, long nanos) {
        long unwrapped = newest < 0 ? sequence : newest + (short) (sequence - (int) newest);
        if (unwrapped < 0 || (next >= 0 && unwrapped < next)) {
            return;
        }
        if (newest < 0) {
            next = unwrapped;
            newest = unwrapped - 1;
        }
        if (unwrapped - newest >= WINDOW) {
            next = unwrapped;
            newest = unwrapped - 1;
        }
        while (newest < unwrapped) {
            newest++;
            arrivals[(int) (newest & (WINDOW - 1))] = 0;
        }
        if (newest - next >= WINDOW) {
            next = newest - WINDOW + 1;
        }
        int slot = (int) (unwrapped & (WINDOW - 1));
        if (arrivals[slot] == 0) {
            arrivals[slot] = Math.max(1, nanos - originNanos);
        }
    }

    /**
     * Appends one feedback packet for what arrived since the last.
     *
     * @return whether there was something to say; call again until there is not
     */
    public synchronized boolean writeTo(RtcpWriter writer, int senderSsrc, int mediaSsrc) {
        long first = next;
        while (first <= newest && first >= 0 && arrivals[(int) (first & (WINDOW - 1))] == 0) {
            first++;
        }
        if (next < 0 || first > newest) {
            return false;
        }
        // Numbers lost before the first arrival belong to this report as well, as far as they fit.
        long base = Math.max(next, first - MOST / 2);
        long reference = arrivals[(int) (first & (WINDOW - 1))] / REFERENCE_NANOS;
        int count = encode(base, reference);
        int chunks = writeChunks(count);
        int bytes = writeDeltas(base, reference, count, 8 + 2 * chunks);
        Bytes.put16(body, 0, (int) base);
        Bytes.put16(body, 2, count);
        Bytes.put24(body, 4, (int) reference);
        Bytes.put8(body, 7, feedbackCount++);
        next = base + count;
        writer.feedback(senderSsrc, mediaSsrc, body, bytes);
        return true;
    }

    /** Fills the status symbols: 0 lost, 1 small delta, 2 large delta; stops where a delta would not fit 16 bits. */
    private int encode(long base, long reference) {
        long last = reference * REFERENCE_NANOS;
        int count = 0;
        int received = 0;
        for (long n = base; n <= newest && count < MOST; n++) {
            long at = arrivals[(int) (n & (WINDOW - 1))];
            if (at == 0) {
                symbols[count++] = 0;
                continue;
            }
            long ticks = Math.floorDiv(at - last, TICK_NANOS);
            if (ticks < Short.MIN_VALUE || ticks > Short.MAX_VALUE) {
                break;
            }
            symbols[count++] = ticks >= 0 && ticks <= 255 ? 1 : 2;
            last += ticks * TICK_NANOS;
            received = count;
        }
        return received;
    }

    /** Two-bit status vectors of seven, and run lengths where eight or more are alike. */
    private int writeChunks(int count) {
        int chunks = 0;
        int i = 0;
        while (i < count) {
            int run = 1;
            while (i + run < count && symbols[i + run] == symbols[i] && run < 0x1FFF) {
                run++;
            }
            int chunk;
            if (run >= 8 || i + run >= count) {
                chunk = symbols[i] << 13 | run;
                i += run;
            } else {
                chunk = 0xC000;
                for (int k = 0; k < 7; k++, i++) {
                    chunk |= (i < count ? symbols[i] : 0) << (12 - 2 * k);
                }
            }
            Bytes.put16(body, 8 + 2 * chunks++, chunk);
        }
        return chunks;
    }

    private int writeDeltas(long base, long reference, int count, int start) {
        long last = reference * REFERENCE_NANOS;
        int at = start;
        for (int i = 0; i < count; i++) {
            if (symbols[i] == 0) {
                continue;
            }
            long ticks = Math.floorDiv(arrivals[(int) ((base + i) & (WINDOW - 1))] - last, TICK_NANOS);
            last += ticks * TICK_NANOS;
            if (symbols[i] == 1) {
                Bytes.put8(body, at++, (int) ticks);
            } else {
                Bytes.put16(body, at, (int) ticks);
                at += 2;
            }
        }
        return at;
    }
}
