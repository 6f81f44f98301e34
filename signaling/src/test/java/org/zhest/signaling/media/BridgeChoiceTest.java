package org.zhest.signaling.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.media.BridgeChoice.Reading;

class BridgeChoiceTest {

    @Test
    void the_least_stressed_takes_the_call() {
        assertThat(choose(well("a", 0.4, null), well("b", 0.2, null))).isEqualTo("b");
    }

    @Test
    void what_was_added_since_the_reading_counts() {
        assertThat(choose(well("a", 0.4, null), new Reading("b", true, false, 0.2, 30, null)))
                .isEqualTo("a");
    }

    @Test
    void a_sick_bridge_takes_none() {
        assertThat(choose(new Reading("a", false, false, 0, 0, null))).isEqualTo("none");
    }

    @Test
    void one_that_drains_takes_a_call_only_where_it_would_be_refused_otherwise() {
        Reading draining = new Reading("a", true, true, 0, 0, null);
        assertThat(choose(draining, well("b", 0.9, null))).isEqualTo("b");
        assertThat(choose(draining, new Reading("b", false, false, 0, 0, null))).isEqualTo("a");
    }

    @Test
    void a_call_never_moves_to_one_that_drains_or_is_sick() {
        Reading draining = new Reading("a", true, true, 0, 0, null);
        Reading sick = new Reading("b", false, false, 0, 0, null);
        assertThat(BridgeChoice.refuge(List.of(draining, sick), null)).isEmpty();
        assertThat(name(BridgeChoice.refuge(List.of(draining, sick, well("c", 0.9, null)), null)))
                .isEqualTo("c");
    }

    @Test
    void the_own_region_comes_first_until_it_is_overloaded() {
        assertThat(chooseIn("north", well("a", 0.1, "south"), well("b", 0.7, "north")))
                .isEqualTo("b");
        assertThat(chooseIn("north", well("a", 0.1, "south"), well("b", 0.8, "north")))
                .isEqualTo("a");
        assertThat(chooseIn("north", well("a", 0.1, null))).isEqualTo("a");
    }

    @Test
    void without_a_region_of_our_own_those_of_the_bridges_make_no_difference() {
        assertThat(choose(well("a", 0.4, "north"), well("b", 0.2, "south"))).isEqualTo("b");
    }

    private static Reading well(String name, double stress, @Nullable String region) {
        return new Reading(name, true, false, stress, 0, region);
    }

    private static String choose(Reading... readings) {
        return name(BridgeChoice.choose(List.of(readings), null));
    }

    private static String chooseIn(String region, Reading... readings) {
        return name(BridgeChoice.choose(List.of(readings), region));
    }

    private static String name(Optional<Reading> chosen) {
        return chosen.map(Reading::name).orElse("none");
    }
}
