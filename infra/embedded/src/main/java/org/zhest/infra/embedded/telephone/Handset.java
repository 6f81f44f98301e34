package org.zhest.infra.embedded.telephone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;
import org.zhest.infra.rtp.telephone.DigitsIn;

/** The sound of one call: a plain RTP socket, a packet of A-law each 20 ms. Thread-safe. */
final class Handset implements AutoCloseable {
    private final DatagramSocket socket;
    private final RtpStream stream = new RtpStream();
    private final DigitsIn digits = new DigitsIn();
    private final ScheduledFuture<?> pace;
    private @Nullable Sdp agreed;
    private @Nullable Party party;
    private long timestamp;
    private boolean paused = true;
    private int descriptions;

    Handset(InetAddress address, ScheduledExecutorService timers) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(address, 0));
        Thread.ofVirtual().name("telephone-rtp").start(this::receive);
        pace = timers.scheduleAtFixedRate(this::send, 20, 20, TimeUnit.MILLISECONDS);
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** What we offer; the next description says that it is another. */
    synchronized String offer() {
        return Sdp.offer(address(), ++descriptions);
    }

    synchronized String answer(Sdp offer) {
        return offer.answer(address(), ++descriptions);
    }

    synchronized void agree(Sdp theirs) {
        agreed = theirs;
    }

    /** Who is heard from now on. */
    synchronized void handTo(Party other) {
        party = other;
    }

    private synchronized void send() {
        byte[] sound = party == null ? null : party.says();
        if (sound == null || agreed == null || !agreed.receives()) {
            paused = true;
        } else {
            byte[] packet = new byte[RtpPacket.FIXED_HEADER + sound.length];
            int length = stream.write(packet, Sdp.PCMA, paused, timestamp, sound, sound.length, null);
            paused = false;
            try {
                socket.send(new DatagramPacket(packet, length, agreed.rtp()));
            } catch (IOException e) {
                // Closed, or nobody there any more: the next one is as good.
            }
        }
        timestamp += Party.FRAME;
    }

    private void receive() {
        byte[] buffer = new byte[2_048];
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        RtpPacket view = new RtpPacket();
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
            } catch (IOException e) {
                continue;
            }
            if (view.wrap(buffer, 0, packet.getLength())) {
                hear(view);
            }
        }
    }

    private synchronized void hear(RtpPacket packet) {
        if (party == null || agreed == null) {
            return;
        }
        byte[] payload = Arrays.copyOfRange(
                packet.buffer(), packet.payloadOffset(), packet.payloadOffset() + packet.payloadLength());
        if (packet.payloadType() == Sdp.PCMA) {
            party.hears(payload);
        } else if (agreed.digits() != null && packet.payloadType() == agreed.digits()) {
            Character key = digits.packet(packet.timestamp(), payload);
            if (key != null) {
                party.hearsKey(key);
            }
        }
    }

    @Override
    public void close() {
        pace.cancel(false);
        socket.close();
    }
}
