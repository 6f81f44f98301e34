package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final long SECOND = 1_000_000_000L;

    private final HeardEvents events = new HeardEvents();
    private final Told told = new Told(events);
    private final List<Boolean> silences = new ArrayList<>();

    @Test
    void a_telephone_is_missed_after_five_seconds_once() {
        SilenceWatch watch = new SilenceWatch(silences::add);
        watch.tick(100 * SECOND);
        watch.expect(true, 100 * SECOND);
        watch.tick(105 * SECOND);
        assertThat(silences).isEmpty();
        watch.tick(106 * SECOND);
        watch.tick(107 * SECOND);
        watch.alive(108 * SECOND);
        watch.tick(109 * SECOND);
        assertThat(silences).containsExactly(true, false);
    }

    @Test
    void a_telephone_that_is_held_is_not_missed() {
        SilenceWatch watch = new SilenceWatch(silences::add);
        watch.expect(true, 0);
        watch.expect(false, SECOND);
        watch.tick(60 * SECOND);
        watch.expect(true, 60 * SECOND);
        watch.tick(64 * SECOND);
        assertThat(silences).isEmpty();
    }

    @Test
    void a_conference_is_lost_when_nothing_comes_from_the_bridge_that_answered() {
        BridgeWatch watch = new BridgeWatch(told);
        watch.begin();
        watch.tick(BridgeLink.State.CONNECTING, SECOND);
        watch.tick(BridgeLink.State.CONNECTED, 2 * SECOND);
        watch.tick(BridgeLink.State.CONNECTED, 60 * SECOND);
        watch.heard(60 * SECOND);
        watch.tick(BridgeLink.State.CONNECTED, 67 * SECOND);
        told.tell();
        assertThat(events.told).containsExactly("conference true");
        watch.tick(BridgeLink.State.CONNECTED, 69 * SECOND);
        watch.heard(70 * SECOND);
        watch.tick(BridgeLink.State.CONNECTED, 70 * SECOND);
        told.tell();
        assertThat(events.told).containsExactly("conference true", "conference false", "conference true");
    }

    @Test
    void a_way_that_never_came_to_be_is_told_once() {
        BridgeWatch watch = new BridgeWatch(told);
        watch.begin();
        watch.tick(BridgeLink.State.FAILED, SECOND);
        watch.tick(BridgeLink.State.FAILED, 2 * SECOND);
        told.tell();
        assertThat(events.told).containsExactly("conference false");
        watch.begin();
        watch.tick(BridgeLink.State.CONNECTED, 3 * SECOND);
        told.tell();
        assertThat(events.told).containsExactly("conference false", "conference true");
    }

    @Test
    void who_fails_when_told_keeps_nobody_else_from_being_told() {
        Told stumbling = new Told(events);
        stumbling.add(e -> {
            throw new IllegalStateException("not now");
        });
        stumbling.add(e -> e.played(new LegSound.Sound(new short[0])));
        stumbling.tell();
        assertThat(events.told).containsExactly("played");
    }
}
