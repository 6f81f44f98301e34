package org.zhest.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.atomic.AtomicLong;

/** One side of a call over the plain relay: the same frames, nothing else. */
final class RelayCaller implements AutoCloseable {

    private final DatagramChannel channel;
    private final SocketAddress relay;
    private final Frames frames;
    private final AtomicLong received = new AtomicLong();

    RelayCaller(int relayPort, int ssrc) throws IOException {
        frames = new Frames(ssrc);
        relay = new InetSocketAddress(InetAddress.getLoopbackAddress(), relayPort);
        channel = DatagramChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, PlainRelay.BUFFER);
        channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofPlatform().daemon().start(this::receive);
    }

    int port() throws IOException {
        return ((InetSocketAddress) channel.getLocalAddress()).getPort();
    }

    void sendFrame(int to) {
        frames.next((buffer, length) -> {
            buffer[0] = (byte) (to >>> 8);
            buffer[1] = (byte) to;
            try {
                channel.send(ByteBuffer.wrap(buffer, 0, length), relay);
            } catch (IOException e) {
                // Counted as lost.
            }
        });
    }

    private void receive() {
        ByteBuffer packet = ByteBuffer.allocateDirect(2048);
        try {
            while (true) {
                packet.clear();
                channel.receive(packet);
                received.incrementAndGet();
            }
        } catch (IOException closed) {
            // The run is over.
        }
    }

    long sent() {
        return frames.sent();
    }

    long received() {
        return received.get();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
