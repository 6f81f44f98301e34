package org.zhest.infra.embedded.telephone;

import java.util.Arrays;
import org.zhest.infra.rtp.telephone.G711;

/** Sounds that are made and not spoken, in A-law at 8 kHz. */
final class Tone {
    private static final int RATE = 8_000;

    /** 10 dB below full scale: as loud as a telephone's own tones. */
    private static final double AMPLITUDE = 10_000;

    private static final byte SILENCE = G711.toA((short) 0);

    private Tone() {}

    static byte[] of(double hertz, int millis) {
        byte[] sound = new byte[RATE / 1_000 * millis];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = G711.toA((short) (AMPLITUDE * Math.sin(2 * Math.PI * hertz * i / RATE)));
        }
        return sound;
    }

    static byte[] silence(int samples) {
        byte[] sound = new byte[samples];
        Arrays.fill(sound, SILENCE);
        return sound;
    }

    /** What a caller hears in Russia while it rings: 425 Hz, one second of five. */
    static Party ringing() {
        byte[] second = of(425, 1_000);
        return new Party() {
            private int at;

            @Override
            public byte[] says() {
                int from = at;
                at = (at + FRAME) % (5 * RATE);
                return from < second.length ? Arrays.copyOfRange(second, from, from + FRAME) : silence(FRAME);
            }
        };
    }
}
