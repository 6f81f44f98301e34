package org.zhest.infra.gateway.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdpReaderTest {
    private static final String GOOD = """
            v=0
            o=- 1 1 IN IP4 192.0.2.7
            s=-
            c=IN IP4 192.0.2.7
            t=0 0
            m=audio 4000 RTP/AVP 8 0 96 101
            a=rtpmap:96 opus/48000/2
            a=rtpmap:101 telephone-event/8000
            a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz|2^20
            a=ptime:20
            a=sendrecv
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v=1\r\n",
                "v=0\r\n",
                "v=0\r\nm=audio 4000 RTP/AVP 8\r\n",
                "v=0\r\nc=IN IP4 example.com\r\nm=audio 4000 RTP/AVP 8\r\n",
                "v=0\r\nc=IN IP4 224.0.0.1\r\nm=audio 4000 RTP/AVP 8\r\n",
                "v=0\r\nc=IN IP4 192.0.2.7\r\nm=audio 0 RTP/AVP 8\r\n",
                "v=0\r\nc=IN IP4 192.0.2.7\r\nm=audio 70000 RTP/AVP 8\r\n",
                "v=0\r\nc=IN IP4 192.0.2.7\r\nm=audio -4 RTP/AVP 8\r\n",
                "v=0\r\nc=IN IP4 192.0.2.7\r\nm=audio 4000\r\n",
                "v=0\r\nc=IN IP4 192.0.2.7\r\nm=video 4000 RTP/AVP 8\r\n",
                "v=0\r\nc=IN IP4 192.0.2.7\r\nm=audio 4000 UDP/TLS/RTP/SAVPF 8\r\n",
                "v=0\r\nwhatever\r\nm=audio 4000 RTP/AVP 8\r\n"
            })
    void what_we_could_not_send_sound_to_is_unreadable(String text) {
        assertThatThrownBy(() -> SdpReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSdp.class);
    }

    @Test
    void addresses_of_the_sixth_version_are_read() throws UnreadableSdp {
        RemoteSdp read = SdpReader.read(
                GOOD.replace("c=IN IP4 192.0.2.7", "c=IN IP6 2001:db8::7").getBytes(StandardCharsets.UTF_8));
        assertThat(read.rtp()).isEqualTo(new InetSocketAddress("2001:db8::7", 4000));
    }

    @Test
    void a_key_is_read_with_its_lifetime_and_left_out_with_an_identifier() throws UnreadableSdp {
        assertThat(SdpReader.read(GOOD.getBytes(StandardCharsets.UTF_8)).keys()).hasSize(1);
        assertThat(SdpReader.read(GOOD.replace("|2^20", "|2^20|1:4").getBytes(StandardCharsets.UTF_8))
                        .keys())
                .isEmpty();
        assertThat(SdpReader.read(GOOD.replace("CnVubGVz", "Cn").getBytes(StandardCharsets.UTF_8))
                        .keys())
                .isEmpty();
    }

    /** Seeded: whatever was changed, it is read or refused in words, and what is read can be answered. */
    @Test
    void spoilt_sdp_never_does_more_than_be_refused() {
        Random random = new Random(20_261_122);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] spoilt = spoil(GOOD.getBytes(StandardCharsets.UTF_8), random);
            try {
                RemoteSdp sdp = SdpReader.read(spoilt);
                read++;
                Negotiation ours = new Negotiation(new InetSocketAddress("127.0.0.1", 20_000), SrtpPolicy.OFFERED);
                ours.agreed(sdp);
                ours.answer(sdp).ifPresent(answer -> assertThat(answer.sdp()).startsWith("v=0\r\n"));
            } catch (UnreadableSdp e) {
                assertThat(e.getMessage()).matches("[a-z ]+");
            }
        }
        assertThat(read).isBetween(1_000, 19_000);
    }

    static byte[] spoil(byte[] text, Random random) {
        byte[] spoilt = text.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(spoilt.length);
            switch (random.nextInt(5)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> spoilt[at] = (byte) " \r\n:=/9-;<>\"@".charAt(random.nextInt(13));
                case 2 -> spoilt = java.util.Arrays.copyOf(spoilt, Math.max(1, at));
                case 3 -> {
                    int length = Math.min(random.nextInt(30), spoilt.length - at);
                    System.arraycopy(spoilt, random.nextInt(spoilt.length - length + 1), spoilt, at, length);
                }
                default -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return spoilt;
    }
}
