package org.zhest.infra.gateway.sound;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.SampleQueue;

/**
 * Makes an even stream of one source's packets, as little late as their jitter allows. Driven by the time that is given to
 * it: {@link #frame} is called for every 20 ms of that time. Belongs to one thread.
 */
final class Playout {
    static final int FRAMES_A_SECOND = 50;
    private static final long FRAME_NANOS = 1_000_000_000L / FRAMES_A_SECOND;

    /** The first packet waits this long, for nothing is known of the jitter. */
    private static final long FIRST_WAITS_NANOS = 5_000_000;

    /** Frames without a packet after which the next one begins anew. */
    private static final int IDLE = 25;

    private final FrameDecoder decoder;
    private final int rate;
    private final int frame;
    private final PacketShelf shelf = new PacketShelf();
    private final Arrivals arrivals;
    private final Depth depth;
    private final DecodedVoice voice;
    private final SampleQueue queue;
    private boolean started;
    private boolean silent;
    private long firstNanos;
    private long newest;
    private long next;
    private int idle;
    private int spare;
    private long ticked;

    Playout(FrameDecoder decoder) {
        this.decoder = decoder;
        rate = decoder.rate();
        frame = rate / FRAMES_A_SECOND;
        arrivals = new Arrivals(rate);
        depth = new Depth(rate, decoder.repeats());
        voice = new DecodedVoice(decoder);
        queue = voice.queue();
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
        voice.clear();
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
        depth.begin();
        return true;
    }

    private void append() {
        Map.Entry<Long, byte[]> packet = shelf.from(next);
        if (packet != null && packet.getKey() == next) {
            shelf.remove(next);
            int samples = voice.decode(packet.getValue());
            depth.came();
            if (samples > 0) {
                next += samples;
                idle = 0;
                silent = false;
                return;
            }
        }
        fill(packet == null ? frame : (int) Math.min(frame, Math.max(1, packet.getKey() - next)), packet);
    }

    private void fill(int samples, Map.@Nullable Entry<Long, byte[]> after) {
        idle = after == null ? idle + 1 : 0;
        if (silent) {
            voice.silence(samples);
        } else {
            voice.fill(samples, after != null && after.getKey() == next + samples ? after.getValue() : null);
            depth.missed();
        }
        next += samples;
    }

    private void adapt() {
        if (arrivals.count() == 0 || idle > 0) {
            return;
        }
        double early = early(queue.length() - frame);
        switch (depth.decide(early, arrivals.count())) {
            case NOTHING -> {
                if (spare > 0 && depth.isSteady()) {
                    int _ = queue.shorten(spare, false);
                }
            }
            case GROW -> voice.extend(depth.tooFew(early));
            case SHRINK -> shrink(false);
            case LEAP -> {
                next += (long) depth.tooMany(early) * frame;
                shrink(true);
            }
        }
    }

    private void shrink(boolean anyway) {
        append();
        int _ = queue.shorten(queue.length() / 2, anyway);
    }
}
