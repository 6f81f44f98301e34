package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhest.infra.rtp.packet.RtcpPacket;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpStream;

class ReportsTest {
    private static final long FRAME = 20_000_000L;

    private final Reports reports = new Reports();

    @Test
    void a_block_tells_what_was_lost_and_how_evenly_the_rest_came() {
        Reception reception = new Reception(7, 8_000);
        for (int i = 0; i < 100; i++) {
            if (i % 10 != 3) {
                reception.arrived(65_500 + i & 0xFFFF, i * 160, i * FRAME + (i % 2) * 2_000_000);
            }
        }
        reception.reported(0x1234_5678, 99 * FRAME);
        ByteBuffer block = ByteBuffer.wrap(reception.block(99 * FRAME + 500_000_000L));
        assertThat(block.getInt(0)).isEqualTo(7);
        assertThat(block.get(4) & 0xFF).as("of 256 lost").isEqualTo(25);
        assertThat(block.getInt(4) & 0xFF_FFFF).isEqualTo(10);
        assertThat(block.getInt(8)).as("past the end of 16 bits once").isEqualTo(65_599);
        assertThat(block.getInt(12)).as("2 ms at 8 kHz").isBetween(12, 16);
        assertThat(block.getInt(16)).isEqualTo(0x1234_5678);
        assertThat(block.getInt(20)).isEqualTo(32_768);
        assertThat(reception.block(0)[4]).as("nothing lost since").isZero();
    }

    @Test
    void what_one_side_writes_the_other_reads() {
        RtpStream stream = new RtpStream();
        stream.write(new byte[100], 8, true, 160, new byte[20], 20, null);
        Instant now = Instant.ofEpochSecond(1_790_000_000L, 500_000_000);
        RtcpWriter compound = reports.compound(stream, List.of(new Reception(7, 8_000)), now, 0);
        List<Integer> types = new ArrayList<>();
        RtcpPacket view = new RtcpPacket().compound(compound.buffer(), 0, compound.length());
        while (view.next()) {
            types.add(view.type());
        }
        assertThat(types).containsExactly(200, 201, 202);
        List<Integer> clocks = new ArrayList<>();
        boolean read = reports.read(compound.buffer(), compound.length(), (ssrc, ntp) -> {
            assertThat(ssrc).isEqualTo(stream.ssrc());
            clocks.add(ntp);
        });
        assertThat(read).isTrue();
        assertThat(clocks).containsExactly((int) (Reports.ntp(now) >>> 16));
    }

    @Test
    void who_has_sent_nothing_reports_as_a_receiver() {
        RtcpWriter compound = reports.compound(new RtpStream(), List.of(), Instant.EPOCH, 0);
        assertThat(compound.buffer()[1] & 0xFF).isEqualTo(201);
    }

    @Test
    void broken_reports_are_passed_over() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = new byte[random.nextInt(1, 120)];
            random.nextBytes(broken);
            broken[0] = (byte) (0x80 | random.nextInt(32));
            if (broken.length > 3) {
                broken[1] = (byte) (200 + random.nextInt(8));
                broken[2] = 0;
                broken[3] = (byte) random.nextInt(30);
            }
            var _ = reports.read(broken, broken.length, (ssrc, ntp) -> {});
        }
    }
}
