package org.zhest.infra.embedded.bridge;

import java.time.Instant;
import java.util.Arrays;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.ArrivalLog;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpPacket;

/**
 * One participant of a conference. What it sends is looked up among its sources and handed to the others' outlets; the whole
 * way runs on the media port's thread and takes no lock but the outlets' own.
 *
 * <p>What REST changes is kept in volatile fields that hold immutable values, so the packet path always sees a whole state.
 */
final class Endpoint {
    /** Sources ever announced that may still send; bounded against a caller that announces without end. */
    private static final int MOST_KNOWN = 128;

    private final String id;
    private final MediaTransport transport;
    private final Outlet outlet;
    private final Traffic traffic;
    private final Feedback feedback;
    private final ArrivalLog arrivals = new ArrivalLog(System.nanoTime());
    private final RtpPacket packet = new RtpPacket();
    private final RtcpWriter ticking = new RtcpWriter(1300);
    private final Instant createdAt;
    private final int bridgeSsrc;

    private volatile Endpoint[] others = {};
    private volatile Negotiated negotiated = Negotiated.NOTHING;
    private volatile Sources sources = Sources.NONE;
    private volatile int[] known = {};
    private volatile boolean audioMuted;
    private volatile boolean videoMuted;
    private volatile boolean videoWanted = true;
    private volatile Instant lastActivity = Instant.MIN;
    private volatile long seenNanos;
    private volatile int feedbackSource;

    /** Makes the transport around an endpoint that does not exist yet: each needs the other. */
    @FunctionalInterface
    interface TransportFactory {
        MediaTransport create(TransportEvents events);
    }

    Endpoint(String id, TransportFactory transports, Traffic traffic, int bridgeSsrc, Instant now) {
        this.id = id;
        this.traffic = traffic;
        this.bridgeSsrc = bridgeSsrc;
        this.createdAt = now;
        this.transport = transports.create(new FromTransport());
        this.outlet = new Outlet(transport, traffic);
        this.feedback = new Feedback(this, traffic);
    }

    String id() {
        return id;
    }

    MediaTransport transport() {
        return transport;
    }

    Outlet outlet() {
        return outlet;
    }

    Sources sources() {
        return sources;
    }

    Negotiated negotiated() {
        return negotiated;
    }

    Endpoint[] others() {
        return others;
    }

    int bridgeSsrc() {
        return bridgeSsrc;
    }

    void meet(Endpoint[] everyone) {
        others = Arrays.stream(everyone).filter(e -> e != this).toArray(Endpoint[]::new);
    }

    void negotiated(Negotiated now) {
        negotiated = now;
    }

    /** Replaces what it sends. A video source that is new, or back, is asked for a key frame: others are waiting for it. */
    void sources(Sources now) {
        Sources before = sources;
        int[] merged = Arrays.stream(new int[][] {known, now.ssrcs()})
                .flatMapToInt(Arrays::stream)
                .distinct()
                .toArray();
        known = Arrays.copyOfRange(merged, Math.max(0, merged.length - MOST_KNOWN), merged.length);
        sources = now;
        for (VideoSource source : now.video()) {
            if (before.video(source.ssrc()) == null) {
                feedback.wantKeyFrame(this, source);
            }
        }
    }

    void mute(boolean audio, boolean video) {
        boolean back = videoMuted && !video;
        audioMuted = audio;
        videoMuted = video;
        if (back) {
            for (VideoSource source : sources.video()) {
                feedback.wantKeyFrame(this, source);
            }
        }
    }

    /** @param lastN how many others' video it receives; below 0 all, and all or none is what this bridge knows */
    void lastN(int lastN) {
        boolean back = !videoWanted && lastN != 0;
        videoWanted = lastN != 0;
        if (back) {
            wantAllKeyFrames();
        }
    }

    private void wantAllKeyFrames() {
        for (Endpoint other : others) {
            for (VideoSource source : other.sources.video()) {
                feedback.wantKeyFrame(other, source);
            }
        }
    }

    private boolean takesVideo() {
        return videoWanted && negotiated.video();
    }

    /** Sources that were announced before stay decrypted, so that their packet counters do not drift apart. */
    private boolean expects(int ssrc) {
        for (int one : known) {
            if (one == ssrc) {
                return true;
            }
        }
        return false;
    }

