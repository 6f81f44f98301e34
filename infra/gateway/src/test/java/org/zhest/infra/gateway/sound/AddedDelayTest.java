package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhest.infra.gateway.sound.wave.Downsampler;
import org.zhest.infra.gateway.sound.wave.Upsampler;

/**
 * How much later a word leaves than it came, at 20 ms a packet and without jitter, from sample to sample: jitter buffer, waiting
 * for the tick, filters, and what the codec looks ahead. In simulated time.
 */
class AddedDelayTest {
    private static final double MOST_MILLIS = 60;

    private final short[] speech = Arrays.copyOf(Speech.samples(), 2 * 8_000);

    @Test
    void from_the_telephone_to_the_conference() {
        double median = median(phase -> {
            SimulatedLine line = new SimulatedLine(new G711Decoder(true), 160, 1).phase(phase);
            Upsampler upsampler = new Upsampler();
            // What the conference makes of it, without waiting: a browser's own buffer is not ours.
            byte[][] opus = Speech.opus(upsampler.convert(line.passAll(Speech.packets(speech))));
            return new Downsampler().convert(decoded(opus));
        });
        // The one filter is the measure's own.
        System.out.printf("Added delay, telephone to conference: median %.1f ms%n", median - 1.75);
        assertThat(median - 1.75).isLessThanOrEqualTo(MOST_MILLIS);
    }

    @Test
    void from_the_conference_to_the_telephone() {
        byte[][] opus = Speech.opus(new Upsampler().convert(speech));
        double median = median(phase -> new Downsampler()
                .convert(
                        new SimulatedLine(new OpusFrames(), 960, 1).phase(phase).passAll(opus)));
        System.out.printf("Added delay, conference to telephone: median %.1f ms%n", median - 1.75);
        assertThat(median - 1.75).isLessThanOrEqualTo(MOST_MILLIS);
    }

    private interface Way {
        short[] heard(double phaseMillis);
    }

    private double median(Way way) {
        double[] delays = new double[10];
        for (int i = 0; i < delays.length; i++) {
            double phase = 1 + 2 * i;
            delays[i] = 20 + Stoi.delay(speech, way.heard(phase)) / 8.0 - phase;
        }
        Arrays.sort(delays);
        return (delays[4] + delays[5]) / 2;
    }

    private static short[] decoded(byte[][] packets) {
        OpusFrames decoder = new OpusFrames();
        short[] all = new short[packets.length * 960];
        short[] room = new short[5_760];
        for (int i = 0; i < packets.length; i++) {
            assertThat(decoder.decode(packets[i], room)).isEqualTo(960);
            System.arraycopy(room, 0, all, i * 960, 960);
        }
        return all;
    }
}
