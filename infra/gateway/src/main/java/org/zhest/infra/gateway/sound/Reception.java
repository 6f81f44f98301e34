package org.zhest.infra.gateway.sound;

import org.zhest.infra.rtp.packet.RtcpPacket;
import org.zhest.infra.rtp.packet.RtpStream;

/** How well one source is received, for its report blocks (RFC 3550, sections 6.4.1, A.3 and A.8). Belongs to one thread. */
final class Reception {
    private final int ssrc;
    private final int rate;
    private boolean begun;
    private long first;
    private long highest;
    private long received;
    private long expectedBefore;
    private long receivedBefore;
    private double jitter;
    private double transit;
    private int lastReport;
    private long lastReportNanos;

    Reception(int ssrc, int rate) {
        this.ssrc = ssrc;
        this.rate = rate;
    }

    void arrived(int sequence, int timestamp, long nanos) {
        double nowTransit = nanos * 1e-9 * rate - timestamp;
        if (!begun) {
            begun = true;
            first = sequence;
            highest = sequence;
        } else {
            highest = Math.max(highest, highest + (short) (sequence - (int) highest));
            double difference = Math.abs(nowTransit - transit);
            // A timestamp that jumped is no jitter.
            if (difference < rate) {
                jitter += (difference - jitter) / 16;
            }
        }
        transit = nowTransit;
        received++;
    }

    /** @param ntp the middle 32 bits of the sender report's clock */
    void reported(int ntp, long nanos) {
        lastReport = ntp;
        lastReportNanos = nanos;
    }

    /** Packets that never came, so far. */
    long lost() {
        return begun ? Math.max(0, highest - first + 1 - received) : 0;
    }

    /** A report block about what came since the last. */
    byte[] block(long nanos) {
        byte[] block = new byte[RtcpPacket.REPORT_BLOCK];
        long expected = begun ? highest - first + 1 : 0;
        long expectedNow = expected - expectedBefore;
        long lostNow = expectedNow - (received - receivedBefore);
        expectedBefore = expected;
        receivedBefore = received;
        int fraction = expectedNow <= 0 || lostNow <= 0 ? 0 : (int) Math.min(255, 256 * lostNow / expectedNow);
        RtpStream.put32(block, 0, ssrc);
        RtpStream.put32(block, 4, fraction << 24 | (int) Math.min(0x7F_FFFF, lost()));
        RtpStream.put32(block, 8, (int) highest);
        RtpStream.put32(block, 12, (int) jitter);
        RtpStream.put32(block, 16, lastReport);
        RtpStream.put32(block, 20, lastReport == 0 ? 0 : (int) ((nanos - lastReportNanos) * 65_536 / 1_000_000_000L));
        return block;
    }
}
