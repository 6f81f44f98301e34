package org.zhest.infra.rtp;

import java.util.List;

/** What the other side must be told so that it can connect. */
public record LocalTransport(String ufrag, String password, Fingerprint fingerprint, List<IceCandidate> candidates) {
    public LocalTransport {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
        return "LocalTransport[ufrag=" + ufrag + "]";
    }
}
