package org.zhest.infra.rtp.packet;

/**
 * Writes RTCP packets one after another into a buffer of its own; {@link #clear} starts the next compound. Feedback is sent
 * in reduced size (RFC 5506), as WebRTC negotiates it. It belongs to one thread.
 */
public final class RtcpWriter {
    /** Room behind the packets for an SRTCP trailer: index, tag, spare. */
    private static final int TRAILER = 64;

    private final byte[] buffer;
    private int length;

    /** @param capacity the most bytes that one compound takes; a packet that would pass it is left out */
    public RtcpWriter(int capacity) {
        buffer = new byte[capacity + TRAILER];
    }

    public byte[] buffer() {
        return buffer;
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public RtcpWriter clear() {
        length = 0;
        return this;
    }

    private boolean fits(int bytes) {
        return length + bytes <= buffer.length - TRAILER;
    }

    private int begin(int count, int type, int bytes) {
        int at = length;
        Bytes.put8(buffer, at, 0x80 | count);
        Bytes.put8(buffer, at + 1, type);
        Bytes.put16(buffer, at + 2, bytes / 4 - 1);
        length += bytes;
        return at;
    }

    /** Appends a packet as it is. */
    public RtcpWriter copy(byte[] source, int offset, int bytes) {
        if (fits(bytes)) {
            System.arraycopy(source, offset, buffer, length, bytes);
            length += bytes;
        }
        return this;
    }

    /** Appends a sender report with its report blocks taken off; the blocks concern somebody else. */
    public RtcpWriter senderReport(RtcpPacket report) {
        if (report.length() >= 28 && fits(28)) {
            int at = begin(0, RtcpPacket.SENDER_REPORT, 28);
            System.arraycopy(report.buffer(), report.offset() + 4, buffer, at + 4, 24);
        }
        return this;
    }

    /**
     * Appends a sender report (RFC 3550, section 6.4.1).
     *
     * @param ntp wall clock, 32.32 fixed point seconds since 1900
     * @param rtp the same instant in units of the stream's clock
     */
    public RtcpWriter senderReport(int ssrc, long ntp, int rtp, int packets, int bytes) {
        if (fits(28)) {
            int at = begin(0, RtcpPacket.SENDER_REPORT, 28);
            Bytes.put32(buffer, at + 4, ssrc);
            Bytes.put32(buffer, at + 8, (int) (ntp >>> 32));
            Bytes.put32(buffer, at + 12, (int) ntp);
            Bytes.put32(buffer, at + 16, rtp);
            Bytes.put32(buffer, at + 20, packets);
            Bytes.put32(buffer, at + 24, bytes);
        }
        return this;
    }

    /** Appends a receiver report that holds one block, copied from another report. */
    public RtcpWriter receiverReport(int senderSsrc, byte[] source, int blockOffset) {
        if (fits(8 + RtcpPacket.REPORT_BLOCK)) {
            int at = begin(1, RtcpPacket.RECEIVER_REPORT, 8 + RtcpPacket.REPORT_BLOCK);
            Bytes.put32(buffer, at + 4, senderSsrc);
            System.arraycopy(source, blockOffset, buffer, at + 8, RtcpPacket.REPORT_BLOCK);
        }
        return this;
    }

    /** Appends an empty receiver report, which opens a compound that would else start with feedback. */
    public RtcpWriter emptyReceiverReport(int senderSsrc) {
        if (fits(8)) {
            Bytes.put32(buffer, begin(0, RtcpPacket.RECEIVER_REPORT, 8) + 4, senderSsrc);
        }
        return this;
    }

    /** Appends a picture loss indication (RFC 4585, section 6.3.1): a request for a key frame. */
    public RtcpWriter pictureLoss(int senderSsrc, int mediaSsrc) {
        if (fits(12)) {
            int at = begin(RtcpPacket.FMT_PLI, RtcpPacket.PSFB, 12);
            Bytes.put32(buffer, at + 4, senderSsrc);
            Bytes.put32(buffer, at + 8, mediaSsrc);
        }
        return this;
    }

    /** Appends a full intra request (RFC 5104, section 4.3.1). */
    public RtcpWriter fullIntra(int senderSsrc, int mediaSsrc, int commandNumber) {
        if (fits(20)) {
            int at = begin(RtcpPacket.FMT_FIR, RtcpPacket.PSFB, 20);
            Bytes.put32(buffer, at + 4, senderSsrc);
            Bytes.put32(buffer, at + 8, 0);
            Bytes.put32(buffer, at + 12, mediaSsrc);
            Bytes.put32(buffer, at + 16, commandNumber << 24);
        }
        return this;
    }

    /**
     * Appends a generic NACK (RFC 4585, section 6.2.1) with room for all of {@code lost}.
     *
     * @param lost sequence numbers in rising order
     * @param count how many of them to take
     */
    public RtcpWriter nack(int senderSsrc, int mediaSsrc, int[] lost, int count) {
        if (count == 0 || !fits(12 + 4 * count)) {
            return this;
        }
        int at = begin(RtcpPacket.FMT_NACK, RtcpPacket.RTPFB, 12);
        Bytes.put32(buffer, at + 4, senderSsrc);
        Bytes.put32(buffer, at + 8, mediaSsrc);
        int i = 0;
        while (i < count) {
            int first = lost[i++];
            int bits = 0;
            while (i < count && ((lost[i] - first) & 0xFFFF) <= 16) {
                bits |= 1 << (((lost[i++] - first) & 0xFFFF) - 1);
            }
            Bytes.put16(buffer, length, first);
            Bytes.put16(buffer, length + 2, bits);
            length += 4;
        }
        Bytes.put16(buffer, at + 2, (length - at) / 4 - 1);
        return this;
    }

    /** Appends transport-wide feedback as {@link ArrivalLog} has encoded it. */
    RtcpWriter feedback(int senderSsrc, int mediaSsrc, byte[] body, int bytes) {
        int padded = (bytes + 3) & ~3;
        if (fits(12 + padded)) {
            int at = begin(RtcpPacket.FMT_TRANSPORT_CC, RtcpPacket.RTPFB, 12 + padded);
            Bytes.put32(buffer, at + 4, senderSsrc);
            Bytes.put32(buffer, at + 8, mediaSsrc);
            System.arraycopy(body, 0, buffer, at + 12, bytes);
            java.util.Arrays.fill(buffer, at + 12 + bytes, at + 12 + padded, (byte) 0);
            if (padded != bytes) {
                Bytes.put8(buffer, at, 0x80 | 0x20 | RtcpPacket.FMT_TRANSPORT_CC);
                Bytes.put8(buffer, at + 12 + padded - 1, padded - bytes);
            }
        }
        return this;
    }
}
