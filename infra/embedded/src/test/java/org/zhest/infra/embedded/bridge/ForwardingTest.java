package org.zhest.infra.embedded.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.zhest.infra.rtp.packet.RtcpPacket;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForwardingTest {
    private final EmbeddedBridge bridge;
    private final BridgeClient client;
    private final List<Caller> callers = new ArrayList<>();
    private String conference = "";

    ForwardingTest() throws IOException {
        bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
        client = new BridgeClient(bridge.restUrl());
    }

    @BeforeEach
    void name(TestInfo test) {
        conference = test.getDisplayName().replaceAll("[^a-z0-9]", "-");
    }

    @AfterEach
    void hangUp() {
        callers.forEach(Caller::close);
        callers.clear();
    }

    @AfterAll
    void stop() {
        client.close();
        bridge.close();
    }

    private Caller join(String id, int ssrc) throws Exception {
        Caller caller = Caller.join(client, conference, id, ssrc);
        callers.add(caller);
        return caller;
    }

    /** Sends with rising numbers until the other has one: the first may still race the end of the handshake. */
    private static int flow(Caller from, int ssrc, int payloadType, Caller to, int first) throws IOException {
        int[] sequence = {first};
        Until.isTrue(() -> {
            from.send(from.packet(payloadType, ssrc, sequence[0]++, 200));
            return !to.received(ssrc).isEmpty();
        });
        return sequence[0];
    }

    @Test
    void two_parties_hear_and_see_each_other_and_not_themselves() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        flow(a, a.audio, Caller.OPUS, b, 1);
        flow(a, a.video, Caller.VP9, b, 1);
        flow(b, b.audio, Caller.OPUS, a, 1);
        flow(b, b.video, Caller.VP9, a, 1);
        assertThat(a.received(a.audio)).isEmpty();
        assertThat(a.received(a.video)).isEmpty();
    }

    @Test
    void everyone_of_four_gets_everyone_else() throws Exception {
        List<Caller> all = List.of(join("a", 1000), join("b", 2000), join("c", 3000), join("d", 4000));
        int next = 0;
        for (Caller from : all) {
            for (Caller to : all) {
                if (from != to) {
                    flow(from, from.audio, Caller.OPUS, to, next += 50);
                    flow(from, from.video, Caller.VP9, to, next += 50);
                }
            }
        }
    }

    @Test
    void an_audio_only_party_is_heard_and_gets_no_video() throws Exception {
        Caller a = join("a", 1000);
        Caller phone = Caller.joinAudioOnly(client, conference, "phone", 2000);
        callers.add(phone);
        flow(phone, phone.audio, Caller.OPUS, a, 1);
        a.sendVideo(1);
        a.sendVideo(2);
        flow(a, a.audio, Caller.OPUS, phone, 1);
        assertThat(phone.received(a.video)).isEmpty();
    }

    @Test
    void packets_pass_with_everything_but_the_hop_number_unchanged() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        flow(a, a.video, Caller.VP9, b, 1);
        byte[] sent = a.packet(Caller.VP9, a.video, 777, 1100);
        a.send(sent);
        b.awaitPacket(a.video, 777);
        byte[] got = b.rtp.getLast();
        // Bytes 17 and 18 are the transport-wide sequence number.
        sent[17] = got[17];
        sent[18] = got[18];
        assertThat(got).isEqualTo(sent);
    }

    @Test
    void the_hop_number_counts_all_that_one_receiver_gets() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        Caller c = join("c", 3000);
        flow(a, a.audio, Caller.OPUS, c, 1);
        flow(b, b.audio, Caller.OPUS, c, 1);
        for (int i = 100; i < 120; i++) {
            a.sendVideo(i);
            b.sendVideo(i);
        }
        c.awaitPacket(a.video, 119);
        c.awaitPacket(b.video, 119);
        List<Integer> hop =
                c.rtp.stream().map(p -> (p[17] & 0xFF) << 8 | (p[18] & 0xFF)).toList();
        for (int i = 1; i < hop.size(); i++) {
            assertThat(hop.get(i)).isEqualTo(hop.get(i - 1) + 1);
        }
    }

    @Test
    void a_camera_that_is_off_is_not_forwarded_and_comes_back_with_a_key_frame() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        flow(a, a.video, Caller.VP9, b, 1);
        a.camera(false);
        a.sendVideo(500);
        a.sendAudio(500);
        b.awaitPacket(a.audio, 500);
        assertThat(b.received(a.video)).doesNotContain(500);

        a.rtcp.clear();
        a.camera(true);
        Until.isTrue(() -> a.reported(p -> p.is(RtcpPacket.PSFB, RtcpPacket.FMT_PLI) && p.mediaSsrc() == a.video));
        a.sendVideo(501);
        b.awaitPacket(a.video, 501);
    }

    @Test
    void a_force_muted_party_is_neither_heard_nor_seen_until_unmuted() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        flow(a, a.audio, Caller.OPUS, b, 1);
        mute(a, true);
        a.sendAudio(500);
        a.sendVideo(500);
        mute(a, false);
        // One path, one order: what was sent before is through when this is.
        a.sendAudio(501);
        a.sendVideo(501);
        b.awaitPacket(a.audio, 501);
        b.awaitPacket(a.video, 501);
    }

    private static void mute(Caller caller, boolean on) throws IOException {
        ObjectNode change = caller.change();
        change.putObject("force-mute").put("audio", on).put("video", on);
        caller.patch(change);
    }

    @Test
    void a_party_that_wants_no_video_gets_none_until_it_does() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        flow(a, a.video, Caller.VP9, b, 1);
        lastN(b, 0);
        a.sendVideo(500);
        a.sendAudio(500);
        b.awaitPacket(a.audio, 500);
        assertThat(b.received(a.video)).doesNotContain(500);
        lastN(b, -1);
        a.sendVideo(501);
        b.awaitPacket(a.video, 501);
    }

    private static void lastN(Caller caller, int value) throws IOException {
        ObjectNode change = caller.change();
        change.putObject("initial-last-n").put("value", value);
        caller.patch(change);
    }

    @Test
    void who_leaves_is_gone_and_may_come_back_under_the_same_name() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        flow(a, a.audio, Caller.OPUS, b, 1);
        a.leave();
        Caller again = join("a", 5000);
        flow(again, again.video, Caller.VP9, b, 1);
        flow(b, b.video, Caller.VP9, again, 1);
    }

    @Test
    void what_one_conference_says_another_does_not_hear() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        Caller stranger = Caller.join(client, conference + "-2", "c", 3000);
        callers.add(stranger);
        flow(a, a.audio, Caller.OPUS, b, 1);
        assertThat(stranger.rtp).isEmpty();
    }

    @Test
    void a_source_that_was_not_announced_is_dropped() throws Exception {
        Caller a = join("a", 1000);
        Caller b = join("b", 2000);
        flow(a, a.audio, Caller.OPUS, b, 1);
        a.send(a.packet(Caller.OPUS, 4242, 1, 80));
        a.send(a.packet(Caller.OPUS, b.audio, 1, 80));
        a.sendAudio(900);
        b.awaitPacket(a.audio, 900);
        assertThat(b.received(4242)).isEmpty();
        assertThat(b.received(b.audio)).isEmpty();
    }
}
