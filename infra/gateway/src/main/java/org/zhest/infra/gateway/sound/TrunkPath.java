package org.zhest.infra.gateway.sound;

import java.net.InetSocketAddress;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.SrtpSession;
import org.zhest.infra.rtp.packet.RtcpWriter;

/** How packets go to and come from the telephone by one agreement: addresses and encryption. Belongs to one thread. */
final class TrunkPath {
    private final TrunkSockets sockets;
    private final Latch latch;
    private final TrunkMedia agreed;
    private final @Nullable SrtpSession srtp;

    private TrunkPath(TrunkSockets sockets, TrunkMedia agreed, Latch latch, @Nullable SrtpSession srtp) {
        this.sockets = sockets;
        this.agreed = agreed;
        this.latch = latch;
        this.srtp = srtp;
    }

    /** The path of a new agreement; what it has in common with the one before goes on. */
    static TrunkPath of(TrunkSockets sockets, TrunkMedia agreed, @Nullable TrunkPath before) {
        Latch latch = before != null && before.agreed.remote().equals(agreed.remote())
                ? before.latch
                : new Latch(agreed.remote());
        if (before != null && sameKeys(before.agreed.keys(), agreed.keys())) {
            return new TrunkPath(sockets, agreed, latch, before.srtp);
        }
        if (before != null && before.srtp != null) {
            before.srtp.close();
        }
        TrunkMedia.SdesKeys keys = agreed.keys();
        return new TrunkPath(
                sockets, agreed, latch, keys == null ? null : SrtpSession.sdes(keys.ours(), keys.theirs()));
    }

    private static boolean sameKeys(TrunkMedia.@Nullable SdesKeys a, TrunkMedia.@Nullable SdesKeys b) {
        if (a == null || b == null) {
            return a == b;
        }
        return Arrays.equals(a.ours(), b.ours()) && Arrays.equals(a.theirs(), b.theirs());
    }

    /**
     * Decrypts a packet in place, if it may have come from the telephone.
     *
     * @return its length, or -1 for one that may not
     */
    int admit(Inbox.Datagram packet) {
        InetSocketAddress from = packet.from();
        if (from == null || packet.bytes().length < 8) {
            return -1;
        }
        if (packet.rtcp()) {
            boolean fromThere = from.getAddress().equals(latch.remote().getAddress());
            return !fromThere
                    ? -1
                    : srtp == null
                            ? packet.bytes().length
                            : srtp.unprotectRtcp(packet.bytes(), 0, packet.bytes().length);
        }
        if (!latch.admits(from, packet.nanos(), srtp != null) || packet.bytes().length < 12) {
            return -1;
        }
        return srtp == null ? packet.bytes().length : srtp.unprotectRtp(packet.bytes(), 0, packet.bytes().length);
    }

    /** An RTP packet that was admitted is good. */
    void follow(Inbox.Datagram packet) {
        InetSocketAddress from = packet.from();
        if (from != null) {
            latch.follow(from, packet.nanos());
        }
    }

    /** @param packet with room for an SRTP trailer behind */
    void sendRtp(byte[] packet, int length) {
        int sealed = srtp == null ? length : srtp.protectRtp(packet, 0, length);
        if (sealed > 0) {
            sockets.sendRtp(packet, sealed, latch.remote());
        }
    }

    void sendRtcp(RtcpWriter compound) {
        byte[] packet = Arrays.copyOf(compound.buffer(), compound.length() + SrtpSession.TRAILER);
        int sealed = srtp == null ? compound.length() : srtp.protectRtcp(packet, 0, compound.length());
        if (sealed > 0) {
            sockets.sendRtcp(packet, sealed, latch.remote());
        }
    }

    void close() {
        if (srtp != null) {
            srtp.close();
        }
    }
}
