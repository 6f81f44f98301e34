package org.zhest.infra.gateway.sip;

import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.RemoteSdp.Format;
import org.zhest.infra.gateway.sound.TrunkCodec;
import org.zhest.infra.gateway.sound.TrunkMedia;

/** Offer and answer of one call (RFC 3264): what we say, and what the two of us then do. Only in the call's turns. */
final class Negotiation {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InetSocketAddress rtp;
    private final SrtpPolicy policy;
    private final CryptoLine ourKey = CryptoLine.fresh(RANDOM);
    private final long session = RANDOM.nextLong(1, 1L << 40);
    private long version = 1;
    private boolean weHold;
    private boolean theyHold;

    Negotiation(InetSocketAddress rtp, SrtpPolicy policy) {
        this.rtp = rtp;
        this.policy = policy;
    }

    /** An answer of ours and what it means. */
    record Answered(String sdp, TrunkMedia media) {}

    void hold(boolean held) {
        weHold = held;
    }

    boolean weHold() {
        return weHold;
    }

    boolean theyHold() {
        return theyHold;
    }

    String offer() {
        SdpWriter sdp = start();
        sdp.audio(rtp.getPort(), policy == SrtpPolicy.REQUIRED, ourWish(), 20);
        sdp.everyCodec();
        if (policy != SrtpPolicy.OFF) {
            sdp.key(ourKey);
        }
        return sdp.text();
    }

    /** @return empty where we have no codec or no encryption in common */
    Optional<Answered> answer(RemoteSdp offer) {
        Format codec = codec(offer);
        if (codec == null || !encryptionFits(offer)) {
            return Optional.empty();
        }
        theyHold = !offer.receives() || offer.silentAddress();
        CryptoLine theirs = key(offer);
        CryptoLine ours = theirs == null ? null : ourKey.withTag(theirs.tag());
        boolean sends = !weHold && offer.receives();
        boolean receives = !weHold && offer.sends();
        SdpWriter sdp = start();
        for (int i = 0; i < offer.media().size(); i++) {
            if (i == offer.audioLine()) {
                sdp.audio(rtp.getPort(), offer.secure(), Direction.of(sends, receives), offer.millis());
                sdp.formats(codec, digits(offer, codec), noise(offer, codec));
                if (ours != null) {
                    sdp.key(ours);
                }
            } else {
                sdp.refused(offer.media().get(i));
            }
        }
        return Optional.of(new Answered(sdp.text(), media(offer, codec, theirs, sends, receives)));
    }

    /** @return empty where their answer holds no codec of ours, or not the encryption that we need */
    Optional<TrunkMedia> agreed(RemoteSdp answer) {
        Format codec = codec(answer);
        CryptoLine theirs = key(answer);
        if (codec == null || (policy == SrtpPolicy.REQUIRED && theirs == null)) {
            return Optional.empty();
        }
        // An answer to our hold says recvonly or inactive by duty: that is no hold of theirs.
        if (!weHold) {
            theyHold = !answer.receives();
        }
        return Optional.of(media(answer, codec, theirs, !weHold && answer.receives(), !weHold && answer.sends()));
    }

    /** Whether an offer could be answered at all: asked before anybody is rung. */
    static boolean fits(RemoteSdp offer, SrtpPolicy policy) {
        return new Negotiation(offer.rtp(), policy).answer(offer).isPresent();
    }

    private SdpWriter start() {
        return new SdpWriter(rtp.getAddress(), session, version++);
    }

    private Direction ourWish() {
        return Direction.of(!theyHold, !weHold);
    }

    private boolean encryptionFits(RemoteSdp offer) {
        return switch (policy) {
            case OFF -> !offer.secure();
            case OFFERED -> !offer.secure() || !offer.keys().isEmpty();
            case REQUIRED -> !offer.keys().isEmpty();
        };
    }

    private @Nullable CryptoLine key(RemoteSdp remote) {
        return policy == SrtpPolicy.OFF || remote.keys().isEmpty()
                ? null
                : remote.keys().getFirst();
    }

    private static @Nullable Format codec(RemoteSdp remote) {
        for (TrunkCodec each : TrunkCodec.values()) {
            Format format = remote.find(each.encoding(), each.clockRate());
            if (format != null) {
                return format;
            }
        }
        return null;
    }

    private static @Nullable Format digits(RemoteSdp remote, Format codec) {
        return remote.find("telephone-event", codec.clockRate());
    }

    private static @Nullable Format noise(RemoteSdp remote, Format codec) {
        // Opus keeps silence by itself.
        return codec.clockRate() == 8_000 ? remote.find("CN", 8_000) : null;
    }

    private TrunkMedia media(
            RemoteSdp remote, Format codec, @Nullable CryptoLine theirs, boolean sends, boolean receives) {
        Format digits = digits(remote, codec);
        Format noise = noise(remote, codec);
        return new TrunkMedia(
                remote.rtp(),
                named(codec),
                codec.payloadType(),
                digits == null ? null : (Integer) digits.payloadType(),
                noise == null ? null : (Integer) noise.payloadType(),
                theirs == null ? null : new TrunkMedia.SdesKeys(ourKey.key(), theirs.key()),
                sends,
                receives,
                remote.millis());
    }

    private static TrunkCodec named(Format format) {
        for (TrunkCodec each : TrunkCodec.values()) {
            if (format.is(each.encoding(), each.clockRate())) {
                return each;
            }
        }
        throw new IllegalStateException("codec() takes no other");
    }
}
