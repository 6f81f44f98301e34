package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import org.zhest.infra.rtp.packet.RtpPacket;

/** One voice of the conference: its own jitter and its own decoder. Belongs to one thread. */
final class Speaker {
    private static final long IDLE_NANOS = 30_000_000_000L;

    private final Playout playout = new Playout(new OpusFrames());
    private final Reception reception;
    private long lastNanos;

    Speaker(int ssrc) {
        reception = new Reception(ssrc, OpusFrames.RATE);
    }

    void packet(RtpPacket packet, long nanos) {
        lastNanos = nanos;
        reception.arrived(packet.sequence(), packet.timestamp(), nanos);
        byte[] payload = Arrays.copyOfRange(
                packet.buffer(), packet.payloadOffset(), packet.payloadOffset() + packet.payloadLength());
        playout.arrived(packet.timestamp(), payload, nanos);
    }

    short[] frame(long nanos) {
        return playout.frame(nanos);
    }

    boolean isIdle(long nanos) {
        return nanos - lastNanos > IDLE_NANOS;
    }

    Reception reception() {
        return reception;
    }
}
