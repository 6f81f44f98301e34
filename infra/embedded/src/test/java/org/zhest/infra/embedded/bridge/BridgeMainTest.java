package org.zhest.infra.embedded.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhest.infra.embedded.PortTakenException;

class BridgeMainTest {
    @Test
    void both_addresses_are_taken_from_the_arguments() {
        BridgeConfig config = BridgeMain.parse("--rest=127.0.0.1:8099", "--media=127.0.0.2:10001");
        assertThat(config.restAddress().getPort()).isEqualTo(8099);
        assertThat(config.mediaAddress().getAddress().getHostAddress()).isEqualTo("127.0.0.2");
        assertThat(config.mediaAddress().getPort()).isEqualTo(10001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rest",
                "--rest=",
                "--rest=x",
                "--media=127.0.0.1:",
                "--media=127.0.0.1:65536",
                "--region=",
                "--region=a b",
                "--bad",
                "x"
            })
    void a_wrong_argument_is_named(String argument) {
        assertThatThrownBy(() -> BridgeMain.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(argument.split("=")[0]);
    }

    @Test
    void a_taken_port_is_said_and_the_other_port_is_given_back() throws Exception {
        try (EmbeddedBridge first = EmbeddedBridge.start(BridgeConfig.loopback(0, 0))) {
            int rest = first.restAddress().getPort();
            int media = first.mediaAddress().getPort();
            assertThatThrownBy(() -> EmbeddedBridge.start(BridgeConfig.loopback(rest, 0)))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("TCP");
            assertThatThrownBy(() -> EmbeddedBridge.start(BridgeConfig.loopback(0, media)))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("UDP");
        }
    }
}
