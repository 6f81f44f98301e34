package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhest.infra.gateway.sound.wave.Upsampler;
import org.zhest.infra.gateway.sound.wave.Waves;
import org.zhest.infra.rtp.packet.RtpPacket;

class HostilePayloadsTest {
    private static final long FRAME = 20_000_000L;

    @Test
    void opus_of_any_bytes_makes_frames_and_never_an_error() {
        Random random = new Random(11);
        byte[][] good = Speech.opus(new Upsampler().convert(Waves.tone(300, 8_000, 0, 16_000, 8_000)));
        Playout playout = new Playout(new OpusFrames());
        for (int i = 0; i < 2_000; i++) {
            byte[] payload = good[i % good.length].clone();
            switch (random.nextInt(4)) {
                case 0 -> payload[random.nextInt(payload.length)] ^= (byte) random.nextInt(1, 256);
                case 1 -> payload = java.util.Arrays.copyOf(payload, random.nextInt(payload.length + 20));
                case 2 -> random.nextBytes(payload);
                default -> {}
            }
            playout.arrived(i * 960 + (random.nextInt(20) == 0 ? random.nextInt() : 0), payload, i * FRAME);
            assertThat(playout.frame(i * FRAME + FRAME / 2)).hasSize(960);
        }
    }

    @Test
    void rtp_of_any_bytes_makes_frames_and_never_an_error() {
        Random random = new Random(12);
        TrunkMedia media = new TrunkMedia(
                new java.net.InetSocketAddress("127.0.0.1", 4_000), TrunkCodec.PCMU, 0, 101, 13, null, true, true, 20);
        TelephoneIn in = new TelephoneIn(media, 1);
        RtpPacket view = new RtpPacket();
        int looked = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] packet = new byte[random.nextInt(1, 400)];
            random.nextBytes(packet);
            packet[0] = (byte) (0x80 | random.nextInt(64));
            if (packet.length > 1) {
                packet[1] = new byte[] {0, 101, 13}[i % 3];
            }
            if (view.wrap(packet, 0, packet.length) && TelephoneIn.knows(media, view.payloadType())) {
                Character _ = in.packet(view, i * FRAME);
                looked++;
            }
            assertThat(in.frame(i * FRAME)).hasSize(960);
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    @Test
    void silence_is_suppressed_and_no_word_is() {
        SilenceSuppression suppression = new SilenceSuppression();
        int sent = 0;
        int noises = 0;
        for (int i = 0; i < 200; i++) {
            SilenceSuppression.Verdict verdict = suppression.frame(new short[160]);
            sent += verdict.silent() ? 0 : 1;
            noises += verdict.noise() >= 0 ? 1 : 0;
        }
        assertThat(sent).isEqualTo(10);
        assertThat(noises).isEqualTo(10);
        assertThat(suppression.frame(Waves.tone(300, 8_000, 0, 160, 1_000)).silent())
                .isFalse();
    }
}
