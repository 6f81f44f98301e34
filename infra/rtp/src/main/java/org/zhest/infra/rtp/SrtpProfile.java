package org.zhest.infra.rtp;

import org.bouncycastle.tls.SRTPProtectionProfile;
import org.jitsi.srtp.SrtpPolicy;

/** The SRTP protection profiles that browsers speak (RFC 5764, section 4.1.2; RFC 7714, section 14.2), best first. */
enum SrtpProfile {
    AEAD_AES_128_GCM(SRTPProtectionProfile.SRTP_AEAD_AES_128_GCM, 16, 12),
    AES128_CM_HMAC_SHA1_80(SRTPProtectionProfile.SRTP_AES128_CM_HMAC_SHA1_80, 16, 14);

    private final int wire;
    private final int keyBytes;
    private final int saltBytes;

    SrtpProfile(int wire, int keyBytes, int saltBytes) {
        this.wire = wire;
        this.keyBytes = keyBytes;
        this.saltBytes = saltBytes;
    }

    int wire() {
        return wire;
    }

    int keyBytes() {
        return keyBytes;
    }

    int saltBytes() {
        return saltBytes;
    }

    /** A policy of its own for each use, because the library's policies can be changed. */
    SrtpPolicy policy() {
        return switch (this) {
            case AEAD_AES_128_GCM ->
                new SrtpPolicy(
                        SrtpPolicy.AESGCM_ENCRYPTION, keyBytes, SrtpPolicy.NULL_AUTHENTICATION, 0, 16, saltBytes);
            case AES128_CM_HMAC_SHA1_80 ->
                new SrtpPolicy(
                        SrtpPolicy.AESCM_ENCRYPTION, keyBytes, SrtpPolicy.HMACSHA1_AUTHENTICATION, 20, 10, saltBytes);
        };
    }
}
