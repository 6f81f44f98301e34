package org.zhest.infra.rtp.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class G711Test {
    @Test
    void g711_gives_back_what_it_was_given_as_well_as_eight_bits_can() {
        for (int sample = -32_768; sample <= 32_767; sample += 7) {
            int error = Math.max(16, Math.abs(sample) / 16);
            assertThat((int) G711.fromA(G711.toA((short) sample))).isCloseTo(sample, Offset.offset(error));
            assertThat((int) G711.fromU(G711.toU((short) sample))).isCloseTo(sample, Offset.offset(error + 400));
        }
    }

    @Test
    void g711_codes_are_those_of_the_standard() {
        // ITU-T G.711, tables 1 and 2: silence, the loudest, and that each code is its own best.
        assertThat(G711.toA((short) 0)).isEqualTo((byte) 0xD5);
        assertThat(G711.toU((short) 0)).isEqualTo((byte) 0xFF);
        assertThat(G711.toA(Short.MAX_VALUE)).isEqualTo((byte) 0xAA);
        assertThat(G711.toU(Short.MAX_VALUE)).isEqualTo((byte) 0x80);
        assertThat(G711.fromA((byte) 0xAA)).isEqualTo((short) 32_256);
        assertThat(G711.fromU((byte) 0x80)).isEqualTo((short) 32_124);
        for (int code = 0; code < 256; code++) {
            assertThat(G711.toA(G711.fromA((byte) code))).isEqualTo((byte) code);
            assertThat(G711.fromU(G711.toU(G711.fromU((byte) code)))).isEqualTo(G711.fromU((byte) code));
        }
    }
}
