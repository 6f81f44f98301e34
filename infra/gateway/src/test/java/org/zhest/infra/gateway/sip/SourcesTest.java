package org.zhest.infra.gateway.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private final Sources sources = Sources.of(List.of("10.1.0.0/16", "192.0.2.7", "2001:db8::/33"));

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.0", "10.1.255.255", "192.0.2.7", "2001:db8:7fff::1"})
    void holds_what_lies_within(String address) {
        assertThat(sources.hold(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2.0.0", "192.0.2.6", "2001:db8:8000::1", "127.0.0.1"})
    void holds_nothing_else(String address) {
        assertThat(sources.hold(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", ""})
    void a_wrong_network_is_said(String word) {
        assertThatThrownBy(() -> Sources.of(List.of(word))).hasMessageContaining(word);
    }

    @Test
    void a_failed_thing_is_tried_ever_later_up_to_a_minute() {
        Backoff backoff = new Backoff(new Random(7));
        for (int i = 0; i < 20; i++) {
            long most = Math.min(60_000, 1_000L << Math.min(i, 10));
            assertThat(backoff.failed().toMillis()).isBetween(most / 2, most);
        }
        backoff.succeeded();
        assertThat(backoff.failed().toMillis()).isLessThanOrEqualTo(1_000);
    }
}
