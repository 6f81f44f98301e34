package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhest.infra.gateway.sound.wave.Waves;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.RemoteTransport;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.RtcpPacket;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;

/** One leg and the other side of its conference: what a bridge sees of it. */
class BridgeSideTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final long THEIRS = 4_000_000_000L;

    private final List<byte[]> rtp = new CopyOnWriteArrayList<>();
    private final List<byte[]> rtcp = new CopyOnWriteArrayList<>();
    private final LegSounds sounds = LegSounds.start(
            new LegSounds.Config(LOOPBACK, new PortRange(44_010, 44_999), LOOPBACK), InstantSource.system());
    private final HeardEvents events = new HeardEvents();
    private final LegSound sound = sounds.open(events);
    private final RtpPeer bridge = RtpPeer.open(
            LOOPBACK, DtlsIdentity.generate(InstantSource.system().instant()), true, new TransportEvents() {
                @Override
                public void rtp(byte[] buffer, int offset, int length, long nanos) {
                    rtp.add(Arrays.copyOfRange(buffer, offset, offset + length));
                }

                @Override
                public void rtcp(byte[] buffer, int offset, int length) {
                    rtcp.add(Arrays.copyOfRange(buffer, offset, offset + length));
                }
            });

    BridgeSideTest() throws IOException {}

    @AfterEach
    void stop() {
        sounds.close();
        bridge.close();
    }

    private String offer() {
        var local = bridge.local();
        return OfferText.offer(
                new RemoteTransport(
                        local.ufrag(), local.password(), local.fingerprint(), DtlsRole.CLIENT, local.candidates()),
                Map.of("i-1", THEIRS));
    }

    private void connect(String offer, DtlsRole role) {
        String answer = BridgeSeat.sections(sound.conference(offer)).get(1);
        var _ = bridge.connect(new RemoteTransport(
                BridgeSeat.found("a=ice-ufrag:(\\S+)", answer),
                BridgeSeat.found("a=ice-pwd:(\\S+)", answer),
                new Fingerprint("sha-256", BridgeSeat.found("a=fingerprint:sha-256 (\\S+)", answer)),
                role,
                List.of()));
        Until.isTrue(() -> events.told.contains("conference true"));
    }

    @ParameterizedTest
    @EnumSource(DtlsRole.class)
    void who_says_hello_is_as_the_offer_has_it(DtlsRole bridgesRole) {
        String setup = bridgesRole == DtlsRole.CLIENT ? "active" : "passive";
        connect(offer().replace("a=setup:actpass", "a=setup:" + setup), bridgesRole);
        Until.isTrue(() -> rtp.size() > 5);
    }

    @Test
    void every_packet_is_opus_of_20_ms_and_tells_its_level_and_its_number() {
        connect(offer(), DtlsRole.SERVER);
        Until.isTrue(() -> rtp.size() > 60);
        RtpPacket view = new RtpPacket();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> timestamps = new ArrayList<>();
        for (byte[] packet : rtp) {
            assertThat(view.wrap(packet, 0, packet.length)).isTrue();
            assertThat(view.payloadType()).isEqualTo(111);
            assertThat(packet[view.extension(1)] & 0x7F).as("nobody speaks").isEqualTo(127);
            numbers.add(view.transportSequence(view.extension(3)));
            timestamps.add(view.timestamp());
        }
        for (int i = 1; i < numbers.size(); i++) {
            assertThat(numbers.get(i) - numbers.get(i - 1)).isEqualTo(1);
            assertThat(timestamps.get(i) - timestamps.get(i - 1)).isEqualTo(960);
        }
    }

    @Test
    void the_bridge_gets_reports_and_word_of_each_packet() {
        connect(offer(), DtlsRole.SERVER);
        byte[][] voice = Speech.opus(Waves.tone(700, 48_000, 0, 48_000, 8_000));
        RtpStream stream = new RtpStream();
        HeaderExtension extension = new HeaderExtension(1, 3);
        for (int i = 0; i < voice.length; i++) {
            byte[] packet = new byte[600];
            byte[] block = extension.write(20, true, i);
            int length = stream.write(packet, 111, i == 0, i * 960L, voice[i], voice[i].length, block);
            RtpStream.put32(packet, 8, (int) THEIRS);
            assertThat(bridge.sendRtp(packet, 0, length)).isPositive();
        }
        Until.isTrue(() -> came(RtcpPacket.RTPFB, RtcpPacket.FMT_TRANSPORT_CC));
        Until.isTrue(() -> came(RtcpPacket.SENDER_REPORT, 0) && came(RtcpPacket.RECEIVER_REPORT, 1));
        assertThat(came(RtcpPacket.SOURCE_DESCRIPTION, 1)).isTrue();
    }

    private boolean came(int type, int count) {
        RtcpPacket view = new RtcpPacket();
        for (byte[] compound : rtcp) {
            view.compound(compound, 0, compound.length);
            while (view.next()) {
                if (view.is(type, count)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void broken_opus_and_rtcp_from_the_bridge_do_no_harm() {
        connect(offer(), DtlsRole.SERVER);
        java.util.Random random = new java.util.Random(7);
        RtpStream stream = new RtpStream();
        for (int i = 0; i < 1_000; i++) {
            byte[] payload = new byte[random.nextInt(1, 300)];
            random.nextBytes(payload);
            byte[] packet = new byte[12 + payload.length + MediaTransport.TRAILER];
            int length = stream.write(packet, 111, false, i * 960L, payload, payload.length, null);
            RtpStream.put32(packet, 8, (int) THEIRS);
            bridge.sendRtp(packet, 0, length);
            byte[] report = Arrays.copyOf(payload, payload.length + 8 + MediaTransport.TRAILER);
            report[0] = (byte) (0x80 | i % 32);
            report[1] = (byte) (192 + i % 32);
            bridge.sendRtcp(report, 0, payload.length + 8);
        }
        int before = rtp.size();
        Until.isTrue(() -> rtp.size() > before + 60);
        assertThat(events.told).doesNotContain("conference false");
    }

    @Test
    void a_bridge_with_another_certificate_is_not_spoken_to() {
        String liar =
                offer().replaceAll("a=fingerprint:sha-256 \\S+", "a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB");
        String answer = BridgeSeat.sections(sound.conference(liar)).get(1);
        var _ = bridge.connect(new RemoteTransport(
                BridgeSeat.found("a=ice-ufrag:(\\S+)", answer),
                BridgeSeat.found("a=ice-pwd:(\\S+)", answer),
                new Fingerprint("sha-256", BridgeSeat.found("a=fingerprint:sha-256 (\\S+)", answer)),
                DtlsRole.SERVER,
                List.of()));
        Until.isTrue(() -> events.told.contains("conference false"));
        assertThat(rtp).isEmpty();
    }
}
