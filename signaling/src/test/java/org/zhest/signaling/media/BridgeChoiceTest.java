package org.zhest.signaling.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.media.BridgeChoice.Reading;

class BridgeChoiceTest {

    @Test
    void the_least_stressed_takes_the_call() {
        assertThat(choose(new Reading("a", true, false, 0.4, 0), new Reading("b", true, false, 0.2, 0)))
                .isEqualTo("b");
    }

    @Test
    void what_was_added_since_the_reading_counts() {
        assertThat(choose(new Reading("a", true, false, 0.4, 0), new Reading("b", true, false, 0.2, 30)))
                .isEqualTo("a");
    }

    @Test
    void a_sick_or_draining_bridge_takes_none() {
        assertThat(choose(new Reading("a", false, false, 0, 0), new Reading("b", true, true, 0, 0)))
                .isEqualTo("none");
    }

    private static String choose(Reading... readings) {
        return BridgeChoice.choose(List.of(readings)).map(Reading::name).orElse("none");
    }
}
