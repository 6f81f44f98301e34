package org.zhest.infra.rtp;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.ExporterLabel;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.UseSRTPData;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.jspecify.annotations.Nullable;

/** What both DTLS roles settle alike: the SRTP profile, whose certificate it is, and the keys (RFC 5764). */
final class DtlsAgreement {
    static final int HANDSHAKE_MILLIS = 20_000;

    /** First wait before a flight is sent again; a lost flight on a short path should not cost a second. */
    static final int RESEND_MILLIS = 150;

    private final DtlsIdentity identity;
    private final Fingerprint expected;
    private final DtlsRole role;
    private @Nullable SrtpProfile profile;
    private @Nullable SrtpKeys keys;
    private boolean proven;

    DtlsAgreement(DtlsIdentity identity, Fingerprint expected, DtlsRole role) {
        this.identity = identity;
        this.expected = expected;
        this.role = role;
    }

    DtlsIdentity identity() {
        return identity;
    }

    UseSRTPData offer() {
        int[] profiles =
                Arrays.stream(SrtpProfile.values()).mapToInt(SrtpProfile::wire).toArray();
        return new UseSRTPData(profiles, TlsUtils.EMPTY_BYTES);
    }

    /** Takes the best profile that the other side named. */
    void offered(@Nullable UseSRTPData data) throws IOException {
        if (data != null) {
            for (SrtpProfile candidate : SrtpProfile.values()) {
                if (profile == null
                        && Arrays.stream(data.getProtectionProfiles()).anyMatch(p -> p == candidate.wire())) {
                    profile = candidate;
                }
            }
        }
        if (profile == null) {
            throw new TlsFatalAlert(AlertDescription.illegal_parameter);
        }
    }

    UseSRTPData answer() throws IOException {
        SrtpProfile chosen = profile;
        if (chosen == null) {
            throw new TlsFatalAlert(AlertDescription.internal_error);
        }
        return new UseSRTPData(new int[] {chosen.wire()}, TlsUtils.EMPTY_BYTES);
    }

    TlsCredentialedSigner signer(TlsContext context) {
        return new BcDefaultTlsCredentialedSigner(
                new TlsCryptoParameters(context),
                identity.crypto(),
                identity.privateKey(),
                identity.certificate(),
                SignatureAndHashAlgorithm.getInstance(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
    }

    /** Refuses every certificate but the one that the signalling named. */
    void check(@Nullable Certificate certificate) throws IOException {
        if (certificate == null || certificate.isEmpty()) {
            throw new TlsFatalAlert(AlertDescription.certificate_required);
        }
        if (!expected.matches(certificate.getCertificateAt(0).getEncoded())) {
            throw new TlsFatalAlert(AlertDescription.bad_certificate);
        }
        proven = true;
    }

    void export(TlsContext context) throws IOException {
        SrtpProfile chosen = profile;
        if (!proven || chosen == null) {
            throw new TlsFatalAlert(AlertDescription.certificate_required);
        }
        byte[] material = context.exportKeyingMaterial(ExporterLabel.dtls_srtp, null, SrtpKeys.length(chosen));
        keys = new SrtpKeys(chosen, material, role);
    }

    SrtpKeys keys() throws IOException {
        SrtpKeys exported = keys;
        if (exported == null) {
            throw new IOException("The handshake ended without keys");
        }
        return exported;
    }
}
