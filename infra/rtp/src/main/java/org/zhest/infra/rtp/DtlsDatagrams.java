package org.zhest.infra.rtp;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.tls.DatagramTransport;

/**
 * The datagrams of one DTLS association: what the packet thread puts in, the handshake's thread takes out. Bounded, so that
 * a flood costs the flooder's own packets and no memory.
 */
final class DtlsDatagrams implements DatagramTransport {
    /** Fits one MTU of 1200 bytes, below what any path to a browser carries. */
    private static final int LIMIT = 1200;

    private static final int QUEUE = 32;
    private static final byte[] END = new byte[0];

    /** Sends one datagram to the other side. */
    @FunctionalInterface
    interface Output {
        void send(byte[] buffer, int offset, int length) throws IOException;
    }

    private final BlockingQueue<byte[]> incoming = new ArrayBlockingQueue<>(QUEUE);
    private final Output output;
    private volatile boolean closed;

    DtlsDatagrams(Output output) {
        this.output = output;
    }

    /** Called by the packet thread; copies, never blocks. */
    void received(byte[] buffer, int offset, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(buffer, offset, copy, 0, length);
        boolean _ = incoming.offer(copy);
    }

    @Override
    public int getReceiveLimit() {
        return 1500;
    }

    @Override
    public int getSendLimit() {
        return LIMIT;
    }

    @Override
    public int receive(byte[] buffer, int offset, int length, int waitMillis) throws IOException {
        try {
            byte[] datagram = incoming.poll(waitMillis, TimeUnit.MILLISECONDS);
            if (closed) {
                throw new IOException("closed");
            }
            if (datagram == null) {
                return -1;
            }
            int size = Math.min(length, datagram.length);
            System.arraycopy(datagram, 0, buffer, offset, size);
            return size;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void send(byte[] buffer, int offset, int length) throws IOException {
        if (!closed) {
            output.send(buffer, offset, length);
        }
    }

    @Override
    public void close() {
        closed = true;
        incoming.clear();
        boolean _ = incoming.offer(END);
    }
}
