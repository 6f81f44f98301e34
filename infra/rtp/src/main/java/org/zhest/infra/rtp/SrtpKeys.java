package org.zhest.infra.rtp;

import java.util.Arrays;

/** Master keys and salts of both directions, as DTLS exported them (RFC 5764, section 4.2). Never logged. */
final class SrtpKeys {
    private final SrtpProfile profile;
    private final byte[] material;
    private final DtlsRole role;

    /** @param role the local side's, which decides what is written and what is read with */
    SrtpKeys(SrtpProfile profile, byte[] material, DtlsRole role) {
        this.profile = profile;
        this.material = material.clone();
        this.role = role;
    }

    static int length(SrtpProfile profile) {
        return 2 * (profile.keyBytes() + profile.saltBytes());
    }

    SrtpProfile profile() {
        return profile;
    }

    byte[] key(boolean outgoing) {
        int size = profile.keyBytes();
        int at = isClientSide(outgoing) ? 0 : size;
        return Arrays.copyOfRange(material, at, at + size);
    }

    byte[] salt(boolean outgoing) {
        int size = profile.saltBytes();
        int at = 2 * profile.keyBytes() + (isClientSide(outgoing) ? 0 : size);
        return Arrays.copyOfRange(material, at, at + size);
    }

    private boolean isClientSide(boolean outgoing) {
        return outgoing == (role == DtlsRole.CLIENT);
    }
}
