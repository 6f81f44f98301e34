package org.zhest.infra.rtp.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PacketViewsTest {
    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @Test
    void a_packet_with_one_byte_extensions_is_read_and_renumbered_in_place() {
        byte[] packet = hex("90E2 1234 00000064 0000002A BEDE 0002 10AA 31 0102 000000 0708");
        RtpPacket view = new RtpPacket();
        assertThat(view.wrap(packet, 0, packet.length)).isTrue();
        assertThat(view.ssrc()).isEqualTo(0x2A);
        assertThat(view.sequence()).isEqualTo(0x1234);
        assertThat(view.payloadType()).isEqualTo(0x62);
        assertThat(view.marker()).isTrue();
        int at = view.extension(3);
        assertThat(view.transportSequence(at)).isEqualTo(0x0102);

        byte[] ids = new byte[256];
        ids[3] = 5;
        view.renumberExtensions(ids);
        assertThat(view.extension(5)).isEqualTo(at);
        assertThat(view.extension(1)).isEqualTo(-1);
        assertThat(view.extension(3)).isEqualTo(-1);
    }

    @Test
    void padding_is_no_payload() {
        byte[] packet = hex("A061 0001 00000000 00000001 00000004");
        RtpPacket view = new RtpPacket();
        assertThat(view.wrap(packet, 0, packet.length)).isTrue();
        assertThat(view.payloadLength()).isZero();
        assertThat(view.originalSequence()).isEqualTo(-1);
    }

    @Test
    void a_nack_names_every_lost_packet_across_the_wrap() {
        RtcpWriter writer = new RtcpWriter(1200).clear().nack(1, 2, new int[] {65530, 65535, 0, 9, 100}, 5);
        RtcpPacket packet = new RtcpPacket().compound(writer.buffer(), 0, writer.length());
        assertThat(packet.next()).isTrue();
        assertThat(packet.is(RtcpPacket.RTPFB, RtcpPacket.FMT_NACK)).isTrue();
        assertThat(packet.mediaSsrc()).isEqualTo(2);
        assertThat(packet.nackEntries()).isEqualTo(2);
        assertThat(packet.nackSequence(0)).isEqualTo(65530);
        assertThat(packet.nackBits(0)).isEqualTo(1 << 4 | 1 << 5 | 1 << 14);
        assertThat(packet.nackSequence(1)).isEqualTo(100);
    }

    @Test
    void transport_feedback_says_what_arrived_and_when() {
        Random random = new Random(7);
        ArrivalLog log = new ArrivalLog(0);
        Map<Integer, Long> sent = new LinkedHashMap<>();
        long nanos = 1_000_000_000L;
        int sequence = 65_000;
        for (int i = 0; i < 1500; i++) {
            nanos += random.nextInt(20_000_000);
            int number = (sequence + i) & 0xFFFF;
            if (random.nextInt(10) != 0) {
                log.arrived(number, nanos);
                sent.put(number, nanos / 1000);
            }
        }
        Map<Integer, Long> read = new LinkedHashMap<>();
        RtcpWriter writer = new RtcpWriter(1200);
        while (log.writeTo(writer.clear(), 1, 2)) {
            RtcpPacket packet = new RtcpPacket().compound(writer.buffer(), 0, writer.length());
            assertThat(packet.next()).isTrue();
            assertThat(TransportFeedback.read(packet, (n, micros) -> {
                        if (micros >= 0) {
                            read.put(n, micros);
                        }
                    }))
                    .isTrue();
        }
        assertThat(read.keySet()).containsExactlyElementsOf(sent.keySet());
        read.forEach(
                (n, micros) -> assertThat(sent.getOrDefault(n, 0L) - micros).isBetween(0L, 250L));
    }

    @Test
    void no_bytes_whatever_break_the_views() {
        Random random = new Random(20261122);
        RtpPacket rtp = new RtpPacket();
        RtcpPacket rtcp = new RtcpPacket();
        byte[] ids = new byte[256];
        random.nextBytes(ids);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            if (bytes.length > 4 && random.nextBoolean()) {
                bytes[0] = (byte) (0x80 | bytes[0] & 0x3F);
                bytes[1] = (byte) (200 + random.nextInt(8));
                bytes[2] = 0;
                bytes[3] = (byte) random.nextInt(20);
            }
            if (rtp.wrap(bytes, 0, bytes.length)) {
                assertThat(rtp.payloadLength()).isBetween(0, bytes.length);
                assertThat(rtp.originalSequence()).isGreaterThanOrEqualTo(-1);
                assertThat(rtp.extension(3)).isLessThan(bytes.length);
                rtp.renumberExtensions(ids);
            }
            rtcp.compound(bytes, 0, bytes.length);
            while (rtcp.next()) {
                readAll(rtcp);
            }
        }
    }

    private static int readAll(RtcpPacket rtcp) {
        int sum = rtcp.senderSsrc() + rtcp.mediaSsrc() + rtcp.describedSsrc();
        for (int i = 0; i < rtcp.reportBlocks(); i++) {
            sum += rtcp.reportedSsrc(i);
        }
        for (int i = 0; i < rtcp.nackEntries(); i++) {
            sum += rtcp.nackSequence(i) + rtcp.nackBits(i);
        }
        for (int i = 0; i < rtcp.firEntries(); i++) {
            sum += rtcp.firSsrc(i);
        }
        for (int i = 0; rtcp.isRemb() && i < rtcp.rembSsrcs(); i++) {
            sum += rtcp.rembSsrc(i);
        }
        for (int i = 0; i < rtcp.count(); i++) {
            sum += rtcp.byeSsrc(i);
        }
        boolean _ = TransportFeedback.read(rtcp, (sequence, micros) -> {});
        return sum;
    }
}
