package org.zhest.infra.gateway.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhest.infra.gateway.sip.Negotiation.Answered;
import org.zhest.infra.gateway.sound.TrunkCodec;
import org.zhest.infra.gateway.sound.TrunkMedia;

class NegotiationTest {
    private static final InetSocketAddress RTP = new InetSocketAddress("127.0.0.1", 20_000);
    private static final String KEY = "AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz";
    private final Negotiation plain = new Negotiation(RTP, SrtpPolicy.OFF);

    private static RemoteSdp sdp(String... media) throws UnreadableSdp {
        String head = "v=0\r\no=- 1 1 IN IP4 192.0.2.7\r\ns=-\r\nc=IN IP4 192.0.2.7\r\nt=0 0\r\n";
        return SdpReader.read((head + String.join("\r\n", media) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static RemoteSdp echo(String ours) throws UnreadableSdp {
        return SdpReader.read(ours.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void our_offer_holds_every_codec_with_its_digits_and_comfort_noise() throws UnreadableSdp {
        RemoteSdp offer = echo(plain.offer());
        assertThat(offer.find("opus", 48_000)).isNotNull();
        assertThat(offer.find("PCMA", 8_000)).isNotNull();
        assertThat(offer.find("PCMU", 8_000)).isNotNull();
        assertThat(offer.find("CN", 8_000)).isNotNull();
        assertThat(offer.find("telephone-event", 8_000)).isNotNull();
        assertThat(offer.find("telephone-event", 48_000)).isNotNull();
        assertThat(offer.rtp()).isEqualTo(RTP);
        assertThat(offer.keys()).isEmpty();
    }

    @Test
    void their_answer_says_codec_digits_and_where_sound_goes() throws UnreadableSdp {
        TrunkMedia media = plain.agreed(
                        sdp("m=audio 4000 RTP/AVP 8 13 96", "a=rtpmap:96 telephone-event/8000", "a=ptime:30"))
                .orElseThrow();
        assertThat(media)
                .isEqualTo(new TrunkMedia(
                        new InetSocketAddress("192.0.2.7", 4000), TrunkCodec.PCMA, 8, 96, 13, null, true, true, 30));
    }

    @Test
    void of_their_offer_we_take_opus_under_their_number() throws UnreadableSdp {
        Answered answered = plain.answer(sdp(
                        "m=audio 4000 RTP/AVP 0 8 120 121 101",
                        "a=rtpmap:120 OPUS/48000/2",
                        "a=rtpmap:121 telephone-event/48000",
                        "a=rtpmap:101 telephone-event/8000"))
                .orElseThrow();
        assertThat(answered.media().codec()).isEqualTo(TrunkCodec.OPUS);
        assertThat(answered.media().payloadType()).isEqualTo(120);
        assertThat(answered.media().digits()).isEqualTo(121);
        assertThat(answered.sdp()).contains("m=audio 20000 RTP/AVP 120 121\r\n");
    }

    @Test
    void every_other_medium_is_refused_in_its_place() throws UnreadableSdp {
        Answered answered = plain.answer(
                        sdp("m=video 4002 RTP/AVP 97", "m=audio 4000 RTP/AVP 8", "m=image 4004 udptl t38"))
                .orElseThrow();
        assertThat(answered.sdp().lines().filter(line -> line.startsWith("m=")))
                .containsExactly("m=video 0 RTP/AVP 97", "m=audio 20000 RTP/AVP 8", "m=image 0 udptl t38");
    }

    @Test
    void without_a_common_codec_there_is_no_answer() throws UnreadableSdp {
        assertThat(plain.answer(sdp("m=audio 4000 RTP/AVP 18", "a=rtpmap:18 G729/8000")))
                .isEmpty();
        assertThat(plain.agreed(sdp("m=audio 4000 RTP/AVP 18"))).isEmpty();
    }

    @Test
    void we_hold_and_they_hold_apart_from_each_other() throws UnreadableSdp {
        plain.hold(true);
        assertThat(plain.offer()).contains("a=sendonly");
        TrunkMedia held =
                plain.agreed(sdp("m=audio 4000 RTP/AVP 8", "a=recvonly")).orElseThrow();
        assertThat(held.sends()).isFalse();
        assertThat(held.receives()).isFalse();
        assertThat(plain.theyHold()).isFalse();
        Answered both =
                plain.answer(sdp("m=audio 4000 RTP/AVP 8", "a=sendonly")).orElseThrow();
        assertThat(both.sdp()).contains("a=inactive");
        assertThat(plain.theyHold()).isTrue();
        assertThat(plain.offer()).contains("a=inactive");
        plain.hold(false);
        assertThat(plain.offer()).contains("a=recvonly");
    }

    @Test
    void the_old_way_to_hold_is_understood() throws UnreadableSdp {
        Answered answered =
                plain.answer(sdp("m=audio 4000 RTP/AVP 8", "c=IN IP4 0.0.0.0")).orElseThrow();
        assertThat(plain.theyHold()).isTrue();
        assertThat(answered.media().sends()).isFalse();
    }

    @Test
    void encryption_is_taken_as_the_policy_has_it() throws UnreadableSdp {
        RemoteSdp secure = sdp("m=audio 4000 RTP/SAVP 8", "a=crypto:4 " + KEY);
        RemoteSdp both = sdp("m=audio 4000 RTP/AVP 8", "a=crypto:4 " + KEY);
        RemoteSdp clear = sdp("m=audio 4000 RTP/AVP 8");
        assertThat(plain.answer(secure)).isEmpty();
        assertThat(plain.answer(both).orElseThrow().media().keys()).isNull();
        Negotiation offered = new Negotiation(RTP, SrtpPolicy.OFFERED);
        assertThat(offered.offer()).contains("RTP/AVP ").contains("a=crypto:1 ");
        assertThat(offered.answer(secure).orElseThrow().sdp())
                .contains("RTP/SAVP ")
                .contains("a=crypto:4 ");
        assertThat(offered.answer(both).orElseThrow().media().keys()).isNotNull();
        assertThat(offered.answer(clear).orElseThrow().media().keys()).isNull();
        Negotiation required = new Negotiation(RTP, SrtpPolicy.REQUIRED);
        assertThat(required.offer()).contains("RTP/SAVP ");
        assertThat(required.answer(clear)).isEmpty();
        assertThat(required.agreed(clear)).isEmpty();
        Optional<Answered> answered = required.answer(secure);
        assertThat(answered.orElseThrow().media().keys()).isNotNull();
    }
}
