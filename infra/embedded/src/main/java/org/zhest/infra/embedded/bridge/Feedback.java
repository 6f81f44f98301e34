package org.zhest.infra.embedded.bridge;

import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.packet.RtcpPacket;
import org.zhest.infra.rtp.packet.RtcpWriter;

/**
 * Passes on what one endpoint reports. Reports about a source go to its owner, sender reports to those who receive it;
 * transport-wide feedback speaks of this hop only and ends here. Runs on the media port's thread, save for key frames.
 */
final class Feedback {
    private final Endpoint self;
    private final Traffic traffic;
    private final RtcpPacket packet = new RtcpPacket();
    private final RtcpWriter forAll = new RtcpWriter(1300);
    private final RtcpWriter forOne = new RtcpWriter(1300);
    private final int[] missing = new int[17 * 64];

    Feedback(Endpoint self, Traffic traffic) {
        this.self = self;
        this.traffic = traffic;
    }

    void received(byte[] buffer, int offset, int length) {
        packet.compound(buffer, offset, length);
        forAll.clear();
        while (packet.next()) {
            switch (packet.type()) {
                case RtcpPacket.SENDER_REPORT -> {
                    if (self.sources().owns(packet.senderSsrc())) {
                        forAll.senderReport(packet);
                    }
                    reportBlocks();
                }
                case RtcpPacket.RECEIVER_REPORT -> reportBlocks();
                case RtcpPacket.SOURCE_DESCRIPTION -> {
                    if (!forAll.isEmpty() && self.sources().owns(packet.describedSsrc())) {
                        forAll.copy(packet.buffer(), packet.offset(), packet.length());
                    }
                }
                case RtcpPacket.RTPFB -> {
                    if (packet.count() == RtcpPacket.FMT_NACK) {
                        nack();
                    }
                }
                case RtcpPacket.PSFB -> payloadFeedback();
                default -> {
                    // BYE and XR end here: whoever leaves is made known by the signalling.
                }
            }
        }
        if (!forAll.isEmpty()) {
            for (Endpoint other : self.others()) {
                other.outlet().report(forAll);
            }
        }
    }

    private @Nullable Endpoint ownerOf(int ssrc) {
        for (Endpoint other : self.others()) {
            if (other.sources().owns(ssrc)) {
                return other;
            }
        }
        return null;
    }

    private void reportBlocks() {
        for (int i = 0; i < packet.reportBlocks(); i++) {
            Endpoint owner = ownerOf(packet.reportedSsrc(i));
            if (owner != null) {
                owner.outlet()
                        .report(forOne.clear()
                                .receiverReport(packet.senderSsrc(), packet.buffer(), packet.reportBlock(i)));
            }
        }
    }

    /** Answers from the cache what it holds; the sender is asked for the rest. */
    private void nack() {
        Endpoint owner = ownerOf(packet.mediaSsrc());
        VideoSource source = owner == null ? null : owner.sources().video(packet.mediaSsrc());
        if (owner == null || source == null) {
            return;
        }
        int count = 0;
        for (int entry = 0; entry < packet.nackEntries(); entry++) {
            int first = packet.nackSequence(entry);
            int bits = packet.nackBits(entry);
            for (int i = 0; i <= 16 && count < missing.length; i++) {
                int sequence = (first + i) & 0xFFFF;
                if ((i == 0 || (bits >>> (i - 1) & 1) != 0) && !resend(owner, source, sequence)) {
                    missing[count++] = sequence;
                }
            }
        }
        if (count > 0) {
            owner.outlet().report(forOne.clear().nack(packet.senderSsrc(), source.ssrc(), missing, count));
        }
    }

    private boolean resend(Endpoint owner, VideoSource source, int sequence) {
        return self.outlet()
                .resend(
                        source,
                        sequence,
                        self.negotiated(),
                        owner.negotiated().extensions(true),
                        self.negotiated().extensions(true));
    }

    private void payloadFeedback() {
        switch (packet.count()) {
            case RtcpPacket.FMT_PLI -> keyFrame(packet.mediaSsrc());
            case RtcpPacket.FMT_FIR -> {
                for (int i = 0; i < packet.firEntries(); i++) {
                    keyFrame(packet.firSsrc(i));
                }
            }
            case RtcpPacket.FMT_AFB -> {
                if (packet.isRemb()) {
                    remb();
                }
            }
            default -> {
                // No other payload feedback is negotiated.
            }
        }
    }

    private void remb() {
        for (Endpoint other : self.others()) {
            for (int i = 0; i < packet.rembSsrcs(); i++) {
                if (other.sources().owns(packet.rembSsrc(i))) {
                    other.outlet().report(forOne.clear().copy(packet.buffer(), packet.offset(), packet.length()));
                    break;
                }
            }
        }
    }

    private void keyFrame(int ssrc) {
        Endpoint owner = ownerOf(ssrc);
        VideoSource source = owner == null ? null : owner.sources().video(ssrc);
        if (owner != null && source != null) {
            wantKeyFrame(owner, source);
        }
    }

    /** Asks a sender for a key frame, at once or as soon as the last request is old enough. Callable from any thread. */
    void wantKeyFrame(Endpoint sender, VideoSource source) {
        if (source.wanted(System.nanoTime())) {
            askForKeyFrame(sender, source);
        }
    }

    void askForKeyFrame(Endpoint sender, VideoSource source) {
        traffic.keyFrameRequests.increment();
        RtcpWriter writer = new RtcpWriter(32);
        sender.outlet()
                .report(
                        sender.negotiated().pictureLoss()
                                ? writer.pictureLoss(sender.bridgeSsrc(), source.ssrc())
                                : writer.fullIntra(sender.bridgeSsrc(), source.ssrc(), source.requests()));
    }
}
