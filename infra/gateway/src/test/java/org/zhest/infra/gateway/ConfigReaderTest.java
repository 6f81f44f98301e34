package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.infra.gateway.sip.SrtpPolicy;

class ConfigReaderTest {
    private static final String TOKEN = "--token=0123456789abcdef";

    @TempDir
    private Path folder;

    private static GatewayConfig read(String... args) {
        return ConfigReader.read(args, Map.of());
    }

    @Test
    void a_token_is_enough() {
        GatewayConfig config = read(TOKEN);
        assertThat(config.control().getPort()).isEqualTo(8095);
        assertThat(config.sip().trunk()).isNull();
        assertThat(config.sip().srtp()).isEqualTo(SrtpPolicy.OFF);
    }

    @Test
    void arguments_win_over_the_environment_and_that_over_the_file() throws IOException {
        Path file = Files.writeString(
                folder.resolve("gateway.properties"),
                "token=from-the-file-0123\nlimit.legs=1\nlimit.dials=1\ntrunk.host=sip.example\n");
        GatewayConfig config = ConfigReader.read(
                new String[] {"--config=" + file, "--limit.legs=3"},
                Map.of("ZHEST_GATEWAY_LIMIT_LEGS", "2", "ZHEST_GATEWAY_LIMIT_DIALS", "2", "PATH", "/bin"));
        assertThat(config.token()).isEqualTo("from-the-file-0123");
        assertThat(config.mostLegs()).isEqualTo(3);
        assertThat(config.dialsAMinute()).isEqualTo(2);
        assertThat(config.sip().trunk()).isNotNull();
        assertThat(config.toString()).doesNotContain("from-the-file");
    }

    @ParameterizedTest
    @CsvSource({
        "--token=short, token",
        "--tokens=0123456789abcdef, tokens",
        "token, --name=value",
        "--control=8095, control",
        "--control=127.0.0.1:99999, control",
        "--events=ftp://x/y, events",
        "--events=http://x/y, events.token",
        "--events.keep=soon, events.keep",
        "--sip.listen=0.0.0.0:5060, sip.listen",
        "--sip.listen=127.0.0.1:0, sip.listen",
        "--sip.transports=udp;sctp, sip.transports",
        "--sip.transports=tls, sip.tls.store",
        "--sip.peers=everybody, sip.peers",
        "--sip.srtp=maybe, sip.srtp",
        "--sip.session=5, sip.session",
        "--rtp.ports=20000, rtp.ports",
        "--rtp.ports=1-2, ports",
        "--sounds=/nowhere/at/all, sounds",
        "--limit.legs=0, limit.legs",
        "--config=/nowhere, config"
    })
    void what_is_wrong_is_said(String argument, String name) {
        assertThatThrownBy(() -> read(TOKEN, argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void who_registers_needs_user_and_password() {
        assertThatThrownBy(() -> read(TOKEN, "--trunk.host=x", "--trunk.register=true"))
                .hasMessageContaining("trunk.user");
        assertThatThrownBy(() -> read(TOKEN, "--trunk.host=x", "--trunk.user=u"))
                .hasMessageContaining("trunk.password");
        assertThatThrownBy(() -> read(TOKEN, "--trunk.host=x", "--trunk.transport=tls"))
                .hasMessageContaining("trunk.transport");
    }
}
