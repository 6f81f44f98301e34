package org.zhest.infra.gateway.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.IceCandidate;
import org.zhest.infra.rtp.LocalTransport;
import org.zhest.infra.rtp.RemoteTransport;

class OfferTest {
    private static final Fingerprint PRINT = new Fingerprint("sha-256", "AA:".repeat(31) + "AA");
    private static final IceCandidate CANDIDATE = new IceCandidate("127.0.0.1", 10_000, 2_130_706_431, "1", "host");
    private static final RemoteTransport BRIDGE = new RemoteTransport(
            "bt5861k81bd34m", "4r1gnsdf1hsglp0s6ntlcn46q8", PRINT, DtlsRole.CLIENT, List.of(CANDIDATE));
    private static final LocalTransport OURS =
            new LocalTransport("ours", "0123456789012345678901", PRINT, List.of(CANDIDATE));

    private static String offer() {
        Map<String, Long> others = new LinkedHashMap<>();
        others.put("i-1", 11L);
        others.put("c-1", 4_294_967_295L);
        return OfferText.offer(BRIDGE, others);
    }

    @Test
    void what_the_backend_offers_is_read() {
        Offer offer = Offer.read(offer());
        assertThat(offer.bridge().ufrag()).isEqualTo("bt5861k81bd34m");
        assertThat(offer.bridge().fingerprint()).isEqualTo(PRINT);
        assertThat(offer.bridge().candidates()).containsExactly(CANDIDATE);
        assertThat(offer.sources())
                .containsOnly(Map.entry(11, "i-1-audio-0 i-1-a0"), Map.entry(-1, "c-1-audio-0 c-1-a0"));
        assertThat(offer.audio().opus()).isEqualTo(111);
        assertThat(offer.audio().level()).isEqualTo(1);
        assertThat(offer.audio().transportSequence()).isEqualTo(3);
        assertThat(offer.audio().wantsTransportFeedback()).isTrue();
    }

    /** What the backend reads of an answer: a section for each offered one with its mid, and all of this in the first. */
    @Test
    void the_answer_is_one_that_the_backend_can_read() {
        String answer = Answer.write(Offer.read(offer()), OURS, DtlsRole.CLIENT, -2, 1);
        List<String> sections = BridgeSeat.sections(answer);
        assertThat(sections).hasSize(5);
        for (int i = 1; i < sections.size(); i++) {
            assertThat(BridgeSeat.found("a=mid:(\\d{1,4})\\s*$", sections.get(i)))
                    .isEqualTo(String.valueOf(i - 1));
        }
        assertThat(sections.get(1))
                .startsWith("m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n")
                .contains("a=ice-ufrag:ours\r\n", "a=ice-pwd:0123456789012345678901\r\n", "a=setup:active\r\n")
                .contains("a=sendonly\r\n", "a=ssrc:4294967294 cname:zhest\r\n", "a=msid:telephone telephone-a0\r\n")
                .contains("a=fingerprint:sha-256 AA:", "a=rtcp-fb:111 transport-cc\r\n", "a=rtcp-mux\r\n");
        assertThat(sections.get(2)).startsWith("m=video 0 UDP/TLS/RTP/SAVPF 98 99\r\n");
        assertThat(sections.get(3))
                .startsWith("m=audio 9 ")
                .contains("a=recvonly\r\n")
                .doesNotContain("a=ssrc:");
        assertThat(sections.getFirst()).contains("a=group:BUNDLE 0 2 3\r\n");
        assertThat(answer).doesNotContain("a=setup:actpass");
    }

    @ParameterizedTest
    @CsvSource({
        "a=rtpmap:111 opus, a=rtpmap:111 speex",
        "a=ice-ufrag:, a=ice-vfrag:",
        "a=ice-pwd:, a=ice-pvd:",
        "a=fingerprint:, a=fingerprnt:",
        "a=setup:, a=setop:",
        "UDP/TLS/RTP/SAVPF, RTP/AVP",
        "v=0, v=1",
        "m=audio 9, m=audio 0",
        "m=video 9 UDP/TLS/RTP/SAVPF 98 99, m=video"
    })
    void an_offer_without_what_is_needed_is_an_error(String good, String bad) {
        assertThat(offer()).contains(good);
        assertThatThrownBy(() -> Offer.read(offer().replace(good, bad))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_are_not_looked_up_and_numbers_that_cannot_be_are_left_out() {
        String odd = offer().replace("127.0.0.1 10000", "evil.example 10000") + "a=ssrc:99999999999 cname:x\r\n";
        Offer offer = Offer.read(odd);
        assertThat(offer.bridge().candidates()).isEmpty();
        assertThat(offer.sources()).hasSize(2);
    }

    @Test
    void a_source_of_a_line_that_became_inactive_is_gone() {
        String first = offer();
        int at = first.indexOf("a=mid:2");
        String gone = first.substring(0, at) + first.substring(at).replaceFirst("a=sendonly", "a=inactive");
        assertThat(Offer.read(gone).sources()).containsOnlyKeys(-1);
        assertThat(Answer.write(Offer.read(gone), OURS, DtlsRole.SERVER, 1, 2))
                .contains("a=setup:passive")
                .contains("a=inactive");
    }

    @Test
    void broken_offers_are_errors_and_nothing_else() {
        Random random = new Random(20_261_122);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder broken = new StringBuilder(offer());
            for (int n = random.nextInt(1, 8); n > 0; n--) {
                int at = random.nextInt(broken.length() - 1);
                switch (random.nextInt(3)) {
                    case 0 -> broken.setCharAt(at, (char) random.nextInt(256));
                    case 1 -> broken.delete(at, Math.min(broken.length() - 1, at + random.nextInt(60)));
                    default -> broken.insert(at, broken.substring(at, Math.min(broken.length(), at + 40)));
                }
            }
            try {
                String _ = Answer.write(Offer.read(broken.toString()), OURS, DtlsRole.CLIENT, 1, 1);
            } catch (IllegalArgumentException e) {
                assertThat(e).isNotNull();
            }
        }
    }
}
