package org.zhest.infra.rtp;

import org.jitsi.utils.ByteArrayBuffer;

/** A part of a byte array, as the SRTP library wants to see it; one instance is moved from packet to packet. */
final class Slice implements ByteArrayBuffer {
    private byte[] buffer = new byte[0];
    private int offset;
    private int length;

    static int int32(byte[] b, int at) {
        return (b[at] & 0xFF) << 24 | (b[at + 1] & 0xFF) << 16 | (b[at + 2] & 0xFF) << 8 | (b[at + 3] & 0xFF);
    }

    Slice set(byte[] newBuffer, int newOffset, int newLength) {
        buffer = newBuffer;
        offset = newOffset;
        length = newLength;
        return this;
    }

    @Override
    public byte[] getBuffer() {
        return buffer;
    }

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return length;
    }

    @Override
    public void setLength(int newLength) {
        length = newLength;
    }

    @Override
    public void setOffset(int newOffset) {
        offset = newOffset;
    }

    @Override
    public boolean isInvalid() {
        return false;
    }

    @Override
    public void readRegionToBuff(int from, int bytes, byte[] into) {
        System.arraycopy(buffer, offset + from, into, 0, bytes);
    }

    @Override
    public void grow(int howMuch) {
        if (offset + length + howMuch > buffer.length) {
            throw new IllegalArgumentException("No room behind the packet for its SRTP trailer");
        }
    }

    @Override
    public void append(byte[] data, int bytes) {
        grow(bytes);
        System.arraycopy(data, 0, buffer, offset + length, bytes);
        length += bytes;
    }

    @Override
    public void shrink(int bytes) {
        length -= bytes;
    }
}
