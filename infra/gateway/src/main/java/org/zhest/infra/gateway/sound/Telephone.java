package org.zhest.infra.gateway.sound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.SrtpSession;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;

/** The telephone's side of a leg: RTP in and out by what was agreed last. Belongs to one thread; only the inbox does not. */
final class Telephone implements AutoCloseable {
    /** A further source is listened to after this silence of the one before. */
    private static final long SOURCE_GONE_NANOS = 500_000_000L;

    private final TrunkSockets sockets;
    private final TrunkPoller poller;
    private final Told told;
    private final Inbox inbox = new Inbox();
    private final Reports reports = new Reports();
    private final RtpPacket view = new RtpPacket();
    private final SilenceWatch watch;
    private final byte[] packet = new byte[1_500 + SrtpSession.TRAILER];
    private @Nullable TrunkMedia agreed;
    private @Nullable TrunkPath path;
    private @Nullable TelephoneOut out;
    private @Nullable TelephoneIn in;
    private RtpStream stream = new RtpStream();
    private int source;
    private long lastNanos;
    private long frames;

    Telephone(TrunkSockets sockets, TrunkPoller poller, Told told) {
        this.sockets = sockets;
        this.poller = poller;
        this.told = told;
        watch = new SilenceWatch(silent -> told.add(events -> events.silent(silent)));
        poller.read(sockets.rtp(), (bytes, from, nanos) -> inbox.put(new Inbox.Datagram(bytes, false, from, nanos)));
        poller.read(sockets.rtcp(), (bytes, from, nanos) -> inbox.put(new Inbox.Datagram(bytes, true, from, nanos)));
    }

    void agree(TrunkMedia media, long nanos) {
        TrunkMedia before = agreed;
        path = TrunkPath.of(sockets, media, path);
        agreed = media;
        watch.expect(media.receives(), nanos);
        if (before == null || before.codec() != media.codec() || !sameTypes(before, media)) {
            in = null;
            out = new TelephoneOut(media, this::send);
            if (before != null && before.codec().clockRate() != media.codec().clockRate()) {
                stream = new RtpStream();
                frames = 0;
            }
        }
    }

    private static boolean sameTypes(TrunkMedia a, TrunkMedia b) {
        return a.payloadType() == b.payloadType()
                && a.millis() == b.millis()
                && java.util.Objects.equals(a.digits(), b.digits())
                && java.util.Objects.equals(a.comfortNoise(), b.comfortNoise());
    }

    /** Whether what is said would leave. */
    boolean listens() {
        return agreed != null && agreed.sends();
    }

    void digits(String keys) {
        if (out != null) {
            out.digits(keys);
        }
    }

    /** The next 20 ms of the telephone, at 48 kHz. */
    short[] hear(long nanos) {
        inbox.drain(this::received);
        watch.tick(nanos);
        TelephoneIn now = in;
        if (now == null || agreed == null) {
            return new short[OpusFrames.RATE / Playout.FRAMES_A_SECOND];
        }
        short[] heard = now.frame(nanos);
        return agreed.receives() ? heard : new short[heard.length];
    }

    private void received(Inbox.Datagram datagram) {
        TrunkPath by = path;
        TrunkMedia media = agreed;
        if (by == null || media == null) {
            return;
        }
        int length = by.admit(datagram);
        if (length < 0) {
            return;
        }
        if (datagram.rtcp()) {
            report(datagram, length);
        } else if (view.wrap(datagram.bytes(), 0, length)
                && TelephoneIn.knows(media, view.payloadType())
                && view.payloadLength() > 0
                && voice(media, datagram.nanos())) {
            by.follow(datagram);
        }
    }

    /** @return whether it is of the source that is listened to */
    private boolean voice(TrunkMedia media, long nanos) {
        TelephoneIn from = in;
        if (from == null || (view.ssrc() != source && nanos - lastNanos > SOURCE_GONE_NANOS)) {
            source = view.ssrc();
            from = new TelephoneIn(media, source);
            in = from;
        }
        if (view.ssrc() != source) {
            return false;
        }
        lastNanos = nanos;
        watch.alive(nanos);
        Character key = from.packet(view, nanos);
        if (key != null && media.receives()) {
            told.add(events -> events.digit(key));
        }
        return true;
    }

    private void report(Inbox.Datagram datagram, int length) {
        TelephoneIn from = in;
        boolean good = reports.read(datagram.bytes(), length, (ssrc, ntp) -> {
            if (from != null && ssrc == source) {
                from.reception().reported(ntp, datagram.nanos());
            }
        });
        // Who says that it is silent may be so for long, and shows by its reports that it is there.
        if (good && from != null && from.isQuiet()) {
            watch.alive(datagram.nanos());
        }
    }

    /** Lets the telephone hear 20 ms, at 48 kHz. */
    void say(short[] wave) {
        if (out != null && agreed != null) {
            if (agreed.sends()) {
                out.frame(wave, frames * (agreed.codec().clockRate() / Playout.FRAMES_A_SECOND));
            }
            frames++;
        }
    }

    private void send(int payloadType, boolean marker, long timestamp, byte[] payload, int length) {
        if (path != null) {
            path.sendRtp(packet, stream.write(packet, payloadType, marker, timestamp, payload, length, null));
        }
    }

    void report(Instant now, long nanos) {
        if (path != null) {
            List<Reception> sources = in == null ? List.of() : List.of(in.reception());
            path.sendRtcp(reports.compound(stream, sources, now, nanos));
        }
    }

    @Override
    public void close() {
        sockets.close();
        poller.release();
        if (path != null) {
            path.close();
        }
    }
}
