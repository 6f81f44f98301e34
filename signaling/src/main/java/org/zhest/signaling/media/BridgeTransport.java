package org.zhest.signaling.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bridge's side of one endpoint's ICE and DTLS, as it goes into our offers. Candidates are complete: no trickle. */
public record BridgeTransport(String ufrag, String pwd, Fingerprint fingerprint, List<Candidate> candidates) {

    /** The hash of a DTLS certificate (RFC 8122). */
    public record Fingerprint(String hash, String value) {}

    /** An ICE candidate (RFC 8839); the related address is there on reflexive ones only. */
    public record Candidate(
            String foundation,
            String component,
            String protocol,
            String priority,
            String ip,
            String port,
            String type,
            String generation,
            @Nullable String relatedAddress,
            @Nullable String relatedPort) {}
}
