package org.zhest.infra.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SrtpSessionTest {
    private final byte[] ours = key(1);
    private final byte[] theirs = key(2);

    private static byte[] key(int seed) {
        byte[] key = new byte[30];
        new Random(seed).nextBytes(key);
        return key;
    }

    private static byte[] packet(int type) {
        byte[] packet = new byte[100 + SrtpSession.TRAILER];
        packet[0] = (byte) 0x80;
        packet[1] = (byte) type;
        packet[11] = 7;
        return packet;
    }

    @Test
    void what_one_side_of_sdes_writes_the_other_reads() {
        try (SrtpSession here = SrtpSession.sdes(ours, theirs);
                SrtpSession there = SrtpSession.sdes(theirs, ours)) {
            byte[] rtp = packet(8);
            int length = here.protectRtp(rtp, 0, 100);
            assertThat(length).isEqualTo(110);
            assertThat(there.unprotectRtp(rtp, 0, length)).isEqualTo(100);
            assertThat(Arrays.copyOf(rtp, 100)).isEqualTo(Arrays.copyOf(packet(8), 100));

            byte[] rtcp = packet(200);
            int report = there.protectRtcp(rtcp, 0, 100);
            assertThat(here.unprotectRtcp(rtcp, 0, report)).isEqualTo(100);
        }
    }

    @Test
    void another_key_reads_nothing() {
        try (SrtpSession here = SrtpSession.sdes(ours, theirs);
                SrtpSession stranger = SrtpSession.sdes(theirs, key(3))) {
            byte[] rtp = packet(8);
            int length = here.protectRtp(rtp, 0, 100);
            assertThat(stranger.unprotectRtp(rtp, 0, length)).isNegative();
        }
    }

    @Test
    void a_key_of_another_length_is_an_error() {
        assertThatThrownBy(() -> SrtpSession.sdes(new byte[16], theirs)).isInstanceOf(IllegalArgumentException.class);
    }
}
