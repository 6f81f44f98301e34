package org.zhest.infra.rtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/**
 * A caller without a browser: its own UDP port, ICE, DTLS-SRTP, and plain RTP in and out. What it sends and what it makes of
 * what it receives is its owner's affair.
 *
 * <pre>{@code
 * RtpPeer peer = RtpPeer.open(InetAddress.getLoopbackAddress(), identity, false, events);
 * tell(peer.local());
 * peer.connect(told).join();
 * peer.sendRtp(buffer, 0, length);
 * }</pre>
 */
public final class RtpPeer implements AutoCloseable {
    private final MediaPort port;
    private final MediaTransport transport;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();

    private RtpPeer(MediaPort port, DtlsIdentity identity, boolean iceControlling, TransportEvents events) {
        this.port = port;
        transport = new MediaTransport(port, identity, iceControlling, new Watched(events));
    }

    /**
     * Opens a free UDP port.
     *
     * @param address local address to send from
     * @param iceControlling false where the other side is a bridge that was told to control
     */
    public static RtpPeer open(
            InetAddress address, DtlsIdentity identity, boolean iceControlling, TransportEvents events)
            throws IOException {
        return new RtpPeer(MediaPort.openReaching(new InetSocketAddress(address, 0)), identity, iceControlling, events);
    }

    /** Opens a free UDP port with an identity of its own. */
    public static RtpPeer open(InetAddress address, TransportEvents events) throws IOException {
        return open(address, DtlsIdentity.generate(InstantSource.system().instant()), false, events);
    }

    public LocalTransport local() {
        return transport.local();
    }

    public InetSocketAddress address() {
        return port.address();
    }

    /** Connects; the future ends when packets can be sent, or with an {@link IOException} that says why not. */
    public CompletableFuture<Void> connect(RemoteTransport remote) {
        transport.start(remote);
        return connected;
    }

    /**
     * Encrypts a packet in place and sends it.
     *
     * @param buffer with {@link MediaTransport#TRAILER} bytes of room behind the packet
     * @return bytes sent, 0 when not connected
     */
    public int sendRtp(byte[] buffer, int offset, int length) {
        return transport.sendRtp(buffer, offset, length);
    }

    /** The same for an RTCP compound. */
    public int sendRtcp(byte[] buffer, int offset, int length) {
        return transport.sendRtcp(buffer, offset, length);
    }

    @Override
    public void close() {
        transport.close();
        port.close();
        connected.completeExceptionally(new IOException("The peer was closed"));
    }

    private final class Watched implements TransportEvents {
        private final TransportEvents events;

        Watched(TransportEvents events) {
            this.events = events;
        }

        @Override
        public boolean expects(int ssrc) {
            return events.expects(ssrc);
        }

        @Override
        public void rtp(byte[] buffer, int offset, int length, long nanos) {
            events.rtp(buffer, offset, length, nanos);
        }

        @Override
        public void rtcp(byte[] buffer, int offset, int length) {
            events.rtcp(buffer, offset, length);
        }

        @Override
        public void connected() {
            events.connected();
            connected.complete(null);
        }

        @Override
        public void failed(String reason) {
            events.failed(reason);
            connected.completeExceptionally(new IOException(reason));
        }
    }
}
