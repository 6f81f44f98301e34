package org.zhest.infra.rtp.packet;

/**
 * A view of one RTCP packet inside a compound (RFC 3550, section 6.1), moved along with {@link #next}. It belongs to one
 * thread.
 */
public final class RtcpPacket {
    public static final int SENDER_REPORT = 200;
    public static final int RECEIVER_REPORT = 201;
    public static final int SOURCE_DESCRIPTION = 202;
    public static final int BYE = 203;
    /** Transport layer feedback (RFC 4585, section 6.2). */
    public static final int RTPFB = 205;
    /** Payload-specific feedback (RFC 4585, section 6.3). */
    public static final int PSFB = 206;

    /** RTPFB format of a generic NACK. */
    public static final int FMT_NACK = 1;
    /** RTPFB format of transport-wide congestion control feedback. */
    public static final int FMT_TRANSPORT_CC = 15;
    /** PSFB format of a picture loss indication. */
    public static final int FMT_PLI = 1;
    /** PSFB format of a full intra request (RFC 5104, section 4.3.1). */
    public static final int FMT_FIR = 4;
    /** PSFB format of application layer feedback, where REMB lives. */
    public static final int FMT_AFB = 15;

    /** Bytes of one report block in an SR or RR. */
    public static final int REPORT_BLOCK = 24;

    private static final int REMB_NAME = 0x52454D42;

    private byte[] buffer = new byte[0];
    private int start;
    private int length;
    private int end;

    /** Points this view before the first packet of a compound; call {@link #next} to reach it. */
    public RtcpPacket compound(byte[] buffer, int offset, int length) {
        this.buffer = buffer;
        this.start = offset;
        this.length = 0;
        this.end = offset + length;
        return this;
    }

    /** Moves to the next packet; false at the end of the compound or where the rest is malformed. */
    public boolean next() {
        int at = start + length;
        if (at + 4 > end || (buffer[at] & 0xC0) != 0x80) {
            return false;
        }
        int size = 4 + 4 * Bytes.u16(buffer, at + 2);
        if (at + size > end) {
            return false;
        }
        start = at;
        length = size;
        return true;
    }

    public byte[] buffer() {
        return buffer;
    }

    public int offset() {
        return start;
    }

    /** Bytes of this packet, header included. */
    public int length() {
        return length;
    }

    public int type() {
        return Bytes.u8(buffer, start + 1);
    }

    /** Report or source count, or the feedback format: the low five bits of the first byte. */
    public int count() {
        return buffer[start] & 0x1F;
    }

    /** SSRC of who sent this packet; 0 when it is too short to hold one. */
    public int senderSsrc() {
        return length < 8 ? 0 : Bytes.i32(buffer, start + 4);
    }

    /** Media source of a feedback packet (RFC 4585, section 6.1); 0 when it is too short to hold one. */
    public int mediaSsrc() {
        return length < 12 ? 0 : Bytes.i32(buffer, start + 8);
    }

    public boolean is(int type, int format) {
        return type() == type && count() == format;
    }

    /** Report blocks that are really there, whatever the count says. */
    public int reportBlocks() {
        int head = type() == SENDER_REPORT ? 28 : 8;
        return Math.max(0, Math.min(count(), (length - head) / REPORT_BLOCK));
    }

    /** Index in {@link #buffer} of a report block. */
    public int reportBlock(int index) {
        return start + (type() == SENDER_REPORT ? 28 : 8) + index * REPORT_BLOCK;
    }

    /** SSRC that a report block is about. */
    public int reportedSsrc(int index) {
        return Bytes.i32(buffer, reportBlock(index));
    }

    /** Entries of a NACK; each names a lost packet and, by bits, the 16 that follow it. */
    public int nackEntries() {
        return Math.max(0, (length - 12) / 4);
    }

    public int nackSequence(int entry) {
        return Bytes.u16(buffer, start + 12 + 4 * entry);
    }

    /** Bit n set: sequence + n + 1 is lost too. */
    public int nackBits(int entry) {
        return Bytes.u16(buffer, start + 14 + 4 * entry);
    }

    /** Entries of a FIR, each with an SSRC of its own (RFC 5104, section 4.3.1.1). */
    public int firEntries() {
        return Math.max(0, (length - 12) / 8);
    }

    public int firSsrc(int entry) {
        return Bytes.i32(buffer, start + 12 + 8 * entry);
    }

    /** Whether this is a REMB (draft-alvestrand-rmcat-remb-03). */
    public boolean isRemb() {
        return is(PSFB, FMT_AFB) && length >= 20 && Bytes.i32(buffer, start + 12) == REMB_NAME;
    }

    /** How many SSRCs a REMB speaks of. */
    public int rembSsrcs() {
        return Math.max(0, Math.min(Bytes.u8(buffer, start + 16), (length - 20) / 4));
    }

    public int rembSsrc(int index) {
        return Bytes.i32(buffer, start + 20 + 4 * index);
    }

    /** SSRC number {@code index} of a BYE. */
    public int byeSsrc(int index) {
        return 8 + 4 * index > length ? 0 : Bytes.i32(buffer, start + 4 + 4 * index);
    }

    /** SSRC of the first chunk of an SDES; 0 when there is none. */
    public int describedSsrc() {
        return count() == 0 ? 0 : senderSsrc();
    }
}
