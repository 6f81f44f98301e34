package org.zhest.infra.rtp.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private static byte[] event(int key, boolean end, int duration) {
        return new byte[] {(byte) key, (byte) (end ? 0x8A : 10), (byte) (duration >> 8), (byte) duration};
    }

    @Test
    void a_key_is_told_once_however_many_packets_speak_of_it() {
        DigitsIn digits = new DigitsIn();
        assertThat(digits.packet(1_000, event(5, false, 160))).isEqualTo('5');
        assertThat(digits.packet(1_000, event(5, false, 320))).isNull();
        assertThat(digits.packet(1_000, event(5, true, 480))).isNull();
        assertThat(digits.packet(1_000, event(5, true, 480))).isNull();
        assertThat(digits.packet(2_600, event(5, true, 480))).isEqualTo('5');
        assertThat(digits.packet(1_000, event(5, true, 480))).as("late").isNull();
        assertThat(digits.packet(4_000, event(10, false, 160))).isEqualTo('*');
        assertThat(digits.packet(6_000, event(11, false, 160))).isEqualTo('#');
        assertThat(digits.packet(8_000, event(15, false, 160))).isEqualTo('D');
    }

    @Test
    void a_key_of_which_only_the_last_packet_came_is_told() {
        assertThat(new DigitsIn().packet(1_000, event(7, true, 800))).isEqualTo('7');
    }

    @Test
    void a_key_that_is_held_long_is_one_key() {
        DigitsIn digits = new DigitsIn();
        assertThat(digits.packet(0, event(1, false, 160))).isEqualTo('1');
        assertThat(digits.packet(0, event(1, false, 0xFFFF))).isNull();
        assertThat(digits.packet(0xFFFF, event(1, false, 160))).isNull();
    }

    @Test
    void what_is_no_key_is_not_told() {
        DigitsIn digits = new DigitsIn();
        assertThat(digits.packet(0, event(16, false, 160))).isNull();
        assertThat(digits.packet(500, new byte[3])).isNull();
    }

    @Test
    void a_key_goes_out_for_100_ms_with_its_end_three_times_and_a_pause() {
        DigitsOut out = new DigitsOut();
        out.add('3');
        out.add('#');
        out.add('?');
        List<String> packets = new ArrayList<>();
        for (int frame = 0; frame < 25; frame++) {
            DigitsOut.Event event = out.frame(160);
            packets.add(
                    event == null
                            ? "-"
                            : event.payload()[0]
                                    + (event.first() ? "m" : "")
                                    + ((event.payload()[1] & 0x80) != 0 ? "e" : "")
                                    + ((event.payload()[2] & 0xFF) << 8 | event.payload()[3] & 0xFF));
            assertThat(event == null || event.framesSince() == frame % 10).isTrue();
        }
        assertThat(String.join(" ", packets))
                .isEqualTo("3m160 3320 3480 3640 3e800 3e800 3e800 - - - "
                        + "11m160 11320 11480 11640 11e800 11e800 11e800 - - - - - - - -");
    }
}
