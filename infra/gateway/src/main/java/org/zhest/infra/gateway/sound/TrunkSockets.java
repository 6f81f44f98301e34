package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/** The two ports of one telephone leg. */
final class TrunkSockets implements AutoCloseable {
    /** Expedited forwarding (RFC 4594): voice goes before what can wait, where the network heeds it. */
    private static final int VOICE = 0xB8;

    private final InetSocketAddress local;
    private final DatagramChannel rtp;
    private final DatagramChannel rtcp;

    private TrunkSockets(InetSocketAddress local, DatagramChannel rtp, DatagramChannel rtcp) {
        this.local = local;
        this.rtp = rtp;
        this.rtcp = rtcp;
    }

    /**
     * Binds a pair that is free.
     *
     * @param start which pair to try first; another each time, so that late packets of a former leg find nobody
     * @throws IOException when all are taken
     */
    static TrunkSockets open(InetAddress address, PortRange ports, int start) throws IOException {
        IOException last = new IOException("No ports");
        for (int i = 0; i < ports.pairs(); i++) {
            int port = ports.first() + 2 * Math.floorMod(start + i, ports.pairs());
            try {
                return bind(address, port);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new IOException("No pair of ports for RTP is free", last);
    }

    private static TrunkSockets bind(InetAddress address, int port) throws IOException {
        DatagramChannel rtp = DatagramChannel.open();
        DatagramChannel rtcp = DatagramChannel.open();
        try {
            InetSocketAddress local = new InetSocketAddress(address, port);
            rtp.bind(local).configureBlocking(false);
            rtp.setOption(StandardSocketOptions.IP_TOS, VOICE);
            rtcp.bind(new InetSocketAddress(address, port + 1)).configureBlocking(false);
            return new TrunkSockets(local, rtp, rtcp);
        } catch (IOException e) {
            rtp.close();
            rtcp.close();
            throw e;
        }
    }

    InetSocketAddress local() {
        return local;
    }

    DatagramChannel rtp() {
        return rtp;
    }

    DatagramChannel rtcp() {
        return rtcp;
    }

    /** What cannot be sent is lost, as it would be on the way. */
    void sendRtp(byte[] packet, int length, InetSocketAddress to) {
        send(rtp, packet, length, to);
    }

    /** @param to where RTP goes; its reports go one port above */
    void sendRtcp(byte[] packet, int length, InetSocketAddress to) {
        if (to.getPort() < 65_535) {
            send(rtcp, packet, length, new InetSocketAddress(to.getAddress(), to.getPort() + 1));
        }
    }

    private static void send(DatagramChannel channel, byte[] packet, int length, InetSocketAddress to) {
        try {
            int _ = channel.send(ByteBuffer.wrap(packet, 0, length), to);
        } catch (IOException | RuntimeException e) {
            // Unreachable, closed or unresolved: RTP knows no other answer than to go on.
        }
    }

    @Override
    public void close() {
        try (rtp;
                rtcp) {
            // Both are closed, even if one of them refuses.
        } catch (IOException e) {
            // Nothing is left to be done about a socket that does not close.
        }
    }
}
