package org.zhest.signaling.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedWaitTest {

    @ParameterizedTest(name = "place {0}, {1} ready, {2} serving: {3} s")
    @CsvSource({"1,1,0,10", "1,0,1,310", "2,0,2,310", "3,1,1,310", "1,0,0,"})
    void the_wait_follows_from_who_is_ahead(int place, int ready, int serving, Long seconds) {
        assertThat(ExpectedWait.estimate(place, ready, serving, Duration.ofMinutes(5))
                        .map(Duration::toSeconds)
                        .orElse(null))
                .isEqualTo(seconds);
    }
}
