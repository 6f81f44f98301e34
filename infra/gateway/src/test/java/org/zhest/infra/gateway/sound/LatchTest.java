package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class LatchTest {
    private static final InetSocketAddress AGREED = new InetSocketAddress("192.0.2.1", 4_000);
    private static final InetSocketAddress BEHIND = new InetSocketAddress("192.0.2.1", 61_000);
    private static final InetSocketAddress STRANGER = new InetSocketAddress("198.51.100.7", 4_000);
    private static final long SECOND = 1_000_000_000L;

    private final Latch latch = new Latch(AGREED);

    @Test
    void packets_go_to_where_they_really_come_from() {
        assertThat(latch.remote()).isEqualTo(AGREED);
        assertThat(latch.admits(BEHIND, 0, false)).isTrue();
        latch.follow(BEHIND, 0);
        assertThat(latch.remote()).isEqualTo(BEHIND);
    }

    @Test
    void a_stranger_is_not_the_first_unless_its_keys_prove_it() {
        assertThat(latch.admits(STRANGER, 0, false)).isFalse();
        assertThat(latch.admits(STRANGER, 0, true)).isTrue();
    }

    @Test
    void nobody_takes_a_voice_over_that_goes_on() {
        latch.follow(AGREED, 0);
        assertThat(latch.admits(STRANGER, SECOND / 10, false)).isFalse();
        assertThat(latch.admits(BEHIND, SECOND / 10, false)).isFalse();
        assertThat(latch.admits(STRANGER, SECOND, false)).isTrue();
    }

    @Test
    void places_are_not_followed_for_ever() {
        for (int i = 0; i < 20; i++) {
            InetSocketAddress next = new InetSocketAddress("192.0.2.1", 5_000 + i);
            if (latch.admits(next, i * SECOND, false)) {
                latch.follow(next, i * SECOND);
            }
        }
        assertThat(latch.remote().getPort()).isEqualTo(5_008);
    }
}
