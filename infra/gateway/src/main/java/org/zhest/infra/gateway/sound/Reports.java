package org.zhest.infra.gateway.sound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.zhest.infra.rtp.packet.RtcpPacket;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpStream;

/** Writes and reads the RTCP of one hop: sender and receiver reports with our name (RFC 3550, section 6). */
final class Reports {
    /** Seconds from 1900, where NTP begins, to 1970. */
    private static final long NTP_EPOCH = 2_208_988_800L;

    private static final byte[] CNAME = "zhest".getBytes(StandardCharsets.US_ASCII);

    private final RtcpWriter writer = new RtcpWriter(1_200);
    private final RtcpPacket view = new RtcpPacket();

    /** Told of a sender report that came. */
    interface Reader {
        /** @param ntp the middle 32 bits of its clock */
        void senderReport(int ssrc, int ntp);
    }

    /** A compound about what we send and receive, in a buffer that the next one overwrites. */
    RtcpWriter compound(RtpStream ours, List<Reception> sources, Instant now, long nanos) {
        writer.clear();
        if (ours.packets() > 0) {
            writer.senderReport(ours.ssrc(), ntp(now), ours.lastTimestamp(), ours.packets(), ours.octets());
        } else if (sources.isEmpty()) {
            writer.emptyReceiverReport(ours.ssrc());
        }
        for (Reception source : sources) {
            writer.receiverReport(ours.ssrc(), source.block(nanos), 0);
        }
        byte[] description = description(ours.ssrc());
        return writer.copy(description, 0, description.length);
    }

    /** @return whether the bytes begin with an RTCP packet */
    boolean read(byte[] compound, int length, Reader reader) {
        view.compound(compound, 0, length);
        boolean any = false;
        while (view.next()) {
            any = any || view.type() >= RtcpPacket.SENDER_REPORT;
            if (view.type() == RtcpPacket.SENDER_REPORT && view.length() >= 28) {
                int at = view.offset() + 10;
                reader.senderReport(
                        view.senderSsrc(),
                        (compound[at] & 0xFF) << 24
                                | (compound[at + 1] & 0xFF) << 16
                                | (compound[at + 2] & 0xFF) << 8
                                | (compound[at + 3] & 0xFF));
            }
        }
        return any;
    }

    static long ntp(Instant now) {
        long fraction = ((long) now.getNano() << 32) / 1_000_000_000L;
        return (now.getEpochSecond() + NTP_EPOCH) << 32 | fraction;
    }

    private static byte[] description(int ssrc) {
        int items = 2 + CNAME.length + 1;
        byte[] sdes = new byte[(8 + items + 3) & ~3];
        sdes[0] = (byte) 0x81;
        sdes[1] = (byte) RtcpPacket.SOURCE_DESCRIPTION;
        sdes[3] = (byte) (sdes.length / 4 - 1);
        RtpStream.put32(sdes, 4, ssrc);
        sdes[8] = 1;
        sdes[9] = (byte) CNAME.length;
        System.arraycopy(CNAME, 0, sdes, 10, CNAME.length);
        return sdes;
    }
}
