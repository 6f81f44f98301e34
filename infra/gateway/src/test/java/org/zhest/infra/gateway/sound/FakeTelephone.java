package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.Waves;
import org.zhest.infra.rtp.SrtpSession;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;
import org.zhest.infra.rtp.telephone.G711;

/**
 * A telephone in a test or a benchmark: a plain RTP socket that sends a tone every 20 ms and keeps what it hears. PCMA. It can click, and
 * hears another's click, so that two of them measure what lies between.
 */
public final class FakeTelephone implements AutoCloseable {
    private static final int FRAME = 160;

    final List<byte[]> packets = new CopyOnWriteArrayList<>();
    private final DatagramSocket socket =
            new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
    private final RtpStream stream = new RtpStream();
    private final short[] heard = new short[8_000];
    private final InetSocketAddress gateway;
    private volatile @Nullable SrtpSession srtp;
    private volatile boolean paused;
    private volatile double hertz;
    private volatile boolean clicks;
    private volatile long clickSent;
    private volatile long clickHeard;
    private long sent;
    private long heardCount;

    public FakeTelephone(InetSocketAddress gateway) throws IOException {
        this(gateway, 0);
    }

    /** @param fastPpm parts in a million by which its clock is fast */
    public FakeTelephone(InetSocketAddress gateway, int fastPpm) throws IOException {
        this.gateway = gateway;
        Thread.ofVirtual().start(this::receive);
        long period = Duration.ofMillis(20).toNanos() - 20L * fastPpm;
        var _ = sender.scheduleAtFixedRate(this::send, 0, period, TimeUnit.NANOSECONDS);
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    public TrunkMedia media() {
        return new TrunkMedia(address(), TrunkCodec.PCMA, 8, 101, null, null, true, true, 20);
    }

    /** 0 is silence. */
    public FakeTelephone hum(double tone) {
        hertz = tone;
        return this;
    }

    int ssrc() {
        return stream.ssrc();
    }

    void pause(boolean nowPaused) {
        paused = nowPaused;
    }

    /** From now on all is SRTP. */
    void encrypt(SrtpSession session) {
        srtp = session;
    }

    private void send() {
        if (paused) {
            return;
        }
        short[] wave = Waves.tone(hertz, 8_000, sent, FRAME, hertz == 0 ? 0 : 8_000);
        if (clicks) {
            clicks = false;
            wave = Waves.tone(1_000, 8_000, 0, FRAME, 20_000);
            clickSent = System.nanoTime();
        }
        byte[] payload = new byte[FRAME];
        for (int i = 0; i < FRAME; i++) {
            payload[i] = G711.toA(wave[i]);
        }
        byte[] packet = new byte[12 + FRAME + SrtpSession.TRAILER];
        int length = stream.write(packet, 8, sent == 0, sent, payload, FRAME, null);
        sent += FRAME;
        SrtpSession session = srtp;
        send(packet, session == null ? length : session.protectRtp(packet, 0, length));
    }

    void send(byte[] packet, int length) {
        try {
            socket.send(new DatagramPacket(packet, length, gateway));
        } catch (IOException e) {
            // Closed.
        }
    }

    private void receive() {
        RtpPacket view = new RtpPacket();
        byte[] buffer = new byte[2_048];
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
            } catch (IOException e) {
                return;
            }
            packets.add(Arrays.copyOf(buffer, packet.getLength()));
            SrtpSession session = srtp;
            int length = session == null ? packet.getLength() : session.unprotectRtp(buffer, 0, packet.getLength());
            if (length > 0 && view.wrap(buffer, 0, length) && view.payloadType() == 8) {
                hear(view);
            }
        }
    }

    private synchronized void hear(RtpPacket view) {
        for (int i = 0; i < view.payloadLength(); i++) {
            short sample = G711.fromA(view.buffer()[view.payloadOffset() + i]);
            heard[(int) (heardCount++ % heard.length)] = sample;
            if (clickHeard == 0 && Math.abs(sample) > 2_500) {
                // As if each sample of a packet came in its own time.
                clickHeard = System.nanoTime() + i * 125_000L;
            }
        }
    }

    /** Says one loud frame with the next packet. */
    public void click() {
        clicks = true;
    }

    /** {@link System#nanoTime()} when the last click left. */
    public long clickSent() {
        return clickSent;
    }

    /** When the first loud sample was heard since {@link #listen}, 0 while none was. */
    public long clickHeard() {
        return clickHeard;
    }

    public void listen() {
        clickHeard = 0;
    }

    /** Amplitude of a tone in the last 400 ms. */
    public synchronized double hears(double tone) {
        short[] last = new short[3_200];
        for (int i = 0; i < last.length; i++) {
            last[i] = heard[(int) Math.floorMod(heardCount - last.length + i, (long) heard.length)];
        }
        return Waves.amplitude(last, tone, 8_000);
    }

    public boolean hearsSomething() {
        return heardSamples() > 8_000;
    }

    synchronized long heardSamples() {
        return heardCount;
    }

    @Override
    public void close() {
        sender.shutdownNow();
        socket.close();
    }
}
