package org.zhest.infra.rtp.packet;

/**
 * A view of one RTP packet (RFC 3550, section 5.1) inside a byte array. Nothing is copied: setters write into the array.
 * One instance is moved from packet to packet with {@link #wrap}, so that a forwarding path makes no garbage; it belongs to
 * one thread.
 */
public final class RtpPacket {
    /** Bytes of the header without CSRCs and extension. */
    public static final int FIXED_HEADER = 12;

    private static final int ONE_BYTE_PROFILE = 0xBEDE;
    private static final int TWO_BYTE_PROFILE = 0x1000;

    private byte[] buffer = new byte[0];
    private int offset;
    private int length;
    private int headerLength;
    private int extensionStart;
    private int extensionEnd;
    private boolean twoByteExtensions;

    /**
     * Points this view at a packet.
     *
     * @param length bytes of the packet, without any SRTP trailer
     * @return false when these bytes are no RTP packet (version, lengths); the view is then not to be read
     */
    public boolean wrap(byte[] buffer, int offset, int length) {
        this.buffer = buffer;
        this.offset = offset;
        this.length = length;
        extensionStart = 0;
        extensionEnd = 0;
        if (length < FIXED_HEADER || (buffer[offset] & 0xC0) != 0x80) {
            return false;
        }
        headerLength = FIXED_HEADER + 4 * (buffer[offset] & 0x0F);
        if ((buffer[offset] & 0x10) != 0) {
            if (headerLength + 4 > length) {
                return false;
            }
            int profile = Bytes.u16(buffer, offset + headerLength);
            int words = Bytes.u16(buffer, offset + headerLength + 2);
            int start = offset + headerLength + 4;
            headerLength += 4 + 4 * words;
            if (headerLength > length) {
                return false;
            }
            twoByteExtensions = (profile & 0xFFF0) == TWO_BYTE_PROFILE;
            if (profile == ONE_BYTE_PROFILE || twoByteExtensions) {
                extensionStart = start;
                extensionEnd = offset + headerLength;
            }
        }
        return headerLength <= length && (!hasPadding() || paddingFits());
    }

    private boolean paddingFits() {
        int padding = Bytes.u8(buffer, offset + length - 1);
        return length > headerLength && padding > 0 && padding <= length - headerLength;
    }

    public byte[] buffer() {
        return buffer;
    }

    public int offset() {
        return offset;
    }

    /** Bytes of the whole packet. */
    public int length() {
        return length;
    }

    public int headerLength() {
        return headerLength;
    }

    public boolean hasPadding() {
        return (buffer[offset] & 0x20) != 0;
    }

    /** Bytes of the payload, padding taken off; 0 for a packet that only probes for bandwidth. */
    public int payloadLength() {
        int padding = hasPadding() ? Bytes.u8(buffer, offset + length - 1) : 0;
        return length - headerLength - padding;
    }

    /** Index in {@link #buffer} of the first byte of the payload. */
    public int payloadOffset() {
        return offset + headerLength;
    }

    public boolean marker() {
        return (buffer[offset + 1] & 0x80) != 0;
    }

    public int payloadType() {
        return buffer[offset + 1] & 0x7F;
    }

    public void payloadType(int value) {
        Bytes.put8(buffer, offset + 1, (buffer[offset + 1] & 0x80) | value);
    }

    public int sequence() {
        return Bytes.u16(buffer, offset + 2);
    }

    public void sequence(int value) {
        Bytes.put16(buffer, offset + 2, value);
    }

    public int timestamp() {
        return Bytes.i32(buffer, offset + 4);
    }

    public int ssrc() {
        return Bytes.i32(buffer, offset + 8);
    }

    public void ssrc(int value) {
        Bytes.put32(buffer, offset + 8, value);
    }

    /** The SSRC of the packet that starts at {@code offset}; works on SRTP as well, for the header is in clear. */
    public static int ssrcAt(byte[] buffer, int offset) {
        return Bytes.i32(buffer, offset + 8);
    }

    /**
     * Original sequence number of a retransmission (RFC 4588, section 4): the first two bytes of its payload.
     *
     * @return -1 when the payload is too short to hold one, as in padding probes
     */
    public int originalSequence() {
        return payloadLength() < 2 ? -1 : Bytes.u16(buffer, payloadOffset());
    }

    /**
     * Finds a header extension element (RFC 8285, one-byte and two-byte headers).
     *
     * @return index in {@link #buffer} of its data, or -1
     */
    public int extension(int id) {
        int at = extensionStart;
        while (at < extensionEnd) {
            int first = Bytes.u8(buffer, at);
            if (first == 0) {
                at++;
                continue;
            }
            int elementId = twoByteExtensions ? first : first >>> 4;
            if (!twoByteExtensions && elementId == 15) {
                return -1;
            }
            int data = at + (twoByteExtensions ? 2 : 1);
            int size = twoByteExtensions ? (at + 1 < extensionEnd ? Bytes.u8(buffer, at + 1) : 0) : (first & 0x0F) + 1;
            if (data + size > extensionEnd) {
                return -1;
            }
            if (elementId == id) {
                return data;
            }
            at = data + size;
        }
        return -1;
    }

    /**
     * Renumbers the header extension elements in place; an element whose new id is 0 becomes padding, so that a receiver
     * never sees an extension that it did not negotiate.
     *
     * @param newIds new id by old id, 256 entries
     */
    public void renumberExtensions(byte[] newIds) {
        int at = extensionStart;
        while (at < extensionEnd) {
            int first = Bytes.u8(buffer, at);
            if (first == 0) {
                at++;
                continue;
            }
            int head = twoByteExtensions ? 2 : 1;
            int id = twoByteExtensions ? first : first >>> 4;
            int size = twoByteExtensions ? (at + 1 < extensionEnd ? Bytes.u8(buffer, at + 1) : 0) : (first & 0x0F) + 1;
            int next = at + head + size;
            if ((!twoByteExtensions && id == 15) || next > extensionEnd) {
                return;
            }
            int newId = newIds[id];
            if (newId == 0) {
                java.util.Arrays.fill(buffer, at, next, (byte) 0);
            } else {
                Bytes.put8(buffer, at, twoByteExtensions ? newId : newId << 4 | (first & 0x0F));
            }
            at = next;
        }
    }

    /** Reads the transport-wide sequence number at an index that {@link #extension} gave. */
    public int transportSequence(int at) {
        return Bytes.u16(buffer, at);
    }

    /** Writes the transport-wide sequence number at an index that {@link #extension} gave. */
    public void transportSequence(int at, int value) {
        Bytes.put16(buffer, at, value);
    }
}
