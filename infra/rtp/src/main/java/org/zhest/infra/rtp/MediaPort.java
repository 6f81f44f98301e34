package org.zhest.infra.rtp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.ice4j.Transport;
import org.ice4j.TransportAddress;
import org.ice4j.ice.harvest.SinglePortUdpHarvester;
import org.ice4j.util.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * One UDP port that many transports share; who a packet belongs to is learnt from the ICE checks of its address. One thread
 * reads it and runs all that a packet causes, so nothing on that path may block.
 */
public final class MediaPort implements AutoCloseable {
    private final Harvester harvester;

    private MediaPort(Harvester harvester) {
        this.harvester = harvester;
    }

    /**
     * Binds the port and readies the ciphers, which takes up to two seconds the first time in a process. Transports on it
     * wait for the other side's checks.
     *
     * @param address where media comes in; loopback is fine, port 0 takes any free port
     * @throws java.net.BindException when the port is taken or the address is not this machine's
     */
    public static MediaPort open(InetSocketAddress address) throws IOException {
        return open(address, false);
    }

    /** Binds a port whose transports send the first check themselves, to candidates that they were told. */
    static MediaPort openReaching(InetSocketAddress address) throws IOException {
        return open(address, true);
    }

    private static MediaPort open(InetSocketAddress address, boolean reaching) throws IOException {
        Ice4j.apply();
        SrtpSession.warm();
        return new MediaPort(new Harvester(new TransportAddress(address, Transport.UDP), reaching));
    }

    public InetSocketAddress address() {
        return harvester.getLocalAddress();
    }

    SinglePortUdpHarvester harvester() {
        return harvester;
    }

    /** Lets checks go out to an address that has not spoken yet, where this port was opened for that. */
    void reach(InetSocketAddress remote, String localUfrag) {
        harvester.reach(remote, localUfrag);
    }

    @Override
    public void close() {
        harvester.close();
    }

    private static final class Harvester extends SinglePortUdpHarvester {
        private final @Nullable Map<InetSocketAddress, MySocket> reached;

        Harvester(TransportAddress address, boolean reaching) throws IOException {
            super(address);
            reached = reaching ? new HashMap<>() : null;
        }

        /** The library makes a socket for a remote address only when a packet comes from it; a client must begin. */
        void reach(InetSocketAddress remote, String localUfrag) {
            if (reached != null) {
                var _ = maybeAcceptNewSession(new Buffer(new byte[0], 0, 0), remote, localUfrag);
            }
        }

        /** A second socket for one address would close the first and take its entry in the demultiplexer with it. */
        @Override
        protected synchronized @Nullable MySocket maybeAcceptNewSession(
                Buffer buffer, InetSocketAddress remote, String localUfrag) {
            if (reached == null) {
                return super.maybeAcceptNewSession(buffer, remote, localUfrag);
            }
            MySocket known = reached.get(remote);
            if (known != null && !known.isClosed()) {
                return known;
            }
            MySocket made = super.maybeAcceptNewSession(buffer, remote, localUfrag);
            if (made != null) {
                reached.put(remote, made);
            }
            return made;
        }
    }
}
