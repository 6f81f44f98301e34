package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhest.infra.gateway.sound.wave.Waves;

class PlayoutTest {
    private static SimulatedLine line() {
        return new SimulatedLine(new G711Decoder(true), 160, 1);
    }

    private static byte[][] humming(int packets) {
        return Speech.packets(Waves.tone(440, 8_000, 0, packets * 160, 8_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 5, 10, 15, 19.9})
    void without_jitter_a_sample_waits_less_than_two_frames(double phase) {
        SimulatedLine line = line().phase(phase);
        line.passAll(humming(500));
        assertThat(line.mostDelay()).isLessThan(0.034);
    }

    @Test
    void what_comes_is_heard_as_it_came() {
        short[] speech = Speech.samples();
        short[] heard = line().passAll(Speech.packets(speech));
        assertThat(Stoi.of(speech, heard)).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, -100})
    void a_clock_that_drifts_for_ten_minutes_does_not_add_up(double ppm) {
        SimulatedLine line = line().drift(ppm);
        byte[][] second = humming(50);
        for (int i = 0; i < 600; i++) {
            line.passAll(second);
            assertThat(line.mostDelay()).isBetween(0.0, 0.05);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 120})
    void delay_is_what_the_jitter_needs_and_goes_down_when_that_is_over(int millis) {
        SimulatedLine line = line().jitter(millis);
        line.passAll(humming(500));
        line.mostDelay();
        short[] heard = line.passAll(humming(500));
        assertThat(line.mostDelay()).isLessThan((millis + 50) / 1e3);
        assertThat(silentFrames(heard)).isZero();
        assertThat(Waves.rms(heard)).isBetween(5_000.0, 6_000.0);

        line.jitter(0).passAll(humming(700));
        line.mostDelay();
        line.passAll(humming(50));
        assertThat(line.mostDelay()).isLessThan(0.05);
    }

    private static long silentFrames(short[] heard) {
        long silent = 0;
        for (int i = 0; i + 160 <= heard.length; i += 160) {
            silent += Waves.rms(Arrays.copyOfRange(heard, i, i + 160)) < 500 ? 1 : 0;
        }
        return silent;
    }

    @Test
    void a_path_that_becomes_longer_is_followed() {
        SimulatedLine line = line();
        line.passAll(humming(200));
        line.phase(307).passAll(humming(100));
        assertThat(silentFrames(line.passAll(humming(100)))).isZero();
    }

    @Test
    void a_voice_that_paused_goes_on_at_once() {
        SimulatedLine line = line();
        line.passAll(humming(100));
        assertThat(Waves.rms(line.passAll(new byte[100][]))).isLessThan(1_500);
        line.passAll(humming(4));
        assertThat(silentFrames(line.passAll(humming(50)))).isZero();
    }

    @Test
    void one_packet_of_another_timeline_changes_nothing_and_a_new_timeline_is_followed() {
        SimulatedLine line = line();
        line.passAll(humming(100));
        line.playout().arrived(1_234_567_890, humming(1)[0], 100 * 20_000_000L);
        assertThat(silentFrames(line.passAll(humming(20)))).isZero();

        long now = 120 * 20_000_000L;
        for (int i = 0; i < 100; i++) {
            now += 20_000_000L;
            line.playout().arrived(-5_000_000 + i * 160, humming(1)[0], now - 7_000_000);
            short[] heard = line.playout().frame(now);
            assertThat(i < 10 || Waves.rms(heard) > 4_000).isTrue();
        }
    }

    @Test
    void packets_twice_and_out_of_order_are_heard_once_and_in_order() {
        Playout playout = new Playout(new G711Decoder(true));
        byte[][] packets = humming(100);
        short[] heard = new short[0];
        long now = 0;
        for (int i = 0; i < 100; i += 2) {
            for (int at : new int[] {i + 1, i, i + 1}) {
                playout.arrived(at * 160, packets[at], now + 1_000_000L * at % 10_000_000);
            }
            heard = Waves.join(heard, playout.frame(now + 20_000_000));
            heard = Waves.join(heard, playout.frame(now + 40_000_000));
            now += 40_000_000;
        }
        assertThat(silentFrames(Arrays.copyOfRange(heard, 3_200, heard.length))).isZero();
    }
}
