package org.zhest.infra.embedded.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.zhest.infra.rtp.packet.RtcpPacket;
import org.zhest.infra.rtp.packet.RtcpWriter;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.TransportFeedback;

/** Loss, key frames and congestion feedback, with two callers on the real bridge. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryTest {
    private final EmbeddedBridge bridge;
    private final BridgeClient client;
    private Caller a;
    private Caller b;

    RecoveryTest() throws Exception {
        bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
        client = new BridgeClient(bridge.restUrl());
        a = Caller.join(client, "first", "a", 1000);
        b = Caller.join(client, "first", "b", 2000);
        a.close();
        b.close();
    }

    @BeforeEach
    void call(TestInfo test) throws Exception {
        String conference = test.getDisplayName().replaceAll("[^a-z0-9]", "-");
        a = Caller.join(client, conference, "a", 1000);
        b = Caller.join(client, conference, "b", 2000);
        int[] sequence = {1};
        Until.isTrue(() -> {
            a.sendVideo(sequence[0]++);
            b.sendVideo(sequence[0]);
            return !b.received(a.video).isEmpty() && !a.received(b.video).isEmpty();
        });
        a.rtcp.clear();
        b.rtcp.clear();
    }

    @AfterEach
    void hangUp() {
        a.close();
        b.close();
    }

    @AfterAll
    void stop() {
        client.close();
        bridge.close();
    }

    private void nack(Caller from, Caller about, int... lost) {
        RtcpWriter writer = new RtcpWriter(200).nack(from.video, about.video, lost, lost.length);
        from.sendRtcp(writer.buffer(), writer.length());
    }

    private int retransmitted(Caller at, Caller of, int original) {
        RtpPacket view = new RtpPacket();
        int count = 0;
        for (byte[] packet : at.rtp) {
            if (view.wrap(packet, 0, packet.length)
                    && view.ssrc() == of.rtx
                    && view.payloadType() == Caller.RTX
                    && view.originalSequence() == original) {
                count++;
            }
        }
        return count;
    }

    @Test
    void a_packet_lost_on_the_way_to_the_receiver_comes_again_from_the_bridge() throws Exception {
        a.sendVideo(500);
        a.sendVideo(501);
        b.awaitPacket(a.video, 501);
        nack(b, a, 500);
        Until.isTrue(() -> retransmitted(b, a, 500) == 1);
        byte[] again = b.rtp.getLast();
        byte[] original = a.packet(Caller.VP9, a.video, 500, 900);
        assertThat(java.util.Arrays.copyOfRange(again, 22, again.length))
                .isEqualTo(java.util.Arrays.copyOfRange(original, 20, original.length));
        assertThat(a.reported(p -> p.is(RtcpPacket.RTPFB, RtcpPacket.FMT_NACK))).isFalse();
    }

    @Test
    void a_packet_lost_on_the_way_to_the_bridge_is_asked_of_its_sender_and_passed_on() throws Exception {
        a.sendVideo(600);
        a.sendVideo(602);
        b.awaitPacket(a.video, 602);
        nack(b, a, 601);
        Until.isTrue(() -> a.reported(p ->
                p.is(RtcpPacket.RTPFB, RtcpPacket.FMT_NACK) && p.mediaSsrc() == a.video && p.nackSequence(0) == 601));
        byte[] rtx = a.packet(Caller.RTX, a.rtx, 1, 902);
        Caller.put16(rtx, 20, 601);
        a.send(rtx);
        Until.isTrue(() -> retransmitted(b, a, 601) == 1);
    }

    @Test
    void a_probe_with_what_is_there_already_ends_at_the_bridge() throws Exception {
        a.sendVideo(700);
        b.awaitPacket(a.video, 700);
        byte[] rtx = a.packet(Caller.RTX, a.rtx, 1, 902);
        Caller.put16(rtx, 20, 700);
        a.send(rtx);
        a.sendVideo(701);
        b.awaitPacket(a.video, 701);
        assertThat(retransmitted(b, a, 700)).isZero();
    }

    @Test
    void a_key_frame_request_reaches_the_sender() throws Exception {
        RtcpWriter pli = new RtcpWriter(100).pictureLoss(b.video, a.video);
        b.sendRtcp(pli.buffer(), pli.length());
        Until.isTrue(() -> a.reported(p -> p.is(RtcpPacket.PSFB, RtcpPacket.FMT_PLI) && p.mediaSsrc() == a.video));
        a.rtcp.clear();
        RtcpWriter fir = new RtcpWriter(100).fullIntra(b.video, a.video, 3);
        b.sendRtcp(fir.buffer(), fir.length());
        Until.isTrue(() -> a.reported(p -> p.is(RtcpPacket.PSFB, RtcpPacket.FMT_PLI) && p.mediaSsrc() == a.video));
    }

    @Test
    void sender_reports_reach_receivers_and_receiver_reports_reach_senders() throws Exception {
        RtcpWriter report = new RtcpWriter(200).senderReport(a.video, 0x1234_5678_9ABCL, 90_000, 10, 9000);
        a.sendRtcp(report.buffer(), report.length());
        Until.isTrue(() -> b.reported(p -> p.type() == RtcpPacket.SENDER_REPORT && p.senderSsrc() == a.video));
        byte[] block = new byte[RtcpPacket.REPORT_BLOCK];
        Caller.put16(block, 2, a.video);
        RtcpWriter back = new RtcpWriter(200).receiverReport(b.video, block, 0);
        b.sendRtcp(back.buffer(), back.length());
        Until.isTrue(() -> a.reported(
                p -> p.type() == RtcpPacket.RECEIVER_REPORT && p.reportBlocks() == 1 && p.reportedSsrc(0) == a.video));
    }

    @Test
    void each_sender_gets_feedback_of_its_own_hop_and_none_of_another() throws Exception {
        Map<Integer, Long> seen = new ConcurrentHashMap<>();
        byte[] marked = a.packet(Caller.VP9, a.video, 800, 900);
        int hop = (marked[17] & 0xFF) << 8 | (marked[18] & 0xFF);
        a.send(marked);
        Until.isTrue(() -> {
            collect(a, seen);
            return seen.containsKey(hop);
        });

        // What b says about its own hop must not reach a: the numbers there are the bridge's.
        RtcpWriter foreign = new RtcpWriter(200);
        byte[] feedback = new byte[24];
        feedback[0] = (byte) (0x80 | RtcpPacket.FMT_TRANSPORT_CC);
        feedback[1] = (byte) RtcpPacket.RTPFB;
        feedback[3] = 5;
        Caller.put16(feedback, 10, a.video);
        Caller.put16(feedback, 12, 60_000);
        feedback[15] = 1;
        Caller.put16(feedback, 20, 0x2001);
        foreign.copy(feedback, 0, 24).pictureLoss(b.video, a.video);
        a.rtcp.clear();
        b.sendRtcp(foreign.buffer(), foreign.length());
        Until.isTrue(() -> a.reported(p -> p.is(RtcpPacket.PSFB, RtcpPacket.FMT_PLI)));
        assertThat(a.reported(p -> p.is(RtcpPacket.RTPFB, RtcpPacket.FMT_TRANSPORT_CC) && p.senderSsrc() == 0))
                .isFalse();
    }

    private static void collect(Caller at, Map<Integer, Long> seen) {
        at.reported(p -> {
            TransportFeedback.read(p, (sequence, micros) -> {
                if (micros >= 0) {
                    seen.put(sequence, micros);
                }
            });
            return false;
        });
    }
}
