package org.zhest.infra.gateway.sound;

import java.util.stream.Collectors;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.IceCandidate;
import org.zhest.infra.rtp.LocalTransport;

/** Writes the answer to a conference's offer (RFC 8829, section 5.3): its audio, and nothing else. */
final class Answer {
    private Answer() {}

    /**
     * @param ssrc of our one voice, sent on the first audio line that takes one
     * @param version number of this answer within the session
     */
    static String write(Offer offer, LocalTransport local, DtlsRole role, int ssrc, int version) {
        StringBuilder sdp = new StringBuilder(2_048);
        line(sdp, "v=0");
        line(sdp, "o=- " + Integer.toUnsignedString(ssrc) + " " + version + " IN IP4 127.0.0.1");
        line(sdp, "s=-");
        line(sdp, "t=0 0");
        String mids = offer.lines().stream()
                .filter(offer::accepts)
                .filter(accepted -> offer.bundled().contains(accepted.mid()))
                .map(OfferedLine::mid)
                .collect(Collectors.joining(" "));
        if (!mids.isEmpty()) {
            line(sdp, "a=group:BUNDLE " + mids);
        }
        boolean spoken = false;
        for (OfferedLine offered : offer.lines()) {
            if (!offer.accepts(offered)) {
                refuse(sdp, offered);
                continue;
            }
            boolean speaks = !spoken && offered.receives();
            accept(sdp, offered, local, role);
            direction(sdp, offered, speaks);
            if (speaks) {
                source(sdp, ssrc);
                spoken = true;
            }
        }
        return sdp.toString();
    }

    private static void refuse(StringBuilder sdp, OfferedLine offered) {
        line(sdp, "m=" + offered.kind() + " 0 " + offered.protocol() + " " + offered.formats());
        line(sdp, "c=IN IP4 0.0.0.0");
        if (!offered.mid().isEmpty()) {
            line(sdp, "a=mid:" + offered.mid());
        }
        line(sdp, "a=inactive");
    }

    private static void accept(StringBuilder sdp, OfferedLine offered, LocalTransport local, DtlsRole role) {
        line(sdp, "m=audio 9 " + offered.protocol() + " " + offered.opus());
        line(sdp, "c=IN IP4 0.0.0.0");
        line(sdp, "a=rtcp:9 IN IP4 0.0.0.0");
        for (IceCandidate candidate : local.candidates()) {
            line(
                    sdp,
                    "a=candidate:" + candidate.foundation() + " 1 udp " + candidate.priority() + " " + candidate.ip()
                            + " " + candidate.port() + " typ " + candidate.type());
        }
        line(sdp, "a=ice-ufrag:" + local.ufrag());
        line(sdp, "a=ice-pwd:" + local.password());
        line(
                sdp,
                "a=fingerprint:" + local.fingerprint().hash() + " "
                        + local.fingerprint().value());
        line(sdp, "a=setup:" + (role == DtlsRole.CLIENT ? "active" : "passive"));
        if (!offered.mid().isEmpty()) {
            line(sdp, "a=mid:" + offered.mid());
        }
        if (offered.level() >= 0) {
            line(sdp, "a=extmap:" + offered.level() + " " + offered.levelUri());
        }
        if (offered.transportSequence() >= 0) {
            line(sdp, "a=extmap:" + offered.transportSequence() + " " + offered.transportSequenceUri());
        }
        line(sdp, "a=rtcp-mux");
        if (offered.attributes().flag("rtcp-rsize")) {
            line(sdp, "a=rtcp-rsize");
        }
        line(sdp, "a=rtpmap:" + offered.opus() + " opus/48000/2");
        line(sdp, "a=fmtp:" + offered.opus() + " minptime=10;useinbandfec=1;usedtx=0");
        if (offered.wantsTransportFeedback()) {
            line(sdp, "a=rtcp-fb:" + offered.opus() + " transport-cc");
        }
    }

    private static void direction(StringBuilder sdp, OfferedLine offered, boolean speaks) {
        if (offered.sends()) {
            line(sdp, speaks ? "a=sendrecv" : "a=recvonly");
        } else {
            line(sdp, speaks ? "a=sendonly" : "a=inactive");
        }
    }

    private static void source(StringBuilder sdp, int ssrc) {
        String source = "a=ssrc:" + Integer.toUnsignedString(ssrc);
        line(sdp, "a=msid:telephone telephone-a0");
        line(sdp, source + " cname:zhest");
        line(sdp, source + " msid:telephone telephone-a0");
    }

    private static void line(StringBuilder sdp, String text) {
        sdp.append(text).append("\r\n");
    }
}
