package org.zhest.infra.gateway.sound;

/**
 * Decides how long packets of one source should wait before they are heard. A tick either finds the packet it needs or it does
 * not, so waiting grows by whole frames; it shrinks by periods of the voice. Belongs to one thread.
 */
final class Depth {
    /** What packets should be early by, of a second. */
    private static final double MARGIN = 0.003;

    /** What is given up only after this much more than a frame, of a second: else it would be taken and given in turns. */
    private static final double HYSTERESIS = 0.006;

    /** So many frames too many are left out at once, whatever that sounds like. */
    private static final int FAR = 8;

    /** Packets before anything is given up, and after a change before the next. */
    private static final int KNOWN = 50;

    private static final int PAUSE = 10;
    private static final int PAUSE_TO_GROW = 3;

    /** The share that is lost is an average of about 200 packets. */
    private static final double FORGETS = 0.995;

    /** Shares of loss from which on, and down to which, packets wait for those that repeat them. */
    private static final double MUCH_LOSS = 0.025;

    private static final double LITTLE_LOSS = 0.005;

    private final int rate;
    private final int frame;
    private final boolean repeats;
    private int sinceChange;
    private double lost;
    private boolean waits;

    /** @param repeats whether a packet tells what the one before said, so that it can be worth waiting for */
    Depth(int rate, boolean repeats) {
        this.rate = rate;
        frame = rate / Playout.FRAMES_A_SECOND;
        this.repeats = repeats;
    }

    /** What is to be done. */
    enum Change {
        NOTHING,
        /** Make up frames without leaving any out. */
        GROW,
        /** Take a frame more than is needed, and make what there is shorter. */
        SHRINK,
        /** The same, and leave frames out before. */
        LEAP
    }

    void begin() {
        lost = 0;
        waits = false;
        sinceChange = 0;
    }

    void came() {
        lost *= FORGETS;
    }

    void missed() {
        lost = lost * FORGETS + 1 - FORGETS;
    }

    /**
     * Asked for every packet that is heard.
     *
     * @param early samples by which the latest packets are early
     * @param packets how many that is known from
     */
    Change decide(double early, int packets) {
        sinceChange++;
        waits = repeats && lost > (waits ? LITTLE_LOSS : MUCH_LOSS);
        if (early < wanted() && sinceChange > PAUSE_TO_GROW) {
            sinceChange = 0;
            return Change.GROW;
        }
        if (early > wanted() + frame + HYSTERESIS * rate && packets > KNOWN && sinceChange > PAUSE) {
            sinceChange = 0;
            return early > wanted() + FAR * frame ? Change.LEAP : Change.SHRINK;
        }
        return Change.NOTHING;
    }

    /** Whether nothing has changed for a while, so that less than a frame may be given up too. */
    boolean isSteady() {
        return sinceChange > PAUSE;
    }

    /** Frames to make up. */
    int tooFew(double early) {
        return (int) Math.ceil((wanted() - early) / frame);
    }

    /** Frames to leave out. */
    int tooMany(double early) {
        return (int) ((early - wanted()) / frame) - 1;
    }

    private double wanted() {
        return MARGIN * rate + (waits ? frame : 0);
    }
}