    private void rtp(byte[] buffer, int offset, int length, long nanos) {
        if (!packet.wrap(buffer, offset, length)) {
            return;
        }
        traffic.received(length);
        Sources now = sources;
        int ssrc = packet.ssrc();
        boolean audio = now.isAudio(ssrc);
        HeaderExtensions mine = negotiated.extensions(!audio);
        int at = mine.transportSequence() < 0 ? -1 : packet.extension(mine.transportSequence());
        if (at >= 0) {
            feedbackSource = ssrc;
            arrivals.arrived(packet.transportSequence(at), nanos);
        }
        if (audio) {
            if (!audioMuted && packet.payloadLength() > 0) {
                for (Endpoint other : others) {
                    other.outlet.forward(packet, mine, other.negotiated.extensions(false));
                }
            }
            return;
        }
        if (videoMuted) {
            return;
        }
        VideoSource video = now.video(ssrc);
        if (video != null) {
            forwardVideo(video, mine);
            return;
        }
        VideoSource repeated = now.retransmittedBy(ssrc);
        if (repeated != null) {
            recover(repeated, mine);
        }
    }

    private void forwardVideo(VideoSource source, HeaderExtensions mine) {
        source.cache().put(packet);
        for (Endpoint other : others) {
            if (other.takesVideo()) {
                other.outlet.forward(packet, mine, other.negotiated.extensions(true));
            }
        }
    }

    /** A retransmission of what the bridge has is a bandwidth probe of this hop, and ends here. */
    private void recover(VideoSource source, HeaderExtensions mine) {
        int original = negotiated.originalOf(packet.payloadType());
        int sequence = packet.originalSequence();
        if (original < 0 || !source.cache().putRecovered(packet, source.ssrc(), original)) {
            return;
        }
        for (Endpoint other : others) {
            if (other.takesVideo()) {
                other.outlet.resend(source, sequence, other.negotiated, mine, other.negotiated.extensions(true));
            }
        }
    }

    private void rtcp(byte[] buffer, int offset, int length) {
        traffic.received(length);
        feedback.received(buffer, offset, length);
    }

    private void connected() {
        traffic.iceSucceeded.increment();
        wantAllKeyFrames();
    }

    private void failed(String reason) {
        (reason.startsWith("ICE") ? traffic.iceFailed : traffic.dtlsFailed).increment();
    }

    /** Every 50 ms: feedback for this hop's sender, key frame requests that had to wait, and the sign of life. */
    void tick(Instant now, long nanos) {
        long seen = transport.lastReceivedNanos();
        if (seen != seenNanos) {
            seenNanos = seen;
            lastActivity = now;
        }
        while (arrivals.writeTo(ticking.clear(), bridgeSsrc, feedbackSource)) {
            outlet.report(ticking);
        }
        for (VideoSource source : sources.video()) {
            if (source.due(nanos)) {
                feedback.askForKeyFrame(this, source);
            }
        }
    }

    /** Whether it is heard and has announced such a source that is not muted. */
    boolean sends(boolean video) {
        return isActive() && (video ? sources.video().length > 0 && !videoMuted : sources.hasAudio() && !audioMuted);
    }

    boolean isActive() {
        return lastActivity != Instant.MIN;
    }

    /** Since when nothing was heard of it; its creation, when nothing ever was. */
    Instant quietSince() {
        return isActive() ? lastActivity : createdAt;
    }

    void close() {
        others = new Endpoint[0];
        transport.close();
    }

    private final class FromTransport implements TransportEvents {
        @Override
        public boolean expects(int ssrc) {
            return Endpoint.this.expects(ssrc);
        }

        @Override
        public void rtp(byte[] buffer, int offset, int length, long nanos) {
            Endpoint.this.rtp(buffer, offset, length, nanos);
        }

        @Override
        public void rtcp(byte[] buffer, int offset, int length) {
            Endpoint.this.rtcp(buffer, offset, length);
        }

        @Override
        public void connected() {
            Endpoint.this.connected();
        }

        @Override
        public void failed(String reason) {
            Endpoint.this.failed(reason);
        }
    }
}
