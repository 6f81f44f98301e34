package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.Waves;

/** Packets of 20 ms on their way to a {@link Playout}, lost and late as told, in time that is only counted. */
final class SimulatedLine {
    private static final long FRAME_NANOS = 20_000_000;

    private final Playout playout;
    private final int samples;
    private final Random random;
    private final PriorityQueue<Sent> onTheWay = new PriorityQueue<>((a, b) -> Long.compare(a.nanos, b.nanos));
    private double loss;
    private double jitterMillis;
    private double driftPpm;
    private long phaseNanos = 7_000_000;
    private long sent;
    private long ticks;
    private double mostDelay;

    private record Sent(long nanos, int timestamp, byte[] payload) {}

    /** @param samples a packet, by its clock */
    SimulatedLine(FrameDecoder decoder, int samples, long seed) {
        playout = new Playout(decoder);
        this.samples = samples;
        random = new Random(seed);
    }

    SimulatedLine losing(double share) {
        loss = share;
        return this;
    }

    /** @param millis each packet is late by up to this */
    SimulatedLine jitter(double millis) {
        jitterMillis = millis;
        return this;
    }

    /** @param ppm by how much the sender's clock is fast */
    SimulatedLine drift(double ppm) {
        driftPpm = ppm;
        return this;
    }

    /** @param millis from a tick to the sending of a packet */
    SimulatedLine phase(double millis) {
        phaseNanos = (long) (millis * 1e6);
        return this;
    }

    Playout playout() {
        return playout;
    }

    /** Seconds, the longest that was asked for after a tick since the last time. */
    double mostDelay() {
        double most = mostDelay;
        mostDelay = 0;
        return most;
    }

    private long sentAt(long number) {
        return (long) (number * FRAME_NANOS / (1 + driftPpm * 1e-6)) + phaseNanos;
    }

    /** Sends one packet and gives what was heard until the next is due. A null is a packet that is not sent. */
    short[] pass(byte @Nullable [] payload) {
        if (payload != null && random.nextDouble() >= loss) {
            long late = (long) (random.nextDouble() * jitterMillis * 1e6);
            onTheWay.add(new Sent(sentAt(sent) + late, (int) (sent * samples), payload));
        }
        sent++;
        short[] heard = new short[0];
        while ((ticks + 1) * FRAME_NANOS <= sentAt(sent)) {
            heard = Waves.join(heard, tick());
        }
        return heard;
    }

    private short[] tick() {
        long now = ++ticks * FRAME_NANOS;
        for (Sent next = onTheWay.peek(); next != null && next.nanos <= now; next = onTheWay.peek()) {
            onTheWay.remove();
            playout.arrived(next.timestamp, next.payload, next.nanos);
        }
        short[] heard = playout.frame(now);
        mostDelay = Math.max(mostDelay, playout.delay());
        return heard;
    }

    /** The whole of many packets. */
    short[] passAll(byte[][] payloads) {
        short[] all = new short[0];
        int at = 0;
        for (byte[] payload : payloads) {
            short[] heard = pass(payload);
            if (at + heard.length > all.length) {
                all = Arrays.copyOf(all, Math.max(2 * all.length, at + heard.length));
            }
            System.arraycopy(heard, 0, all, at, heard.length);
            at += heard.length;
        }
        return Arrays.copyOf(all, at);
    }
}
