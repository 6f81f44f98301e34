package org.zhest.signaling.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.signaling.media.BridgeTransport.Candidate;
import org.zhest.signaling.media.BridgeTransport.Fingerprint;
import org.zhest.signaling.media.Leg.Answer;
import org.zhest.signaling.media.Leg.Offer;

class LegTest {

    private static final BridgeTransport BRIDGE = new BridgeTransport(
            "bt5861k81bd34m",
            "4r1gnsdf1hsglp0s6ntlcn46q8",
            new Fingerprint("sha-256", "AA:".repeat(31) + "AA"),
            List.of(new Candidate("1", "1", "udp", "2130706431", "127.0.0.1", "10000", "host", "0", null, null)));
    private static final EndpointId OWN = new EndpointId("c-1");
    private static final Source AUDIO = new Source(new EndpointId("i-1"), MediaKind.AUDIO, 11, null);
    private static final Source VIDEO = new Source(new EndpointId("i-1"), MediaKind.VIDEO, 4294967295L, 22L);
    private static final Source VIDEO_AGAIN = new Source(new EndpointId("i-2"), MediaKind.VIDEO, 33, 44L);

    private final Leg fresh = Leg.fresh(new Conference("call-1"), OWN, BRIDGE);

    @Test
    void the_first_offer_has_the_browsers_own_lines() {
        Offer offer = open(offering(fresh, List.of()));
        assertThat(offer.version()).isEqualTo(1);
        assertThat(offer.sdp())
                .contains("a=group:BUNDLE 0 1\r\n")
                .contains("m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n")
                .contains("m=video 9 UDP/TLS/RTP/SAVPF 98 99 96 97 102 103\r\n")
                .contains("a=candidate:1 1 udp 2130706431 127.0.0.1 10000 typ host generation 0\r\n")
                .contains("a=setup:actpass\r\n")
                .contains("a=fmtp:99 apt=98\r\n")
                .doesNotContain("a=ice-lite")
                .containsOnlyOnce("a=end-of-candidates");
    }

    @Test
    void each_remote_source_has_a_line_with_its_ssrcs() {
        assertThat(open(offering(fresh, List.of(AUDIO, VIDEO))).sdp())
                .contains("a=group:BUNDLE 0 1 2 3\r\n")
                .contains("a=msid:i-1-video-0 i-1-v0\r\n")
                .contains("a=ssrc-group:FID 4294967295 22\r\n")
                .contains("a=ssrc:11 cname:i-1\r\n");
    }

    @Test
    void there_is_one_open_offer_at_a_time() {
        Leg open = offering(fresh, List.of());
        assertThat(open.offering(List.of(VIDEO))).isEmpty();
        Leg answered = taken(open.answer(1, answer(2, 0))).leg();
        assertThat(open(offering(answered, List.of(VIDEO))).version()).isEqualTo(2);
    }

    @Test
    void nothing_new_needs_no_offer() {
        Leg answered = taken(offering(fresh, List.of()).answer(1, answer(2, 0))).leg();
        assertThat(answered.offering(List.of())).isEmpty();
    }

    @Test
    void a_line_of_a_source_that_left_serves_the_next() {
        Leg first = taken(offering(fresh, List.of(AUDIO, VIDEO)).answer(1, answer(4, 7)))
                .leg();
        Leg gone = offering(first, List.of());
        assertThat(open(gone).sdp())
                .contains("a=mid:3\r\n")
                .contains("a=inactive")
                .contains("BUNDLE 0 1 2 3\r\n");
        Leg back = offering(taken(gone.answer(2, answer(4, 7))).leg(), List.of(VIDEO_AGAIN));
        assertThat(back.layout().lines()).hasSize(2);
        assertThat(open(back).sdp()).contains("a=ssrc-group:FID 33 44\r\n");
    }

    @Test
    void an_answer_says_what_the_browser_sends() {
        Answer.Taken taken = taken(offering(fresh, List.of()).answer(1, answer(2, 7)));
        assertThat(taken.transportIsNew()).isTrue();
        assertThat(taken.sourcesAreNew()).isTrue();
        assertThat(taken.transport().setup()).isEqualTo("active");
        assertThat(taken.leg().sends())
                .containsExactly(new Source(OWN, MediaKind.AUDIO, 7, null), new Source(OWN, MediaKind.VIDEO, 8, 9L));
    }

    @Test
    void a_browser_without_camera_and_microphone_sends_nothing() {
        assertThat(taken(offering(fresh, List.of()).answer(1, answer(2, 0)))
                        .leg()
                        .sends())
                .isEmpty();
    }

    @Test
    void an_answer_counts_once() {
        Leg open = offering(fresh, List.of());
        Leg answered = taken(open.answer(1, answer(2, 0))).leg();
        assertThat(answered.answer(1, answer(2, 0))).isInstanceOf(Answer.Stale.class);
        assertThat(open.answer(2, answer(2, 0))).isInstanceOf(Answer.Stale.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a=ssrc:7 , a=ssrc:4294967296 ",
        "FID 8 9, FID 8 8",
        "a=setup:active, a=setup:actpass",
        "a=ice-pwd:, a=ice-pvd:",
        "a=mid:1, a=mid:9",
        "m=video, m=audio",
        "sha-256 BB:, sha-256 XX:"
    })
    void an_answer_that_does_not_fit_is_not_taken(String good, String bad) {
        String sdp = answer(2, 7);
        assertThat(sdp).contains(good);
        assertThat(offering(fresh, List.of()).answer(1, sdp.replace(good, bad))).isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void an_answer_with_too_few_lines_is_not_taken() {
        assertThat(offering(fresh, List.of(VIDEO)).answer(1, answer(2, 7))).isInstanceOf(Answer.Unreadable.class);
    }

    private static Leg offering(Leg leg, List<Source> others) {
        Optional<Leg> offering = leg.offering(others);
        assertThat(offering).isPresent();
        return offering.get();
    }

    private static Offer open(Leg leg) {
        Optional<Offer> offer = leg.openOffer();
        assertThat(offer).isPresent();
        return offer.get();
    }

    private static Answer.Taken taken(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Taken.class);
        return (Answer.Taken) answer;
    }

    /** What Chromium answers; ssrc 0: it sends nothing. */
    private static String answer(int lines, long ssrc) {
        StringBuilder sdp =
                new StringBuilder("v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\n");
        for (int mid = 0; mid < lines; mid++) {
            boolean sends = mid < 2 && ssrc > 0;
            sdp.append(mid % 2 == 0 ? "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n" : "m=video 9 UDP/TLS/RTP/SAVPF 98 99\r\n")
                    .append("c=IN IP4 0.0.0.0\r\na=ice-ufrag:b6rf\r\na=ice-pwd:hjFa/gV7B6QLM3fgxuptCkq1\r\n")
                    .append("a=fingerprint:sha-256 ")
                    .append("BB:".repeat(31))
                    .append("BB\r\na=setup:active\r\n")
                    .append("a=mid:")
                    .append(mid)
                    .append("\r\n")
                    .append(sends ? "a=sendonly\r\n" : "a=inactive\r\n");
            if (sends && mid == 0) {
                sdp.append("a=ssrc:").append(ssrc).append(" cname:x\r\n");
            } else if (sends) {
                sdp.append("a=ssrc-group:FID ")
                        .append(ssrc + 1)
                        .append(" ")
                        .append(ssrc + 2)
                        .append("\r\n");
            }
        }
        return sdp.toString();
    }
}
