package org.zhest.infra.rtp;

import java.util.List;

/**
 * What the other side told about itself.
 *
 * @param dtlsRole the local side's role, that is, the opposite of the other side's {@code setup}
 * @param candidates may be empty: whoever is checked by the other side learns its address from the checks
 */
public record RemoteTransport(
        String ufrag, String password, Fingerprint fingerprint, DtlsRole dtlsRole, List<IceCandidate> candidates) {
    public RemoteTransport {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
        return "RemoteTransport[ufrag=" + ufrag + ", dtlsRole=" + dtlsRole + "]";
    }
}
