package org.zhest.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One WebSocket (RFC 6455) with hardly any memory of its own; whatever it reads is handled on the reading thread. */
final class CrowdSocket {

    /** What comes out of it. */
    interface Events {
        void opened(CrowdSocket socket) throws IOException;

        void text(CrowdSocket socket, String text);

        void pinged();

        void lost(CrowdSocket socket, String why);
    }

    private static final byte[] NOTHING = new byte[0];
    private static final byte[] HEADERS_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final SocketChannel channel;
    private final byte[] request;
    private final Events events;
    private byte[] rest = NOTHING;
    private boolean upgraded;

    /** @param from local address: one has 28,000 ports, and those of sockets just closed rest for a minute */
    CrowdSocket(Selector selector, String from, InetSocketAddress to, String path, String cookie, Events events)
            throws IOException {
        this.events = events;
        request = """
                GET %s HTTP/1.1\r
                Host: %s:%d\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Protocol: zhest.v1\r
                Cookie: SESSION=%s\r
                \r
                """.formatted(path, to.getHostString(), to.getPort(), cookie).getBytes(StandardCharsets.US_ASCII);
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.bind(new InetSocketAddress(from, 0));
        channel.connect(to);
        channel.register(selector, SelectionKey.OP_CONNECT, this);
    }

    void ready(SelectionKey key, ByteBuffer buffer) {
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                key.interestOps(SelectionKey.OP_READ);
                write(ByteBuffer.wrap(request));
            } else if (key.isReadable()) {
                read(buffer);
            }
        } catch (IOException e) {
            events.lost(this, e.toString());
            close();
        }
    }

    void send(String text) throws IOException {
        frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // It was to go.
        }
    }

    private void read(ByteBuffer buffer) throws IOException {
        buffer.clear().put(rest);
        rest = NOTHING;
        if (channel.read(buffer) < 0) {
            throw new IOException("closed by the server");
        }
        buffer.flip();
        if (!upgraded && !handshake(buffer)) {
            return;
        }
        while (frame(buffer)) {}
        if (buffer.hasRemaining()) {
            rest = new byte[buffer.remaining()];
            buffer.get(rest);
        }
    }

    private boolean handshake(ByteBuffer buffer) throws IOException {
        byte[] all = new byte[buffer.remaining()];
        buffer.duplicate().get(all);
        for (int i = 0; i + HEADERS_END.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + HEADERS_END.length, HEADERS_END, 0, HEADERS_END.length)) {
                String status = new String(all, 0, Math.min(all.length, 12), StandardCharsets.US_ASCII);
                if (!status.equals("HTTP/1.1 101")) {
                    throw new IOException("the server answered " + status);
                }
                upgraded = true;
                buffer.position(i + HEADERS_END.length);
                events.opened(this);
                return true;
            }
        }
        rest = all;
        return false;
    }

    /** @return false while a frame is not whole */
    private boolean frame(ByteBuffer buffer) throws IOException {
        int start = buffer.position();
        if (buffer.remaining() < 2) {
            return false;
        }
        int opcode = buffer.get() & 0x0f;
        int length = buffer.get() & 0x7f;
        if (length == 126) {
            length = buffer.remaining() < 2 ? Integer.MAX_VALUE : buffer.getShort() & 0xffff;
        } else if (length == 127) {
            throw new IOException("a frame too long for this crowd");
        }
        if (buffer.remaining() < length) {
            buffer.position(start);
            return false;
        }
        byte[] payload = new byte[length];
        buffer.get(payload);
        switch (opcode) {
            case TEXT -> events.text(this, new String(payload, StandardCharsets.UTF_8));
            case PING -> {
                events.pinged();
                frame(PONG, payload);
            }
            case CLOSE ->
                throw new IOException("closed with "
                        + (length < 2 ? 0 : ByteBuffer.wrap(payload).getShort()));
            default -> throw new IOException("an unexpected frame");
        }
        return true;
    }

    /** Masked with zeros, which leaves the bytes as they are. */
    private void frame(int opcode, byte[] payload) throws IOException {
        boolean isShort = payload.length < 126;
        ByteBuffer frame = ByteBuffer.allocate(payload.length + (isShort ? 6 : 8));
        frame.put((byte) (0x80 | opcode));
        if (isShort) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        write(frame.putInt(0).put(payload).flip());
    }

    private void write(ByteBuffer bytes) throws IOException {
        channel.write(bytes);
        if (bytes.hasRemaining()) {
            throw new IOException("the server does not read");
        }
    }
}
