package org.zhest.infra.gateway.sound.wave;

import java.util.ArrayDeque;
import java.util.Deque;

/** Digits as the two tones of each (ITU-T Q.23), 100 ms long and as far apart, at 8 kHz. */
public final class Tones {
    private static final String DIGITS = "123A456B789C*0#D";
    private static final int[] ROWS = {697, 770, 852, 941};
    private static final int[] COLUMNS = {1209, 1336, 1477, 1633};
    private static final int RATE = 8_000;
    private static final int LENGTH = RATE / 10;

    /** Each tone is 10 dB below full scale, as loud as a telephone's. */
    private static final double AMPLITUDE = 10_000;

    private final Deque<Character> waiting = new ArrayDeque<>();
    private int at;

    public void add(char digit) {
        if (DIGITS.indexOf(digit) >= 0) {
            waiting.add(digit);
        }
    }

    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The next samples; silence between digits and after the last. */
    public short[] next(int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            Character digit = waiting.peekFirst();
            if (digit == null) {
                break;
            }
            samples[i] = at < LENGTH ? sample(digit) : 0;
            if (++at == 2 * LENGTH) {
                waiting.removeFirst();
                at = 0;
            }
        }
        return samples;
    }

    private short sample(char digit) {
        int place = DIGITS.indexOf(digit);
        double turns = 2 * Math.PI * at / RATE;
        return (short) (AMPLITUDE * (Math.sin(turns * ROWS[place / 4]) + Math.sin(turns * COLUMNS[place % 4])));
    }
}
