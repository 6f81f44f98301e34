package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhest.infra.gateway.sound.wave.Waves;
import org.zhest.infra.rtp.SrtpSession;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;

/** One leg and a telephone at real sockets, without a conference. */
class TrunkTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final double HEARD = 2_500;

    private final LegSounds sounds = LegSounds.start(
            new LegSounds.Config(LOOPBACK, new PortRange(42_000, 42_999), LOOPBACK), InstantSource.system());
    private final HeardEvents events = new HeardEvents();
    private final LegSound sound = sounds.open(events);
    private final FakeTelephone telephone = new FakeTelephone(sound.local());

    TrunkTest() throws IOException {}

    @AfterEach
    void stop() {
        telephone.close();
        sounds.close();
    }

    private long with(int payloadType) {
        RtpPacket view = new RtpPacket();
        return telephone.packets.stream()
                .filter(packet -> view.wrap(packet, 0, packet.length) && view.payloadType() == payloadType)
                .count();
    }

    private TrunkMedia media(boolean sends, boolean receives) {
        return new TrunkMedia(telephone.address(), TrunkCodec.PCMA, 8, 101, null, null, sends, receives, 20);
    }

    @Test
    void packets_leave_every_20_ms_and_not_while_it_is_held() {
        assertThat(telephone.packets).isEmpty();
        sound.trunk(media(true, true));
        Until.isTrue(() -> with(8) > 20);
        sound.trunk(media(false, true));
        long[] last = {with(8), System.nanoTime()};
        Until.isTrue(() -> {
            if (with(8) > last[0]) {
                last[0] = with(8);
                last[1] = System.nanoTime();
            }
            return System.nanoTime() - last[1] > 200_000_000L;
        });
        sound.trunk(media(true, true));
        Until.isTrue(() -> with(8) > last[0] + 5);
    }

    @Test
    void keys_go_out_and_come_in() {
        sound.trunk(media(true, true));
        Until.isTrue(() -> with(8) > 0);
        sound.digits("1#");
        Until.isTrue(() -> with(101) == 14);

        RtpStream keys = new RtpStream();
        byte[] packet = new byte[64];
        // Of the same source as its voice, as telephones do; the socket's own stream has it.
        for (int i = 1; i <= 6; i++) {
            byte[] event = {9, (byte) (i > 4 ? 0x8A : 10), (byte) (i * 160 >> 8), (byte) (i * 160)};
            int length = keys.write(packet, 101, i == 1, 1_000_000, event, 4, null);
            RtpStream.put32(packet, 8, telephone.ssrc());
            telephone.send(packet, length);
        }
        Until.isTrue(() -> events.told.contains("digit 9"));
        assertThat(events.told.stream().filter("digit 9"::equals)).hasSize(1);
    }

    @Test
    void keys_are_tones_where_there_is_no_other_way() {
        sound.trunk(new TrunkMedia(telephone.address(), TrunkCodec.PCMA, 8, null, null, null, true, true, 20));
        Until.isTrue(() -> with(8) > 5);
        sound.digits("5555");
        Until.isTrue(() -> telephone.hears(770) > HEARD && telephone.hears(1_336) > HEARD);
    }

    @Test
    void who_is_heard_to_speak_is_told_and_who_stops() {
        sound.trunk(media(true, true));
        Until.isTrue(() -> with(8) > 25);
        telephone.hum(700);
        Until.isTrue(() -> events.told.contains("speaking true"));
        telephone.hum(0);
        Until.isTrue(() -> events.told.contains("speaking false"));
    }

    @Test
    void a_telephone_that_sends_nothing_is_missed_and_found_again() {
        telephone.pause(true);
        sound.trunk(media(true, true));
        Until.isTrue(() -> events.told.contains("silent true"));
        telephone.pause(false);
        Until.isTrue(() -> events.told.contains("silent false"));
    }

    @Test
    void silence_is_sent_as_comfort_noise_where_that_was_agreed() {
        sound.trunk(new TrunkMedia(telephone.address(), TrunkCodec.PCMA, 8, 101, 13, null, true, true, 20));
        Until.isTrue(() -> with(13) >= 2);
        assertThat(with(8)).isLessThan(20);
        sound.play(new LegSound.Sound(Waves.tone(500, 8_000, 0, 8_000, 8_000)), false);
        Until.isTrue(() -> telephone.hears(500) > HEARD);
    }

    @Test
    void with_keys_all_is_encrypted_both_ways() {
        byte[] ours = new byte[30];
        byte[] theirs = new byte[30];
        new Random(1).nextBytes(ours);
        new Random(2).nextBytes(theirs);
        SrtpSession srtp = SrtpSession.sdes(theirs, ours);
        telephone.encrypt(srtp);
        sound.trunk(new TrunkMedia(
                telephone.address(),
                TrunkCodec.PCMA,
                8,
                101,
                null,
                new TrunkMedia.SdesKeys(ours, theirs),
                true,
                true,
                20));
        telephone.hum(700);
        Until.isTrue(() -> events.told.contains("speaking true"));
        sound.play(new LegSound.Sound(Waves.tone(500, 8_000, 0, 8_000, 8_000)), false);
        Until.isTrue(() -> telephone.hears(500) > HEARD);
        assertThat(telephone.packets.getFirst().length).isEqualTo(12 + 160 + 10);
    }

    @Test
    void opus_and_packets_of_other_lengths_are_sent_as_agreed() {
        sound.trunk(new TrunkMedia(telephone.address(), TrunkCodec.OPUS, 96, 101, null, null, true, true, 20));
        Until.isTrue(() -> with(96) > 5);
        sound.trunk(new TrunkMedia(telephone.address(), TrunkCodec.PCMU, 0, 101, null, null, true, true, 30));
        Until.isTrue(() -> with(0) > 5);
        assertThat(telephone.packets.getLast().length).isEqualTo(12 + 240);
    }

    @Test
    void rubbish_and_strangers_do_no_harm() throws IOException {
        sound.trunk(media(true, true));
        telephone.hum(700);
        Until.isTrue(() -> events.told.contains("speaking true"));
        Random random = new Random(4);
        try (FakeTelephone stranger = new FakeTelephone(sound.local())) {
            stranger.pause(true);
            for (int i = 0; i < 2_000; i++) {
                byte[] rubbish = new byte[random.nextInt(1, 1_400)];
                random.nextBytes(rubbish);
                if (rubbish.length > 12 && i % 2 == 0) {
                    rubbish[0] = (byte) (0x80 | random.nextInt(64));
                    rubbish[1] = (byte) (i % 4 == 0 ? 8 : 101);
                    if (i % 3 == 0) {
                        RtpStream.put32(rubbish, 8, telephone.ssrc());
                    }
                }
                (i % 5 == 0 ? stranger : telephone).send(rubbish, rubbish.length);
            }
        }
        int before = events.told.size();
        telephone.hum(0);
        Until.isTrue(() -> events.told.lastIndexOf("speaking false") >= before);
        telephone.hum(700);
        Until.isTrue(() -> events.told.lastIndexOf("speaking true") > before);
    }

    @Test
    void reports_are_sent_to_the_port_above() throws IOException {
        try (var rtcp = new java.net.DatagramSocket(
                new java.net.InetSocketAddress(LOOPBACK, telephone.address().getPort() + 1))) {
            rtcp.setSoTimeout(15_000);
            sound.trunk(media(true, true));
            byte[] buffer = new byte[1_500];
            var packet = new java.net.DatagramPacket(buffer, buffer.length);
            rtcp.receive(packet);
            assertThat(buffer[1] & 0xFF).isIn(200, 201);
            assertThat(packet.getPort()).isEqualTo(sound.local().getPort() + 1);
        }
    }

    @Test
    void a_closed_leg_says_so_and_frees_its_ports() {
        sound.close();
        sound.close();
        assertThat(sounds.legs()).isZero();
        assertThatThrownBy(() -> sound.conference("v=0")).isInstanceOf(IllegalArgumentException.class);
        Until.isTrue(() -> {
            try (var free = new java.net.DatagramSocket(sound.local())) {
                return free.isBound();
            } catch (IOException e) {
                return false;
            }
        });
    }

    @Test
    void when_all_ports_are_taken_that_is_an_error() throws IOException {
        try (LegSounds few = LegSounds.start(
                new LegSounds.Config(LOOPBACK, new PortRange(43_998, 44_001), LOOPBACK), InstantSource.system())) {
            few.open(events);
            few.open(events);
            assertThatThrownBy(() -> few.open(events)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> new PortRange(5_001, 5_002)).isInstanceOf(IllegalArgumentException.class);
    }
}
