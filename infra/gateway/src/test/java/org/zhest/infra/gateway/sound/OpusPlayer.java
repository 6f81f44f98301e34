package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.zhest.infra.gateway.sound.wave.Upsampler;
import org.zhest.infra.rtp.packet.RtpStream;

/** A plain RTP socket for a benchmark that plays recorded speech in Opus again and again, and counts what comes back. */
public final class OpusPlayer implements AutoCloseable {
    private static final byte[][] SPEECH = Speech.opus(new Upsampler().convert(Speech.samples()));

    private final DatagramSocket socket =
            new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
    private final RtpStream stream = new RtpStream();
    private final AtomicLong heard = new AtomicLong();
    private final InetSocketAddress to;
    private final int payloadType;
    private int sent;

    public OpusPlayer(InetSocketAddress to, int payloadType) throws IOException {
        this.to = to;
        this.payloadType = payloadType;
        Thread.ofVirtual().start(this::receive);
        var _ = sender.scheduleAtFixedRate(this::send, 0, 20, TimeUnit.MILLISECONDS);
    }

    private void send() {
        byte[] payload = SPEECH[sent % SPEECH.length];
        byte[] packet = new byte[12 + payload.length];
        int length = stream.write(packet, payloadType, sent == 0, 960L * sent, payload, payload.length, null);
        sent++;
        try {
            socket.send(new DatagramPacket(packet, length, to));
        } catch (IOException e) {
            // Closed.
        }
    }

    private void receive() {
        DatagramPacket packet = new DatagramPacket(new byte[2_048], 2_048);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
            } catch (IOException e) {
                return;
            }
            heard.incrementAndGet();
        }
    }

    /** Packets. */
    public long heard() {
        return heard.get();
    }

    @Override
    public void close() {
        sender.shutdownNow();
        socket.close();
    }
}
