package org.zhest.infra.rtp.packet;

/**
 * Reads a transport-wide feedback packet (draft-holmer-rmcat-transport-wide-cc-extensions-01, section 3.1): which packets of
 * a hop arrived, and when.
 */
public final class TransportFeedback {
    /** Told of every packet in a feedback, in order. */
    @FunctionalInterface
    public interface Visitor {
        /** @param micros arrival in the receiver's time, µs; -1 when the packet did not arrive */
        void packet(int sequence, long micros);
    }

    private TransportFeedback() {}

    /** @return false when the packet is malformed; what was visited before stands */
    public static boolean read(RtcpPacket packet, Visitor visitor) {
        byte[] b = packet.buffer();
        int end = packet.offset() + packet.length();
        int at = packet.offset() + 12;
        if (!packet.is(RtcpPacket.RTPFB, RtcpPacket.FMT_TRANSPORT_CC) || at + 8 > end) {
            return false;
        }
        int base = Bytes.u16(b, at);
        int count = Bytes.u16(b, at + 2);
        long micros = Bytes.u24(b, at + 4) * 64_000L;
        at += 8;
        byte[] symbols = new byte[count];
        int filled = 0;
        while (filled < count) {
            if (at + 2 > end) {
                return false;
            }
            filled = chunk(Bytes.u16(b, at), symbols, filled);
            at += 2;
        }
        for (int i = 0; i < count; i++) {
            int bytes = symbols[i];
            if (bytes == 0) {
                visitor.packet((base + i) & 0xFFFF, -1);
                continue;
            }
            if (bytes > 2 || at + bytes > end) {
                return false;
            }
            micros += 250L * (bytes == 1 ? Bytes.u8(b, at) : (short) Bytes.u16(b, at));
            at += bytes;
            visitor.packet((base + i) & 0xFFFF, micros);
        }
        return true;
    }

    private static int chunk(int chunk, byte[] symbols, int from) {
        int filled = from;
        if ((chunk & 0x8000) == 0) {
            for (int run = chunk & 0x1FFF; run > 0 && filled < symbols.length; run--) {
                symbols[filled++] = (byte) (chunk >>> 13 & 3);
            }
            // An empty run would never end.
            return filled == from ? symbols.length : filled;
        }
        boolean twoBits = (chunk & 0x4000) != 0;
        int step = twoBits ? 2 : 1;
        for (int shift = 14 - step; shift >= 0 && filled < symbols.length; shift -= step) {
            symbols[filled++] = (byte) (chunk >>> shift & (twoBits ? 3 : 1));
        }
        return filled;
    }
}
