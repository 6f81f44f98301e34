package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.SampleQueue;

/**
 * Makes an even stream of one source's packets, as little late as their jitter allows. Driven by the time that is given to
 * it: {@link #frame} is called for every 20 ms of that time. Belongs to one thread.
 *
 * <p>A tick either finds the packet it needs or it does not, so delay grows by whole frames: one is made up when too many
 * packets come too late. It shrinks by periods of the voice, which is not heard. A clock that drifts is met by the same two.
 */
final class Playout {
    static final int FRAMES_A_SECOND = 50;
    private static final long FRAME_NANOS = 1_000_000_000L / FRAMES_A_SECOND;

    /** The first packet waits this long, for nothing is known of the jitter. */
    private static final long FIRST_WAITS_NANOS = 5_000_000;

    /** What packets should be early by, of a second. */
    private static final double MARGIN = 0.003;

    /** What is given up only after this much more than a frame, of a second: else it would be taken and given in turns. */
    private static final double HYSTERESIS = 0.006;

    /** Frames made up for what is lost before silence. */
    private static final int MOST_CONCEALED = 5;

    /** So many frames too many are left out at once, whatever that sounds like. */
    private static final int FAR = 8;

    /** Frames without a packet after which the next one begins anew. */
    private static final int IDLE = 25;

    /** The share that is lost is an average of about 200 packets. */
    private static final double FORGETS = 0.995;

    /** Shares of loss from which on, and down to which, packets wait for those that repeat them. */
    private static final double MUCH_LOSS = 0.025;

    private static final double LITTLE_LOSS = 0.005;

    private final FrameDecoder decoder;
    private final int rate;
    private final int frame;
    private final PacketShelf shelf = new PacketShelf();
    private final Arrivals arrivals;
    private final SampleQueue queue;
    private final short[] decoded = new short[5_760];
    private boolean started;
    private boolean silent;
    private long firstNanos;
    private long newest;
    private long next;
    private int missing;
    private int idle;
    private int sinceChange;
    private double lost;
    private boolean waits;
    private int spare;
    private long ticked;

    Playout(FrameDecoder decoder) {
        this.decoder = decoder;
        rate = decoder.rate();
        frame = rate / FRAMES_A_SECOND;
        arrivals = new Arrivals(rate);
        queue = new SampleQueue(rate);
    }

    /** Takes a packet in. */
    void arrived(int timestamp, byte[] payload, long nanos) {
        long unwrapped = newest + (timestamp - (int) newest);
        if (decoder.samples(payload) == 0) {
            return;
        }
        if (!started && shelf.isEmpty()) {
            arrivals.clear();
            unwrapped = timestamp;
            firstNanos = nanos;
        }
        if (arrivals.count() > 0 && unwrapped == newest) {
            return;
        }
        if (!arrivals.add(arrivals.lateness(unwrapped, nanos))) {
            if (arrivals.movedAway()) {
                restart();
            }
            return;
        }
        newest = unwrapped;
        if (!started || unwrapped >= next) {
            shelf.put(unwrapped, payload);
        }
    }

    /** The source says that it is silent now: what does not come is not missing. */
    void silence() {
        silent = true;
    }

    private void restart() {
        started = false;
        shelf.clear();
        arrivals.clear();
        queue.clear();
        missing = 0;
    }

    /** How long a sample that has just come will wait, seconds; 0 before the first. */
    double delay() {
        return started && arrivals.count() > 0 ? (early(queue.length()) + queue.length() % frame) / rate : 0;
    }

    /** By how many samples the latest packets are early, with so many samples left in the queue after a tick. */
    private double early(int queued) {
        long turn = ticked + FRAME_NANOS * (1 + queued / frame);
        return turn * 1e-9 * rate - next - arrivals.latest();
    }

    /** The next 20 ms. */
    short[] frame(long nanos) {
        ticked = nanos;
        if (!started && !begin(nanos)) {
            return new short[frame];
        }
        if (queue.length() < frame) {
            spare = queue.length();
            do {
                append();
            } while (queue.length() < frame);
            adapt();
        }
        short[] heard = queue.take(frame);
        if (idle >= IDLE) {
            restart();
        }
        return heard;
    }

    private boolean begin(long nanos) {
        if (shelf.isEmpty() || nanos - firstNanos < FIRST_WAITS_NANOS) {
            return false;
        }
        next = shelf.first();
        started = true;
        idle = 0;
        missing = 0;
        lost = 0;
        waits = false;
        sinceChange = 0;
        return true;
    }

    private void append() {
        Map.Entry<Long, byte[]> packet = shelf.from(next);
        if (packet != null && packet.getKey() == next) {
            shelf.remove(next);
            int samples = decoder.decode(packet.getValue(), decoded);
            lost *= FORGETS;
            if (samples > 0) {
                queue.add(decoded, samples);
                next += samples;
                missing = 0;
                idle = 0;
                silent = false;
                return;
            }
        }
        fill(packet == null ? frame : (int) Math.min(frame, Math.max(1, packet.getKey() - next)), packet);
    }

    private void fill(int samples, Map.@Nullable Entry<Long, byte[]> after) {
        idle = after == null ? idle + 1 : 0;
        boolean recovered = false;
        if (after != null && after.getKey() == next + samples && !silent) {
            recovered = decoder.recover(after.getValue(), decoded, samples);
        }
        if (!recovered && !silent && missing < MOST_CONCEALED) {
            decoder.conceal(decoded, samples);
        } else if (!recovered) {
            Arrays.fill(decoded, 0, samples, (short) 0);
        }
        lost = silent ? lost : lost * FORGETS + 1 - FORGETS;
        missing++;
        queue.add(decoded, samples);
        next += samples;
    }

    /** Under loss it is worth one packet more of delay, where that packet tells what the one before said. */
    private double wanted() {
        waits = decoder.repeats() && lost > (waits ? LITTLE_LOSS : MUCH_LOSS);
        return MARGIN * rate + (waits ? frame : 0);
    }

    private void adapt() {
        if (arrivals.count() == 0 || idle > 0) {
            return;
        }
        sinceChange++;
        double early = early(queue.length() - frame);
        if (early < wanted() && sinceChange > 3) {
            grow((int) Math.ceil((wanted() - early) / frame));
        } else if (early > wanted() + frame + HYSTERESIS * rate && arrivals.count() > 50 && sinceChange > 10) {
            shorten(early);
        } else if (spare > 0 && sinceChange > 10) {
            var _ = queue.shorten(spare, false);
        }
    }

    /** Frames that are made up without any being left out. */
    private void grow(int frames) {
        for (int i = 0; i < frames; i++) {
            if (i < MOST_CONCEALED) {
                decoder.conceal(decoded, frame);
            } else {
                Arrays.fill(decoded, 0, frame, (short) 0);
            }
            queue.add(decoded, frame);
        }
        sinceChange = 0;
    }

    private void shorten(double early) {
        boolean far = early > wanted() + FAR * frame;
        if (far) {
            next += (long) (early - wanted() - frame) / frame * frame;
        }
        append();
        int _ = queue.shorten(queue.length() / 2, far);
        sinceChange = 0;
    }
}
