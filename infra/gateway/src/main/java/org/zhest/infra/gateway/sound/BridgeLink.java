package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.LocalTransport;
import org.zhest.infra.rtp.RemoteTransport;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;

/** The way to one endpoint of the bridge: one ICE session, one DTLS association. */
final class BridgeLink implements AutoCloseable {
    private final Offer.BridgePath bridge;
    private final DtlsRole role;
    private final RtpPeer peer;
    private final Inbox inbox = new Inbox();
    private volatile Set<Integer> expected = Set.of();
    private volatile State state = State.CONNECTING;

    /** A way that failed never comes back. */
    enum State {
        CONNECTING,
        CONNECTED,
        FAILED
    }

    private BridgeLink(Offer.BridgePath bridge, InetAddress address, DtlsIdentity identity) throws IOException {
        this.bridge = bridge;
        // Who may choose is the one who says hello (RFC 8842, section 5.3): a browser does so, too.
        role = bridge.setup().equals("active") ? DtlsRole.SERVER : DtlsRole.CLIENT;
        peer = RtpPeer.open(address, identity, false, new FromPeer());
    }

    /** Begins to connect. */
    static BridgeLink open(Offer.BridgePath bridge, InetAddress address, DtlsIdentity identity) throws IOException {
        BridgeLink link = new BridgeLink(bridge, address, identity);
        CompletableFuture<Void> _ = link.peer.connect(new RemoteTransport(
                bridge.ufrag(), bridge.password(), bridge.fingerprint(), link.role, bridge.candidates()));
        return link;
    }

    /** Whether an offer is about this way, and no fresh endpoint. */
    boolean isTo(Offer.BridgePath other) {
        return bridge.ufrag().equals(other.ufrag()) && bridge.password().equals(other.password());
    }

    State state() {
        return state;
    }

    LocalTransport local() {
        return peer.local();
    }

    DtlsRole role() {
        return role;
    }

    /** Sources whose packets are worth decrypting. */
    void expect(Set<Integer> sources) {
        expected = Set.copyOf(sources);
    }

    Inbox inbox() {
        return inbox;
    }

    int sendRtp(byte[] packet, int length) {
        return peer.sendRtp(packet, 0, length);
    }

    int sendRtcp(byte[] compound, int length) {
        return peer.sendRtcp(compound, 0, length);
    }

    @Override
    public void close() {
        peer.close();
    }

    private final class FromPeer implements TransportEvents {
        @Override
        public boolean expects(int ssrc) {
            return expected.contains(ssrc);
        }

        @Override
        public void rtp(byte[] buffer, int offset, int length, long nanos) {
            inbox.put(new Inbox.Datagram(Arrays.copyOfRange(buffer, offset, offset + length), false, null, nanos));
        }

        @Override
        public void rtcp(byte[] buffer, int offset, int length) {
            inbox.put(new Inbox.Datagram(
                    Arrays.copyOfRange(buffer, offset, offset + length), true, null, System.nanoTime()));
        }

        @Override
        public void connected() {
            state = State.CONNECTED;
        }

        @Override
        public void failed(String reason) {
            state = State.FAILED;
        }
    }
}
