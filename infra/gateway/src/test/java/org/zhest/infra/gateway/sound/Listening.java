package org.zhest.infra.gateway.sound;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.util.Arrays;
import org.zhest.infra.gateway.sound.wave.Waves;
import org.zhest.infra.rtp.packet.RtpPacket;

/** Keeps what it hears of one other, whose packets come in Opus. Thread-safe. */
public final class Listening {
    private final OpusDecoder decoder;
    private final short[] heard = new short[Humming.RATE];
    private long heardCount;

    public Listening() {
        try {
            decoder = new OpusDecoder(Humming.RATE, 1);
        } catch (OpusException e) {
            throw new AssertionError(e);
        }
    }

    public synchronized void packet(RtpPacket packet) {
        short[] frame = new short[6 * Humming.FRAME];
        try {
            int count = decoder.decode(
                    packet.buffer(), packet.payloadOffset(), packet.payloadLength(), frame, 0, frame.length, false);
            for (short sample : Arrays.copyOf(frame, count)) {
                heard[(int) (heardCount++ % heard.length)] = sample;
            }
        } catch (OpusException e) {
            throw new AssertionError(e);
        }
    }

    /** Amplitude of a tone in the last tenth of a second. */
    public double hears(double tone) {
        return Waves.amplitude(last(), tone, Humming.RATE);
    }

    /** How loud the last tenth of a second was, whatever it held. */
    public double hearsAnything() {
        return Waves.rms(last());
    }

    private synchronized short[] last() {
        short[] last = new short[Humming.RATE / 10];
        for (int i = 0; i < last.length; i++) {
            last[i] = heard[(int) Math.floorMod(heardCount - last.length + i, (long) heard.length)];
        }
        return last;
    }
}
