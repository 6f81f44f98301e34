package org.zhest.live.turn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.protocol.ServerMessage;

class TurnServersTest {

    private static final List<String> URLS =
            List.of("turn:turn.example.org:3478?transport=udp", "turns:turn.example.org:443?transport=tcp");
    private static final UUID PARTICIPANT = UUID.fromString("0199a0c0-0000-7000-8000-000000000003");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void the_password_is_what_openssl_makes_of_the_name() {
        Instant hourBefore = Instant.parse("2025-12-31T23:00:00.9Z");
        TurnServers servers =
                new TurnServers(new TurnSettings(URLS, "0123456789abcdef", HOUR, false), () -> hourBefore);
        ServerMessage.Ice ice = servers.lettingIn(PARTICIPANT);
        // printf %s NAME | openssl dgst -sha1 -hmac 0123456789abcdef -binary | base64
        assertThat(ice)
                .isEqualTo(new ServerMessage.Ice(
                        List.of(new ServerMessage.IceServer(
                                URLS,
                                "1767225600:0199a0c0-0000-7000-8000-000000000003",
                                "jbNxNi85fq+Be5qq8oPs8JgLJWM=")),
                        false));
    }

    @Test
    void without_servers_there_is_nothing_to_get_in_at() {
        TurnServers servers = new TurnServers(new TurnSettings(List.of(), "", HOUR, false), Instant::now);
        assertThat(servers.lettingIn(PARTICIPANT)).isEqualTo(new ServerMessage.Ice(List.of(), false));
    }

    @Test
    void neither_secret_nor_password_is_written_into_a_log() {
        TurnSettings settings = new TurnSettings(URLS, "0123456789abcdef", HOUR, false);
        ServerMessage.Ice ice = new TurnServers(settings, () -> Instant.EPOCH).lettingIn(PARTICIPANT);
        assertThat(settings.toString()).doesNotContain("0123456789abcdef");
        assertThat(ice.toString())
                .contains("3600:")
                .doesNotContain(ice.servers().getFirst().credential());
    }

    @Test
    void settings_that_cannot_work_are_refused() {
        assertThat(faults(new TurnSettings(URLS, "0123456789abcdef", HOUR, true)))
                .isZero();
        assertThat(faults(new TurnSettings(URLS, "too-short", HOUR, false))).isOne();
        assertThat(faults(new TurnSettings(List.of(), "", HOUR, true))).isOne();
        assertThat(faults(new TurnSettings(URLS, "0123456789abcdef", Duration.ofSeconds(59), false)))
                .isOne();
        assertThat(faults(new TurnSettings(List.of("http://turn.example.org"), "0123456789abcdef", HOUR, false)))
                .isOne();
    }

    private static int faults(TurnSettings settings) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(settings).size();
        }
    }
}
