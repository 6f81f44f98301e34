package org.zhest.infra.rtp;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.jitsi.srtp.SrtcpCryptoContext;
import org.jitsi.srtp.SrtpContextFactory;
import org.jitsi.srtp.SrtpCryptoContext;
import org.jitsi.srtp.SrtpErrorStatus;
import org.jitsi.utils.logging2.Logger;
import org.jitsi.utils.logging2.LoggerImpl;
import org.zhest.infra.rtp.packet.RtpPacket;

/**
 * Encrypts and decrypts in place (RFC 3711, RFC 7714), with one context a source. A context is kept only after a packet has
 * proved itself, so forged sources cost no memory. Outgoing and incoming are locked apart.
 */
public final class SrtpSession implements AutoCloseable {
    /** The most bytes that protection adds behind a packet. */
    public static final int TRAILER = 32;

    /** Far more sources than any call has; the oldest makes room. */
    private static final int MOST_SOURCES = 128;

    private static final Logger LOGGER = new LoggerImpl(SrtpSession.class.getName());

    private final SrtpContextFactory outFactory;
    private final SrtpContextFactory inFactory;
    private final Sources<SrtpCryptoContext> outRtp = new Sources<>(new SrtpCryptoContext[0]);
    private final Sources<SrtcpCryptoContext> outRtcp = new Sources<>(new SrtcpCryptoContext[0]);
    private final Sources<SrtpCryptoContext> inRtp = new Sources<>(new SrtpCryptoContext[0]);
    private final Sources<SrtcpCryptoContext> inRtcp = new Sources<>(new SrtcpCryptoContext[0]);
    private final Slice outSlice = new Slice();
    private final Slice inSlice = new Slice();

    SrtpSession(SrtpKeys keys) {
        SrtpProfile profile = keys.profile();
        outFactory = new SrtpContextFactory(
                true, keys.key(true), keys.salt(true), profile.policy(), profile.policy(), LOGGER);
        inFactory = new SrtpContextFactory(
                false, keys.key(false), keys.salt(false), profile.policy(), profile.policy(), LOGGER);
    }

    /**
     * A session whose keys came in SDP (RFC 4568), AES_CM_128_HMAC_SHA1_80.
     *
     * @param ours master key and salt of what leaves, 30 bytes
     * @param theirs the same of what comes
     * @throws IllegalArgumentException for keys of another length
     */
    public static SrtpSession sdes(byte[] ours, byte[] theirs) {
        SrtpProfile profile = SrtpProfile.AES128_CM_HMAC_SHA1_80;
        int key = profile.keyBytes();
        int salt = profile.saltBytes();
        if (ours.length != key + salt || theirs.length != key + salt) {
            throw new IllegalArgumentException("A key of SDES and its salt are " + (key + salt) + " bytes");
        }
        byte[] material = new byte[SrtpKeys.length(profile)];
        System.arraycopy(ours, 0, material, 0, key);
        System.arraycopy(theirs, 0, material, key, key);
        System.arraycopy(ours, key, material, 2 * key, salt);
        System.arraycopy(theirs, key, material, 2 * key + salt, salt);
        return new SrtpSession(new SrtpKeys(profile, material, DtlsRole.CLIENT));
    }

    /**
     * Lets the library choose its fastest AES now. On first use it measures for a second or more, and then on the packet
     * thread, where every call would stall.
     */
    public static void warm() {
        for (SrtpProfile profile : SrtpProfile.values()) {
            try (SrtpSession session =
                    new SrtpSession(new SrtpKeys(profile, new byte[SrtpKeys.length(profile)], DtlsRole.CLIENT))) {
                byte[] packet = new byte[RtpPacket.FIXED_HEADER + 100 + TRAILER];
                packet[0] = (byte) 0x80;
                int _ = session.protectRtp(packet, 0, RtpPacket.FIXED_HEADER + 100);
                packet[1] = (byte) 200;
                int _ = session.protectRtcp(packet, 0, 28);
            }
        }
    }

