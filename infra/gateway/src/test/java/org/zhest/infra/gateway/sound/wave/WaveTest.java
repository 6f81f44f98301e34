package org.zhest.infra.gateway.sound.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaveTest {
    @ParameterizedTest
    @ValueSource(ints = {300, 1_000, 2_000, 3_200})
    void a_voice_passes_both_ways_between_the_rates(int hertz) {
        short[] narrow = Waves.tone(hertz, 8_000, 0, 8_000, 10_000);
        short[] wide = new Upsampler().convert(narrow);
        assertThat(Waves.amplitude(wide, hertz, 48_000)).isCloseTo(10_000, Percentage.withPercentage(3));
        assertThat(Waves.amplitude(wide, 8_000 - hertz, 48_000)).isLessThan(20);
        assertThat(Waves.amplitude(new Downsampler().convert(wide), hertz, 8_000))
                .isCloseTo(10_000, Percentage.withPercentage(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 7_000, 9_000, 15_000})
    void what_8_khz_cannot_hold_is_filtered_and_not_folded_back(int hertz) {
        short[] wide = Waves.tone(hertz, 48_000, 0, 48_000, 10_000);
        short[] narrow = new Downsampler().convert(wide);
        assertThat(Waves.rms(Arrays.copyOfRange(narrow, 200, narrow.length))).isLessThan(15);
    }

    @Test
    void rates_are_changed_frame_by_frame_without_edges() {
        short[] wide = Waves.tone(1_000, 48_000, 0, 9_600, 10_000);
        short[] whole = new Downsampler().convert(wide);
        Downsampler framed = new Downsampler();
        short[] joined = new short[0];
        for (int i = 0; i < 10; i++) {
            joined = Waves.join(joined, framed.convert(Arrays.copyOfRange(wide, i * 960, i * 960 + 960)));
        }
        assertThat(joined).isEqualTo(whole);
    }

    @Test
    void many_loud_voices_are_turned_down_and_not_clipped() {
        Mixer mixer = new Mixer(960);
        short[] mixed = new short[0];
        for (int frame = 0; frame < 50; frame++) {
            for (int voice = 0; voice < 4; voice++) {
                mixer.add(Waves.tone(500, 48_000, frame * 960L, 960, 30_000));
            }
            mixed = Waves.join(mixed, mixer.mixed());
        }
        short[] last = Arrays.copyOfRange(mixed, 24_000, 48_000);
        assertThat(Waves.amplitude(last, 500, 48_000)).isBetween(28_000.0, 31_500.0);
        // A clipped wave has overtones.
        assertThat(Waves.amplitude(last, 1_500, 48_000)).isLessThan(100);
    }

    @Test
    void a_voice_alone_is_mixed_as_it_is() {
        Mixer mixer = new Mixer(960);
        short[] voice = Waves.tone(500, 48_000, 0, 960, 20_000);
        mixer.add(voice);
        assertThat(mixer.mixed()).isEqualTo(voice);
        assertThat(mixer.mixed()).containsOnly(0);
    }

    @Test
    void levels_are_decibels_below_overload() {
        assertThat(Samples.level(new short[160])).isEqualTo(Samples.SILENCE);
        short[] square = new short[160];
        Arrays.fill(square, (short) 32_767);
        assertThat(Samples.level(square)).isZero();
        assertThat(Samples.level(Waves.tone(1_000, 8_000, 0, 160, 32_767))).isEqualTo(3);
        assertThat(Samples.level(Waves.tone(1_000, 8_000, 0, 160, 3_277))).isEqualTo(23);
        assertThat(Samples.level(new ComfortNoise(1).next(8_000, 50))).isEqualTo(50);
    }

    @Test
    void what_is_lost_goes_on_as_the_voice_did_and_fades() {
        Concealment concealment = new Concealment();
        short[] voice = Waves.tone(200, 8_000, 0, 800, 8_000);
        concealment.heard(voice, voice.length);
        short[] first = new short[160];
        concealment.conceal(first, 160);
        assertThat(Waves.amplitude(first, 200, 8_000)).isGreaterThan(5_500);
        assertThat((int) first[0]).isCloseTo(voice[799], Offset.offset(2_000));
        short[] later = new short[800];
        concealment.conceal(later, 800);
        assertThat(Waves.rms(Arrays.copyOfRange(later, 480, 800))).isZero();
    }

    @Test
    void a_queue_is_shortened_by_whole_periods() {
        SampleQueue queue = new SampleQueue(8_000);
        queue.add(Waves.tone(200, 8_000, 0, 320, 8_000), 320);
        int gone = queue.shorten(160, false);
        assertThat(gone).isIn(40, 80);
        short[] left = queue.take(320 - gone);
        for (int i = 1; i < left.length; i++) {
            assertThat(Math.abs(left[i] - left[i - 1])).isLessThan(1_400);
        }
        assertThat(queue.take(10)).containsOnly(0);
    }

    @Test
    void speech_begins_and_ends_once_though_it_has_pauses() {
        SpeechDetector detector = new SpeechDetector();
        int changes = 0;
        boolean before = false;
        for (int frame = 0; frame < 400; frame++) {
            boolean speaking = frame >= 100 && frame < 300 && frame % 20 < 12;
            boolean now = detector.frame(speaking ? 25 : 65 + frame % 3);
            changes += now == before ? 0 : 1;
            before = now;
        }
        assertThat(changes).isEqualTo(2);
        assertThat(before).isFalse();
    }

    @Test
    void noise_that_stays_is_no_speech() {
        SpeechDetector detector = new SpeechDetector();
        for (int frame = 0; frame < 100; frame++) {
            assertThat(detector.frame(60)).isFalse();
        }
    }

    @Test
    void a_digit_is_its_two_tones_and_then_silence() {
        Tones tones = new Tones();
        tones.add('5');
        tones.add('x');
        short[] five = tones.next(800);
        assertThat(Waves.amplitude(five, 770, 8_000)).isGreaterThan(9_000);
        assertThat(Waves.amplitude(five, 1_336, 8_000)).isGreaterThan(9_000);
        assertThat(Waves.amplitude(five, 941, 8_000)).isLessThan(500);
        assertThat(tones.next(800)).containsOnly(0);
        assertThat(tones.isEmpty()).isTrue();
    }
}
