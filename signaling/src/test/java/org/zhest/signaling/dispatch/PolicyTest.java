package org.zhest.signaling.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.protocol.Gender;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

class PolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Policy HEALTH_FIRST = new Policy(
            "health-first",
            Map.of(TopicClass.MEDICAL, Duration.ofMinutes(2)),
            Map.of(SignMode.DEAFBLIND, Duration.ofMinutes(3)),
            Duration.ofSeconds(60));

    /** Who goes first: seconds waited, need, against seconds waited, need. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # waits | mode      | topic    | goes before one who waits | mode | topic
                100 | RSL       | EVERYDAY |                        90 | RSL  | EVERYDAY
                 90 | RSL       | MEDICAL  |                       200 | RSL  | EVERYDAY
                 10 | DEAFBLIND | EVERYDAY |                       180 | RSL  | EVERYDAY
                  0 | DEAFBLIND | MEDICAL  |                       299 | RSL  | LEGAL
                301 | RSL       | LEGAL    |                         0 | DEAFBLIND | MEDICAL
                 61 | RSL       | EVERYDAY |                        60 | TEXT | SOCIAL
            """)
    void head_starts_count_as_seconds_waited(
            long waits, SignMode mode, TopicClass topic, long others, SignMode otherMode, TopicClass otherTopic) {
        assertThat(key(waits, mode, topic)).isBefore(key(others, otherMode, otherTopic));
    }

    @Test
    void an_emergency_is_a_band_of_its_own_and_has_no_wishes() {
        Wishes wishes = new Wishes(Gender.FEMALE, new InterpreterId(UUID.randomUUID()));
        Ticket ticket = HEALTH_FIRST.ticket(new Need(SignMode.RSL, TopicClass.MEDICAL), wishes, true, NOON);
        assertThat(ticket.band()).isEqualTo(Band.EMERGENCY);
        assertThat(ticket.key()).isEqualTo(NOON);
        assertThat(ticket.wanted()).isNull();
        assertThat(ticket.widenAt()).isNull();
    }

    @Test
    void wishes_are_given_up_after_the_policys_wait() {
        Ticket ticket = HEALTH_FIRST.ticket(
                new Need(SignMode.RSL, TopicClass.EVERYDAY), new Wishes(Gender.FEMALE, null), false, NOON);
        assertThat(ticket.lane().code()).isEqualTo("rsl/everyday/female");
        assertThat(ticket.widenAt()).isEqualTo(NOON.plusSeconds(60));
    }

    private static Instant key(long waits, SignMode mode, TopicClass topic) {
        return HEALTH_FIRST
                .ticket(new Need(mode, topic), Wishes.NONE, false, NOON.minusSeconds(waits))
                .key();
    }
}