    /** @return bytes of the protected packet, or -1 when it cannot be sent (its number was sent before) */
    public synchronized int protectRtp(byte[] buffer, int offset, int length) {
        int ssrc = RtpPacket.ssrcAt(buffer, offset);
        try {
            SrtpCryptoContext context = outRtp.find(ssrc);
            if (context == null) {
                context = outFactory.deriveContext(ssrc, 0);
                outRtp.keep(ssrc, context);
            }
            return status(context.transformPacket(outSlice.set(buffer, offset, length)), outSlice);
        } catch (GeneralSecurityException | RuntimeException e) {
            return -1;
        }
    }

    /** The same for an RTCP compound. */
    public synchronized int protectRtcp(byte[] buffer, int offset, int length) {
        int ssrc = Slice.int32(buffer, offset + 4);
        try {
            SrtcpCryptoContext context = outRtcp.find(ssrc);
            if (context == null) {
                context = outFactory.deriveControlContext(ssrc);
                outRtcp.keep(ssrc, context);
            }
            return status(context.transformPacket(outSlice.set(buffer, offset, length)), outSlice);
        } catch (GeneralSecurityException | RuntimeException e) {
            return -1;
        }
    }

    /** @return bytes of the plain packet, or -1 when it is forged, repeated or too old */
    public int unprotectRtp(byte[] buffer, int offset, int length) {
        synchronized (inSlice) {
            int ssrc = RtpPacket.ssrcAt(buffer, offset);
            try {
                SrtpCryptoContext known = inRtp.find(ssrc);
                SrtpCryptoContext context = known == null ? inFactory.deriveContext(ssrc, 0) : known;
                int plain = status(context.reverseTransformPacket(inSlice.set(buffer, offset, length), false), inSlice);
                if (known == null && plain >= 0) {
                    inRtp.keep(ssrc, context);
                }
                return plain;
            } catch (GeneralSecurityException | RuntimeException e) {
                return -1;
            }
        }
    }

    /** The same for an RTCP compound. */
    public int unprotectRtcp(byte[] buffer, int offset, int length) {
        synchronized (inSlice) {
            int ssrc = Slice.int32(buffer, offset + 4);
            try {
                SrtcpCryptoContext known = inRtcp.find(ssrc);
                SrtcpCryptoContext context = known == null ? inFactory.deriveControlContext(ssrc) : known;
                int plain = status(context.reverseTransformPacket(inSlice.set(buffer, offset, length)), inSlice);
                if (known == null && plain >= 0) {
                    inRtcp.keep(ssrc, context);
                }
                return plain;
            } catch (GeneralSecurityException | RuntimeException e) {
                return -1;
            }
        }
    }

    private static int status(SrtpErrorStatus status, Slice slice) {
        return status == SrtpErrorStatus.OK ? slice.getLength() : -1;
    }

    @Override
    public void close() {
        outFactory.close();
        inFactory.close();
    }

    /** Contexts by SSRC: a handful, so a scan is quicker than a map and makes no garbage. */
    private static final class Sources<C> {
        private int[] ssrcs = new int[0];
        private C[] contexts;

        Sources(C[] none) {
            contexts = none;
        }

        @org.jspecify.annotations.Nullable C find(int ssrc) {
            for (int i = 0; i < ssrcs.length; i++) {
                if (ssrcs[i] == ssrc) {
                    return contexts[i];
                }
            }
            return null;
        }

        void keep(int ssrc, C context) {
            int from = ssrcs.length >= MOST_SOURCES ? 1 : 0;
            int[] moreSsrcs = Arrays.copyOfRange(ssrcs, from, ssrcs.length + 1);
            C[] moreContexts = Arrays.copyOfRange(contexts, from, contexts.length + 1);
            moreSsrcs[moreSsrcs.length - 1] = ssrc;
            moreContexts[moreContexts.length - 1] = context;
            ssrcs = moreSsrcs;
            contexts = moreContexts;
        }
    }
}
