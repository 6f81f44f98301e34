package org.zhest.load;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/**
 * What forwarding costs at the least on this JVM and kernel: datagrams come in on one UDP port and go out to the port that
 * their first two bytes name. No ICE, no encryption, no RTCP. A process of its own; it prints its port.
 */
final class PlainRelay {

    /** Of a socket, as the bridge asks for: what is usual takes 90 packets, and ten calls send more in one burst. */
    static final int BUFFER = 1 << 22;

    private PlainRelay() {}

    public static void main(String[] args) throws Exception {
        try (DatagramChannel channel = DatagramChannel.open()) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            System.out.println(((InetSocketAddress) channel.getLocalAddress()).getPort());
            ByteBuffer packet = ByteBuffer.allocateDirect(2048);
            while (true) {
                packet.clear();
                channel.receive(packet);
                packet.flip();
                int port = packet.getShort(0) & 0xFFFF;
                channel.send(packet, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            }
        }
    }
}
