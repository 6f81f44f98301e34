package org.zhest.load;

import org.zhest.infra.rtp.MediaTransport;

/**
 * One sender's recorded picture, replayed: 30 frames a second of three packets each, 0.75 Mbit/s, with the header extension
 * that WebRTC's congestion control needs. What is in the payload matters to nobody on the way.
 */
final class Frames {

    static final int A_SECOND = 30;
    static final int PACKETS_A_FRAME = 3;

    /** Of an RTP packet with its headers: 0.75 Mbit/s over 90 packets a second. */
    static final int PACKET_BYTES = 750_000 / 8 / (A_SECOND * PACKETS_A_FRAME);

    private static final int VP9 = 98;
    private static final int TRANSPORT_CC = 3;
    private static final int CLOCK = 90_000;

    private final int ssrc;
    private final byte[] packet = new byte[PACKET_BYTES + MediaTransport.TRAILER];
    private int sequence;
    private int timestamp;

    Frames(int ssrc) {
        this.ssrc = ssrc;
    }

    @FunctionalInterface
    interface Sink {
        void send(byte[] buffer, int length);
    }

    int sent() {
        return sequence;
    }

    void next(Sink sink) {
        timestamp += CLOCK / A_SECOND;
        for (int i = 0; i < PACKETS_A_FRAME; i++) {
            write(i == PACKETS_A_FRAME - 1);
            sink.send(packet, PACKET_BYTES);
        }
    }

    /** Written anew each time, for it is encrypted in place. */
    private void write(boolean last) {
        packet[0] = (byte) 0x90;
        packet[1] = (byte) (VP9 | (last ? 0x80 : 0));
        put16(2, sequence);
        put16(4, timestamp >>> 16);
        put16(6, timestamp);
        put16(8, ssrc >>> 16);
        put16(10, ssrc);
        put16(12, 0xBEDE);
        put16(14, 1);
        packet[16] = (byte) (TRANSPORT_CC << 4 | 1);
        put16(17, sequence);
        packet[19] = 0;
        for (int i = 20; i < PACKET_BYTES; i++) {
            packet[i] = (byte) (sequence + i);
        }
        sequence++;
    }

    private void put16(int at, int value) {
        packet[at] = (byte) (value >>> 8);
        packet[at + 1] = (byte) value;
    }
}
