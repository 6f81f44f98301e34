package org.zhest.infra.embedded.telephone;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.embedded.PortTakenException;

/**
 * All the telephones of a town that is nowhere, behind one SIP port on loopback: whatever number is called there rings, and its last two digits say
 * what comes of it ({@link Behaviour#of}). They call, too ({@link #call}). SIP over UDP, G.711 A-law over plain RTP, RFC 4733 keys.
 *
 * <pre>{@code
 * try (EmbeddedTelephones telephones = EmbeddedTelephones.start(0)) {
 *     String trunk = "127.0.0.1:" + telephones.address().getPort();
 * }
 * }</pre>
 */
public final class EmbeddedTelephones implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EmbeddedTelephones.class.getName());

    /** Who repeats a request after the end is still answered (RFC 3261, timer J). */
    private static final Duration REMEMBERED = Duration.ofSeconds(32);

    private final DatagramSocket socket;
    private final Function<String, Behaviour> behaviours;
    private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("telephones").factory());

    /** By Call-ID; belongs to the thread of the turns. */
    private final Map<String, Call> calls = new HashMap<>();

    private EmbeddedTelephones(DatagramSocket socket, Function<String, Behaviour> behaviours) {
        this.socket = socket;
        this.behaviours = behaviours;
    }

    /**
     * @param port UDP; 0 takes any free one
     * @throws PortTakenException when it is not to be had
     */
    public static EmbeddedTelephones start(int port) throws IOException {
        return start(port, Behaviour::of);
    }

    /** @param behaviours by the number that is called */
    static EmbeddedTelephones start(int port, Function<String, Behaviour> behaviours) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        EmbeddedTelephones telephones;
        try {
            telephones = new EmbeddedTelephones(new DatagramSocket(address), behaviours);
        } catch (BindException e) {
            throw new PortTakenException("The telephones' SIP port (UDP)", address, e);
        }
        Thread.ofVirtual().name("telephones-sip").start(telephones::receive);
        return telephones;
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    private void receive() {
        byte[] buffer = new byte[65_536];
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
            } catch (IOException e) {
                continue;
            }
            InetSocketAddress source = (InetSocketAddress) packet.getSocketAddress();
            SipText message = SipText.read(buffer, packet.getLength());
            if (message != null && !turns.isShutdown()) {
                turns.execute(() -> takeWhole(message, source));
            }
        }
    }

    private void takeWhole(SipText message, InetSocketAddress source) {
        try {
            Call call = calls.get(message.callId());
            if (message.isRequest()) {
                take(message.from(source), call, new Line(socket, turns, source));
            } else if (call != null) {
                call.response(message);
            }
        } catch (RuntimeException e) {
            // The executor would keep it to itself.
            LOG.log(System.Logger.Level.WARNING, "A message to a telephone was not understood", e);
        }
    }

    private void take(SipText request, @Nullable Call call, Line line) {
        if (call != null) {
            call.request(request);
        } else if (request.method().equals("INVITE") && request.toTag() == null) {
            invited(request, line);
        } else if (request.method().equals("OPTIONS") && request.toTag() == null) {
            line.send(request.answer(200, "OK", "telephones"));
        } else if (!request.method().equals("ACK")) {
            line.send(request.answer(481, "Call/Transaction Does Not Exist", "telephones"));
        }
    }

    /**
     * One of the telephones calls. Once it is answered, the last two digits of its own number say what is heard of it, as of one that is called.
     *
     * @param from its number; empty: withheld
     * @param gateway SIP over UDP
     * @throws IOException when no port is free for its sound
     */
    public TelephoneCall call(String from, InetSocketAddress gateway, String to) throws IOException {
        Line line = new Line(socket, turns, gateway);
        String[] id = new String[1];
        MadeCall call = new MadeCall(line, from, to, () -> line.after(REMEMBERED, () -> calls.remove(id[0])));
        id[0] = call.callId();
        line.after(Duration.ZERO, () -> {
            calls.put(call.callId(), call);
            call.begin();
        });
        return call;
    }

    private void invited(SipText invite, Line line) {
        try {
            Behaviour behaviour = behaviours.apply(invite.user());
            Runnable ended = () -> line.after(REMEMBERED, () -> calls.remove(invite.callId()));
            PhoneCall call = new PhoneCall(line, invite, behaviour, ended);
            calls.put(invite.callId(), call);
            call.begin();
        } catch (IOException e) {
            line.send(invite.answer(503, "Service Unavailable", "telephones"));
        }
    }

    /** Hangs up what is answered. */
    @Override
    public void close() {
        try {
            turns.submit(() -> calls.values().forEach(Call::hangUpNow)).get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            // Closed before, or busy: who is left notices by the silence.
        }
        turns.shutdownNow();
        socket.close();
    }
}
