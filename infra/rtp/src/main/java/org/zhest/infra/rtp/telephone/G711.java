package org.zhest.infra.rtp.telephone;

/** ITU-T G.711: sixteen bits in eight, by the A law of Europe and the µ law of North America and Japan. */
public final class G711 {
    private static final int ULAW_BIAS = 0x84;
    private static final int ULAW_CLIP = 32_635;

    private static final short[] FROM_A = new short[256];
    private static final short[] FROM_U = new short[256];

    static {
        for (int i = 0; i < 256; i++) {
            FROM_A[i] = expandA(i);
            FROM_U[i] = expandU(i);
        }
    }

    private G711() {}

    public static short fromA(byte code) {
        return FROM_A[code & 0xFF];
    }

    public static short fromU(byte code) {
        return FROM_U[code & 0xFF];
    }

    public static byte toA(short sample) {
        int value = sample >> 3;
        int sign = 0xD5;
        if (value < 0) {
            sign = 0x55;
            value = -value - 1;
        }
        int segment = Math.max(0, 32 - Integer.numberOfLeadingZeros(value >> 5));
        int code = segment == 0 ? value >> 1 : segment << 4 | value >> segment & 0x0F;
        return (byte) (code ^ sign);
    }

    public static byte toU(short sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int value = Math.min(ULAW_CLIP, Math.abs((int) sample)) + ULAW_BIAS;
        int segment = 24 - Integer.numberOfLeadingZeros(value);
        return (byte) ~(sign | segment << 4 | value >> (segment + 3) & 0x0F);
    }

    private static short expandA(int code) {
        int bits = code ^ 0x55;
        int segment = bits >> 4 & 7;
        int value = (bits & 0x0F) << 4;
        value = segment == 0 ? value + 8 : value + 0x108 << segment - 1;
        return (short) ((bits & 0x80) != 0 ? value : -value);
    }

    private static short expandU(int code) {
        int bits = ~code;
        int value = (((bits & 0x0F) << 3) + ULAW_BIAS << (bits >> 4 & 7)) - ULAW_BIAS;
        return (short) ((bits & 0x80) != 0 ? -value : value);
    }
}
