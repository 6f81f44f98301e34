package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeConfig;
import org.zhest.infra.embedded.bridge.EmbeddedBridge;
import org.zhest.infra.gateway.sound.wave.Waves;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    /** A tone is there above this, of the 8000 that are sent, and is not below a fiftieth of it. */
    private static final double HEARD = 2_500;

    private static final double NOT_HEARD = 160;

    private final EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
    private final BridgeClient client = new BridgeClient(bridge.restUrl());
    private final LegSounds sounds = LegSounds.start(
            new LegSounds.Config(LOOPBACK, new PortRange(41_000, 41_999), LOOPBACK), InstantSource.system());
    private final List<Party> parties = new ArrayList<>();

    ConferenceTest() throws IOException {}

    /** A telephone in the conference. */
    private final class Party implements AutoCloseable {
        final HeardEvents events = new HeardEvents();
        final LegSound sound = sounds.open(events);
        final FakeTelephone telephone = new FakeTelephone(sound.local());
        final String id;
        final BridgeSeat backend;
        final long ssrc;

        Party(String conference, String id) throws IOException {
            this.id = id;
            backend = new BridgeSeat(client, conference, id);
            sound.trunk(telephone.media());
            ssrc = backend.take(sound.conference(backend.offer(Map.of())));
        }

        void renegotiate() {
            Map<String, Long> others = new LinkedHashMap<>();
            parties.stream().filter(other -> other != this).forEach(other -> others.put(other.id, other.ssrc));
            String _ = sound.conference(backend.offer(others));
        }

        @Override
        public void close() {
            sound.close();
            telephone.close();
        }
    }

    private Party join(String conference, String id) throws IOException {
        Party party = new Party(conference, id);
        parties.add(party);
        parties.forEach(Party::renegotiate);
        return party;
    }

    @AfterEach
    void hangUp() {
        parties.forEach(Party::close);
        parties.clear();
        assertThat(sounds.legs()).isZero();
    }

    @AfterAll
    void stop() {
        sounds.close();
        client.close();
        bridge.close();
    }

    @Test
    void telephones_of_one_conference_hear_each_other_and_not_themselves() throws IOException {
        Party a = join("two", "a");
        Party b = join("two", "b");
        a.telephone.hum(700);
        b.telephone.hum(1_100);
        Until.isTrue(() -> b.telephone.hears(700) > HEARD);
        Until.isTrue(() -> a.telephone.hears(1_100) > HEARD);
        assertThat(a.telephone.hears(700)).isLessThan(NOT_HEARD);
        assertThat(b.telephone.hears(1_100)).isLessThan(NOT_HEARD);
        assertThat(a.events.told).contains("conference true", "speaking true");

        Party c = join("two", "c");
        c.telephone.hum(1_700);
        Until.isTrue(() -> c.telephone.hears(700) > HEARD && c.telephone.hears(1_100) > HEARD);
        Until.isTrue(() -> a.telephone.hears(1_100) > HEARD && a.telephone.hears(1_700) > HEARD);
        assertThat(a.telephone.hears(700)).isLessThan(NOT_HEARD);

        a.sound.leaveOut(Set.of("b-audio-0"));
        Until.isTrue(() -> a.telephone.hears(1_100) < NOT_HEARD && a.telephone.hears(1_700) > HEARD);
        a.sound.leaveOut(Set.of());
        Until.isTrue(() -> a.telephone.hears(1_100) > HEARD);
    }

    @Test
    void who_is_muted_hears_nobody_and_who_is_deafened_is_not_heard() throws IOException {
        Party a = join("mute", "a");
        Party b = join("mute", "b");
        a.telephone.hum(700);
        b.telephone.hum(1_100);
        Until.isTrue(() -> b.telephone.hears(700) > HEARD && a.telephone.hears(1_100) > HEARD);

        a.sound.mute(true);
        Until.isTrue(() -> a.telephone.hears(1_100) < NOT_HEARD);
        assertThat(b.telephone.hears(700)).isGreaterThan(HEARD);
        a.sound.mute(false);
        a.sound.deafen(true);
        Until.isTrue(() -> b.telephone.hears(700) < NOT_HEARD && a.telephone.hears(1_100) > HEARD);
    }

    @Test
    void a_sound_is_played_to_the_telephone_alone_or_to_all() throws IOException {
        Party a = join("play", "a");
        Party b = join("play", "b");
        b.telephone.hum(1_100);
        Until.isTrue(() -> a.telephone.hears(1_100) > HEARD);

        a.sound.play(new LegSound.Sound(Waves.tone(500, 8_000, 0, 8_000, 8_000)), false);
        Until.isTrue(() -> a.telephone.hears(500) > HEARD && a.telephone.hears(1_100) < NOT_HEARD);
        Until.isTrue(() -> a.events.told.contains("played"));
        assertThat(b.telephone.hears(500)).isLessThan(NOT_HEARD);
        Until.isTrue(() -> a.telephone.hears(1_100) > HEARD);

        a.sound.play(new LegSound.Sound(Waves.tone(600, 8_000, 0, 8_000, 8_000)), true);
        Until.isTrue(() -> b.telephone.hears(600) > HEARD);
    }

    @Test
    void who_comes_into_a_conference_hears_it_and_no_longer_what_played_to_them_alone() throws IOException {
        Party b = join("comes", "b");
        b.telephone.hum(1_100);
        HeardEvents events = new HeardEvents();
        try (LegSound waits = sounds.open(events);
                FakeTelephone telephone = new FakeTelephone(waits.local())) {
            waits.trunk(telephone.media());
            LegSound.Sound longOne = new LegSound.Sound(Waves.tone(500, 8_000, 0, 80_000, 8_000));
            waits.play(longOne, false);
            Until.isTrue(() -> telephone.hears(500) > HEARD);
            BridgeSeat seat = new BridgeSeat(client, "comes", "w");
            String offer = seat.offer(Map.of("b", b.ssrc));
            long _ = seat.take(waits.conference(offer));
            Until.isTrue(() -> telephone.hears(1_100) > HEARD && telephone.hears(500) < NOT_HEARD);
            assertThat(events.told).as("it was cut short").doesNotContain("played");

            waits.play(longOne, false);
            String _ = waits.conference(offer);
            // The same way: it goes on.
            Until.isTrue(() -> telephone.hears(500) > HEARD && telephone.hears(1_100) < NOT_HEARD);
        }
    }

    @Test
    void an_announcement_to_all_goes_on_when_the_conference_comes() throws IOException {
        try (LegSound sound = sounds.open(new HeardEvents());
                FakeTelephone telephone = new FakeTelephone(sound.local())) {
            sound.trunk(telephone.media());
            sound.play(new LegSound.Sound(Waves.tone(500, 8_000, 0, 80_000, 8_000)), true);
            BridgeSeat seat = new BridgeSeat(client, "all", "p");
            long _ = seat.take(sound.conference(seat.offer(Map.of())));
            Until.isTrue(() -> telephone.hears(500) > HEARD);
        }
    }

    @Test
    void a_fresh_endpoint_takes_the_place_of_the_old_one() throws IOException {
        Party a = join("fresh", "a");
        Party b = join("fresh", "b");
        b.telephone.hum(1_100);
        Until.isTrue(() -> a.telephone.hears(1_100) > HEARD);

        BridgeSeat again = new BridgeSeat(client, "fresh", "a-2");
        assertThat(again.take(a.sound.conference(again.offer(Map.of("b", b.ssrc)))))
                .isEqualTo(a.ssrc);
        b.telephone.hum(1_300);
        Until.isTrue(() -> a.telephone.hears(1_300) > HEARD);
    }
}
