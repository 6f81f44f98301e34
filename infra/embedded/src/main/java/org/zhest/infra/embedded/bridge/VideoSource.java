package org.zhest.infra.embedded.bridge;

/** One video stream of an endpoint: its SSRCs, its newest packets, and when a key frame was last asked for. */
final class VideoSource {
    /** Requests of several receivers that come closer than this are one, ns. */
    private static final long KEY_FRAME_SPACING = 100_000_000;

    private final int ssrc;
    private final int rtxSsrc;
    private final boolean retransmits;
    private final PacketCache cache = new PacketCache();
    private long lastRequest = Long.MIN_VALUE / 2;
    private boolean waiting;
    private int requests;

    /** @param retransmits whether {@code rtxSsrc} means anything: 0 is a lawful SSRC */
    VideoSource(int ssrc, int rtxSsrc, boolean retransmits) {
        this.ssrc = ssrc;
        this.rtxSsrc = rtxSsrc;
        this.retransmits = retransmits;
    }

    int ssrc() {
        return ssrc;
    }

    int rtxSsrc() {
        return rtxSsrc;
    }

    boolean retransmits() {
        return retransmits;
    }

    PacketCache cache() {
        return cache;
    }

    boolean sameAs(VideoSource other) {
        return ssrc == other.ssrc && rtxSsrc == other.rtxSsrc && retransmits == other.retransmits;
    }

    /** Notes a wish for a key frame. @return whether to ask the sender now; if not, a later {@link #due} will say so */
    synchronized boolean wanted(long nanos) {
        waiting = true;
        return due(nanos);
    }

    /** Whether a wish that came too early may be passed on now. */
    synchronized boolean due(long nanos) {
        if (!waiting || nanos - lastRequest < KEY_FRAME_SPACING) {
            return false;
        }
        waiting = false;
        lastRequest = nanos;
        requests++;
        return true;
    }

    /** How many requests there were: the command number of a FIR (RFC 5104, section 4.3.1.1). */
    synchronized int requests() {
        return requests;
    }
}
