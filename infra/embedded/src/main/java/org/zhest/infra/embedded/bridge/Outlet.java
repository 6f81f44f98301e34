package org.zhest.infra.embedded.bridge;

import java.util.Arrays;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpPacket;

/**
 * The way out to one receiver: numbers packets for its hop, wraps retransmissions, encrypts, sends. Callable from any
 * thread; one packet goes at a time.
 */
final class Outlet {
    private static final int ROOM = 2048;

    private final MediaTransport transport;
    private final Traffic traffic;
    private final byte[] out = new byte[ROOM];
    private final byte[] cached = new byte[ROOM];
    private final byte[] rtcp = new byte[ROOM];
    private final RtpPacket view = new RtpPacket();
    private int transportSequence;
    private int[] rtxSsrcs = new int[0];
    private int[] rtxSequences = new int[0];

    Outlet(MediaTransport transport, Traffic traffic) {
        this.transport = transport;
        this.traffic = traffic;
    }

    /** Sends a packet on, its SSRC, number and payload type as they are. */
    synchronized void forward(RtpPacket packet, HeaderExtensions from, HeaderExtensions to) {
        if (packet.length() <= ROOM - MediaTransport.TRAILER) {
            System.arraycopy(packet.buffer(), packet.offset(), out, 0, packet.length());
            send(packet.length(), from, to);
        }
    }

    /**
     * Sends a cached packet again as a retransmission (RFC 4588). Its number is this hop's own, because the sender's
     * retransmissions and the bridge's share one source.
     *
     * @return whether it was cached
     */
    synchronized boolean resend(
            VideoSource source, int sequence, Negotiated receiver, HeaderExtensions from, HeaderExtensions to) {
        int length = source.cache().copy(sequence, cached);
        if (length == 0 || length + 2 > ROOM - MediaTransport.TRAILER || !view.wrap(cached, 0, length)) {
            return false;
        }
        int payloadType = receiver.rtxFor(view.payloadType());
        if (payloadType < 0 || !source.retransmits()) {
            return false;
        }
        int header = view.headerLength();
        int payload = view.payloadLength();
        System.arraycopy(cached, 0, out, 0, header);
        out[0] &= (byte) ~0x20;
        out[header] = (byte) (sequence >>> 8);
        out[header + 1] = (byte) sequence;
        System.arraycopy(cached, header, out, header + 2, payload);
        if (view.wrap(out, 0, header + 2 + payload)) {
            view.payloadType(payloadType);
            view.ssrc(source.rtxSsrc());
            view.sequence(nextRtx(source.rtxSsrc()));
            send(header + 2 + payload, from, to);
            traffic.retransmissions.increment();
        }
        return true;
    }

    private void send(int length, HeaderExtensions from, HeaderExtensions to) {
        if (!view.wrap(out, 0, length)) {
            return;
        }
        byte[] table = from.tableFor(to);
        if (table.length > 0) {
            view.renumberExtensions(table);
        }
        int at = to.transportSequence() < 0 ? -1 : view.extension(to.transportSequence());
        if (at >= 0) {
            view.transportSequence(at, transportSequence++ & 0xFFFF);
        }
        traffic.sent(transport.sendRtp(out, 0, length));
    }

    private int nextRtx(int ssrc) {
        for (int i = 0; i < rtxSsrcs.length; i++) {
            if (rtxSsrcs[i] == ssrc) {
                return rtxSequences[i]++ & 0xFFFF;
            }
        }
        rtxSsrcs = Arrays.copyOf(rtxSsrcs, rtxSsrcs.length + 1);
        rtxSequences = Arrays.copyOf(rtxSequences, rtxSequences.length + 1);
        rtxSsrcs[rtxSsrcs.length - 1] = ssrc;
        rtxSequences[rtxSequences.length - 1] = 1;
        return 0;
    }

    /** Sends an RTCP compound; the writer's content stays as it is and may go to others too. */
    synchronized void report(RtcpWriter writer) {
        if (!writer.isEmpty() && writer.length() <= ROOM - MediaTransport.TRAILER) {
            System.arraycopy(writer.buffer(), 0, rtcp, 0, writer.length());
            traffic.sent(transport.sendRtcp(rtcp, 0, writer.length()));
        }
    }
}
