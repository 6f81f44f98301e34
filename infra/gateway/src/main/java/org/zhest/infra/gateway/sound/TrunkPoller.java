package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One thread that reads the RTP ports of all legs. It only hands packets over; each leg looks at its own at its own time. */
final class TrunkPoller implements AutoCloseable {
    /** No voice packet is longer; what is does not fit and is cut, and then refused. */
    private static final int LONGEST = 2_048;

    private static final System.Logger LOG = System.getLogger(TrunkPoller.class.getName());

    private final Selector selector = Selector.open();
    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(LONGEST);
    private final Thread thread = Thread.ofPlatform().daemon().name("trunk-rtp").unstarted(this::run);

    /** Takes what came. */
    interface Receiver {
        void datagram(byte[] packet, InetSocketAddress from, long nanos);
    }

    TrunkPoller() throws IOException {
        thread.start();
    }

    /** Begins to read; ends when the channel is closed and {@link #release} was called. */
    void read(DatagramChannel channel, Receiver receiver) {
        wishes.add(() -> {
            try {
                var _ = channel.register(selector, SelectionKey.OP_READ, receiver);
            } catch (IOException | RuntimeException e) {
                // Closed before it was read.
            }
        });
        var _ = selector.wakeup();
    }

    /** Channels were closed: their ports are free only when the selector has looked once more. */
    void release() {
        var _ = selector.wakeup();
    }

    private void run() {
        while (selector.isOpen()) {
            try {
                int _ = selector.select();
                for (Runnable wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                    wish.run();
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    drain(key);
                }
                selector.selectedKeys().clear();
            } catch (IOException | RuntimeException e) {
                if (selector.isOpen()) {
                    LOG.log(System.Logger.Level.WARNING, "Reading RTP failed once", e);
                }
            }
        }
    }

    private void drain(SelectionKey key) {
        try {
            if (!key.isValid()
                    || !(key.channel() instanceof DatagramChannel channel)
                    || !(key.attachment() instanceof Receiver receiver)) {
                return;
            }
            for (var from = channel.receive(buffer.clear()); from != null; from = channel.receive(buffer.clear())) {
                long nanos = System.nanoTime();
                byte[] packet = new byte[buffer.flip().remaining()];
                buffer.get(packet);
                receiver.datagram(packet, (InetSocketAddress) from, nanos);
            }
        } catch (IOException | RuntimeException e) {
            // One leg's port that was closed, or was told that nobody listens, is no matter of the others'.
        }
    }

    @Override
    public void close() {
        try {
            selector.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The selector did not close", e);
        }
    }
}
