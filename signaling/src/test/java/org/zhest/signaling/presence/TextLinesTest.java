package org.zhest.signaling.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage.TextLine;

class TextLinesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID CITIZEN = UUID.randomUUID();
    private static final UUID INTERPRETER = UUID.randomUUID();

    @Test
    void a_line_is_replaced_where_it_began() {
        TextLines lines = new TextLines();
        lines.put(CITIZEN, Role.CITIZEN, 0, "Здрав", NOW);
        lines.put(INTERPRETER, Role.INTERPRETER, 0, "Да", NOW.plusSeconds(1));
        lines.put(CITIZEN, Role.CITIZEN, 0, "Здравствуйте", NOW.plusSeconds(2));
        assertThat(lines.all()).extracting(TextLine::text).containsExactly("Здравствуйте", "Да");
        assertThat(lines.all().getFirst().startedAt()).isEqualTo(NOW);
    }
}
