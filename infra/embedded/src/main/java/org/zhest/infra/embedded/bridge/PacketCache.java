package org.zhest.infra.embedded.bridge;

import org.zhest.infra.rtp.packet.RtpPacket;

/**
 * The newest packets of one video source, in plain, so that a receiver's NACK is answered here and not by the sender. Every
 * method takes this object's lock.
 */
final class PacketCache {
    /** Two seconds of video at the usual rate. A power of two. */
    private static final int SLOTS = 256;

    private static final int ROOM = 1300;

    private final byte[][] packets = new byte[SLOTS][];
    private final int[] lengths = new int[SLOTS];
    private final int[] sequences = new int[SLOTS];

    private int slotOf(int sequence) {
        int slot = sequence & (SLOTS - 1);
        return lengths[slot] > 0 && sequences[slot] == sequence ? slot : -1;
    }

    synchronized boolean contains(int sequence) {
        return slotOf(sequence) >= 0;
    }

    synchronized void put(RtpPacket packet) {
        System.arraycopy(
                packet.buffer(), packet.offset(), slot(packet.sequence(), packet.length()), 0, packet.length());
    }

    private byte[] slot(int sequence, int length) {
        int slot = sequence & (SLOTS - 1);
        byte[] buffer = packets[slot];
        if (buffer == null || buffer.length < length) {
            buffer = new byte[Math.max(length, ROOM)];
            packets[slot] = buffer;
        }
        lengths[slot] = length;
        sequences[slot] = sequence;
        return buffer;
    }

    /**
     * Rebuilds the packet that a retransmission carries (RFC 4588, section 4) and keeps it.
     *
     * @return whether it was missing here until now
     */
    synchronized boolean putRecovered(RtpPacket rtx, int mediaSsrc, int payloadType) {
        int sequence = rtx.originalSequence();
        if (sequence < 0 || slotOf(sequence) >= 0) {
            return false;
        }
        int header = rtx.headerLength();
        int payload = rtx.payloadLength() - 2;
        byte[] buffer = slot(sequence, header + payload);
        System.arraycopy(rtx.buffer(), rtx.offset(), buffer, 0, header);
        System.arraycopy(rtx.buffer(), rtx.payloadOffset() + 2, buffer, header, payload);
        buffer[0] &= (byte) ~0x20;
        buffer[1] = (byte) (buffer[1] & 0x80 | payloadType);
        buffer[2] = (byte) (sequence >>> 8);
        buffer[3] = (byte) sequence;
        buffer[8] = (byte) (mediaSsrc >>> 24);
        buffer[9] = (byte) (mediaSsrc >>> 16);
        buffer[10] = (byte) (mediaSsrc >>> 8);
        buffer[11] = (byte) mediaSsrc;
        return true;
    }

    /** Copies a packet out. @return its bytes, or 0 when it is not here */
    synchronized int copy(int sequence, byte[] into) {
        int slot = slotOf(sequence);
        byte[] buffer = slot < 0 ? null : packets[slot];
        if (buffer == null || lengths[slot] > into.length) {
            return 0;
        }
        System.arraycopy(buffer, 0, into, 0, lengths[slot]);
        return lengths[slot];
    }
}
