package org.zhest.infra.rtp.packet;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** One source of ours: numbers its packets and counts them for its sender reports. Belongs to one thread. */
public final class RtpStream {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int ssrc = RANDOM.nextInt();

    /** Not near the end of its range: SRTP derives the rollover counter from it (RFC 3711, section 3.3.1). */
    private int sequence = RANDOM.nextInt(0x4000);

    private final int firstTimestamp = RANDOM.nextInt();
    private int packets;
    private int octets;
    private int lastTimestamp;

    public int ssrc() {
        return ssrc;
    }

    public int packets() {
        return packets;
    }

    public int octets() {
        return octets;
    }

    /** Timestamp of the last packet, as it went out. */
    public int lastTimestamp() {
        return lastTimestamp;
    }

    /**
     * Writes a packet.
     *
     * @param timestamp samples since the stream began
     * @param extension header extension block with its head, a multiple of four bytes; null for none
     * @return its length
     */
    public int write(
            byte[] into,
            int payloadType,
            boolean marker,
            long timestamp,
            byte[] payload,
            int length,
            byte @Nullable [] extension) {
        into[0] = (byte) (extension == null ? 0x80 : 0x90);
        into[1] = (byte) ((marker ? 0x80 : 0) | payloadType);
        into[2] = (byte) (sequence >>> 8);
        into[3] = (byte) sequence;
        lastTimestamp = firstTimestamp + (int) timestamp;
        put32(into, 4, lastTimestamp);
        put32(into, 8, ssrc);
        int at = RtpPacket.FIXED_HEADER;
        if (extension != null) {
            System.arraycopy(extension, 0, into, at, extension.length);
            at += extension.length;
        }
        System.arraycopy(payload, 0, into, at, length);
        sequence = sequence + 1 & 0xFFFF;
        packets++;
        octets += length;
        return at + length;
    }

    /** Writes a number in network byte order. */
    public static void put32(byte[] b, int at, int value) {
        Bytes.put32(b, at, value);
    }
}
