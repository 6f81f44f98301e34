package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.packet.ArrivalLog;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpPacket;

/** The conference's side of a leg: an audio-only endpoint of a bridge. Belongs to one thread; only the inbox does not. */
final class ConferenceSide implements AutoCloseable {
    private final InetAddress address;
    private final DtlsIdentity identity;
    private final BridgeWatch watch;
    private final Speakers speakers = new Speakers();
    private final ConferenceVoice voice = new ConferenceVoice();
    private final Reports reports = new Reports();
    private final RtcpWriter feedback = new RtcpWriter(1_200);
    private final RtpPacket view = new RtpPacket();
    private @Nullable BridgeLink link;
    private @Nullable OfferedLine audio;
    private ArrivalLog arrivals = new ArrivalLog(0);
    private HeaderExtension extension = new HeaderExtension(-1, -1);
    private int feedbackSource;
    private int version;

    ConferenceSide(InetAddress address, DtlsIdentity identity, Told told) {
        this.address = address;
        this.identity = identity;
        watch = new BridgeWatch(told);
    }

    /** Whether an answer to it opens another way. */
    boolean isFresh(Offer offer) {
        return link == null || !link.isTo(offer.bridge());
    }

    String answer(Offer offer, long nanos) {
        BridgeLink known = link;
        BridgeLink way = known != null && known.isTo(offer.bridge()) ? known : fresh(offer.bridge(), nanos);
        OfferedLine line = offer.audio();
        audio = line;
        extension = new HeaderExtension(line.level(), line.transportSequence());
        way.expect(offer.sources().keySet());
        speakers.known(offer.sources());
        return Answer.write(offer, way.local(), way.role(), voice.stream().ssrc(), ++version);
    }

    private BridgeLink fresh(Offer.BridgePath bridge, long nanos) {
        try {
            BridgeLink way = BridgeLink.open(bridge, address, identity);
            close();
            link = way;
            arrivals = new ArrivalLog(nanos);
            watch.begin();
            return way;
        } catch (IOException e) {
            throw new UncheckedIOException("No port for the conference is free", e);
        }
    }

    void wide(boolean wide) {
        voice.wide(wide);
    }

    void leaveOut(Set<String> sources) {
        speakers.leaveOut(sources);
    }

    /** The next 20 ms of all who are to be heard, at 48 kHz. */
    short[] hear(long nanos) {
        BridgeLink way = link;
        if (way != null) {
            way.inbox().drain(this::received);
            watch.tick(way.state(), nanos);
        }
        return speakers.frame(nanos);
    }

    private void received(Inbox.Datagram datagram) {
        byte[] bytes = datagram.bytes();
        watch.heard(datagram.nanos());
        OfferedLine line = audio;
        if (datagram.rtcp()) {
            var _ = reports.read(bytes, bytes.length, (ssrc, ntp) -> speakers.reported(ssrc, ntp, datagram.nanos()));
        } else if (line != null && view.wrap(bytes, 0, bytes.length)) {
            int at = extension.transportSequence() < 0 ? -1 : view.extension(extension.transportSequence());
            if (at >= 0 && line.wantsTransportFeedback()) {
                feedbackSource = view.ssrc();
                arrivals.arrived(view.transportSequence(at), datagram.nanos());
            }
            if (view.payloadType() == line.opus() && view.payloadLength() > 0) {
                speakers.packet(view, datagram.nanos());
            }
        }
    }

    /** Lets the conference hear 20 ms, at 48 kHz. */
    void say(short[] wave) {
        BridgeLink way = link;
        OfferedLine line = audio;
        if (way != null && line != null && way.state() == BridgeLink.State.CONNECTED) {
            voice.frame(wave, way, line.opus(), extension);
        } else {
            voice.skip();
        }
    }

    /** Says which packets came, for the bridge to know what this hop can carry. */
    void feedback() {
        BridgeLink way = link;
        while (way != null && arrivals.writeTo(feedback.clear(), voice.stream().ssrc(), feedbackSource)) {
            int _ = way.sendRtcp(feedback.buffer(), feedback.length());
        }
    }

    void report(Instant now, long nanos) {
        BridgeLink way = link;
        if (way != null) {
            RtcpWriter compound = reports.compound(voice.stream(), speakers.receptions(), now, nanos);
            byte[] packet = java.util.Arrays.copyOf(compound.buffer(), compound.length() + MediaTransport.TRAILER);
            int _ = way.sendRtcp(packet, compound.length());
        }
    }

    @Override
    public void close() {
        BridgeLink way = link;
        if (way != null) {
            way.close();
            link = null;
        }
    }
}
