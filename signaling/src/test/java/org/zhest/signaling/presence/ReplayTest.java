package org.zhest.signaling.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.protocol.Limits;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.ServerMessage;

class ReplayTest {

    private final Replay replay = new Replay();

    @Test
    void what_was_missed_comes_in_order() {
        fill(5);
        assertThat(replay.after(3))
                .hasValueSatisfying(missed ->
                        assertThat(missed).extracting(Replay.Numbered::seq).containsExactly(4L, 5L));
        assertThat(replay.after(5))
                .hasValueSatisfying(missed -> assertThat(missed).isEmpty());
    }

    @Test
    void a_number_that_was_never_given_is_no_resume() {
        fill(5);
        assertThat(replay.after(6)).isEmpty();
        assertThat(replay.after(-1)).isEmpty();
    }

    @Test
    void too_long_away_is_no_resume() {
        fill(Limits.REPLAY_MESSAGES + 10);
        assertThat(replay.after(9)).isEmpty();
        assertThat(replay.after(10))
                .hasValueSatisfying(missed -> assertThat(missed).hasSize(Limits.REPLAY_MESSAGES));
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            replay.add(new ServerMessage.OfferClosed(UUID.randomUUID(), OfferResult.EXPIRED));
        }
    }
}
