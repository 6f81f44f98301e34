package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.infra.gateway.sound.wave.Downsampler;
import org.zhest.infra.gateway.sound.wave.Upsampler;

/** How much is understood of a speech of which packets are lost, the delivered against the sent. */
class IntelligibilityTest {
    private final short[] speech = Speech.samples();

    @ParameterizedTest
    @CsvSource({"0.00, 0.99", "0.01, 0.9", "0.05, 0.8", "0.10, 0.65"})
    void speech_in_pcma_is_understood(double loss, double least) {
        double worst = 1;
        for (int seed = 1; seed <= 2; seed++) {
            short[] heard = new SimulatedLine(new G711Decoder(true), 160, seed)
                    .losing(loss)
                    .passAll(Speech.packets(speech));
            worst = Math.min(worst, Stoi.of(speech, heard));
        }
        System.out.printf("STOI of PCMA at %.0f %% loss: %.3f%n", 100 * loss, worst);
        assertThat(worst).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0.9", "0.01, 0.9", "0.05, 0.8", "0.10, 0.65"})
    void speech_in_opus_is_understood(double loss, double least) {
        byte[][] packets = Speech.opus(new Upsampler().convert(speech));
        double worst = 1;
        for (int seed = 1; seed <= 2; seed++) {
            short[] heard = new Downsampler()
                    .convert(new SimulatedLine(new OpusFrames(), 960, seed)
                            .losing(loss)
                            .passAll(packets));
            worst = Math.min(worst, Stoi.of(speech, heard));
        }
        System.out.printf("STOI of Opus at %.0f %% loss: %.3f%n", 100 * loss, worst);
        assertThat(worst).isGreaterThanOrEqualTo(least);
    }

    @Test
    void the_measure_knows_noise_from_speech() {
        short[] noise = new org.zhest.infra.gateway.sound.wave.ComfortNoise(1).next(speech.length, 20);
        assertThat(Stoi.of(speech, noise)).isLessThan(0.4);
        assertThat(Stoi.of(speech, speech)).isGreaterThan(0.999);
    }
}
