package org.zhest.infra.embedded.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhest.infra.rtp.MediaTransport;

/** Whatever comes in by UDP, calls go on. */
class HostilePacketsTest {
    private static final long SEED = 20261122;

    @Test
    void garbage_from_strangers_changes_nothing_in_a_call() throws Exception {
        try (EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
                BridgeClient client = new BridgeClient(bridge.restUrl());
                Caller a = Caller.join(client, "garbage", "a", 1000);
                Caller b = Caller.join(client, "garbage", "b", 2000);
                DatagramSocket stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            int next = flow(a, b, 1);
            Random random = new Random(SEED);
            for (int i = 0; i < 20_000; i++) {
                byte[] junk = junk(random);
                stranger.send(new DatagramPacket(junk, junk.length, bridge.mediaAddress()));
            }
            flow(a, b, next);
            assertThat(b.received(a.audio)).isNotEmpty().allMatch(sequence -> sequence >= 0);
            assertThat(client.get("/about/health").status()).isEqualTo(200);
        }
    }

    @Test
    void a_stranger_who_knows_a_name_and_a_source_is_not_taken_for_the_caller() throws Exception {
        try (EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
                BridgeClient client = new BridgeClient(bridge.restUrl());
                Caller a = Caller.join(client, "spoof", "a", 1000);
                Caller b = Caller.join(client, "spoof", "b", 2000);
                DatagramSocket stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            int next = flow(a, b, 1);
            byte[] check = bindingRequest(a.bridgeUfrag() + ":" + a.peer.local().ufrag());
            byte[] packet = a.packet(Caller.OPUS, a.audio, 40_000, 80);
            byte[] hello = new byte[100];
            hello[0] = 22;
            for (int i = 0; i < 50; i++) {
                for (byte[] datagram : new byte[][] {check, packet, hello}) {
                    stranger.send(new DatagramPacket(datagram, datagram.length, bridge.mediaAddress()));
                }
            }
            flow(a, b, next);
            assertThat(b.received(a.audio)).doesNotContain(40_000);
        }
    }

    /** A STUN binding request (RFC 8489) with a user name, and nothing that proves a password. */
    private static byte[] bindingRequest(String userName) {
        byte[] name = userName.getBytes(StandardCharsets.US_ASCII);
        int padded = (name.length + 3) & ~3;
        byte[] request = new byte[24 + padded];
        request[1] = 1;
        Caller.put16(request, 2, 4 + padded);
        Caller.put16(request, 4, 0x2112);
        Caller.put16(request, 6, 0xA442);
        Caller.put16(request, 20, 6);
        Caller.put16(request, 22, name.length);
        System.arraycopy(name, 0, request, 24, name.length);
        return request;
    }

    @Test
    void garbage_inside_an_authentic_flow_changes_nothing_either() throws Exception {
        try (EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
                BridgeClient client = new BridgeClient(bridge.restUrl());
                Caller a = Caller.join(client, "inside", "a", 1000);
                Caller b = Caller.join(client, "inside", "b", 2000)) {
            int next = flow(a, b, 1);
            Random random = new Random(SEED);
            for (int i = 0; i < 5_000; i++) {
                byte[] junk = Arrays.copyOf(junk(random), 20 + random.nextInt(300));
                junk[0] = (byte) (0x80 | junk[0] & 0x3F);
                if (random.nextBoolean()) {
                    junk[1] = (byte) (200 + random.nextInt(8));
                    junk[2] = 0;
                    a.peer.sendRtcp(Arrays.copyOf(junk, junk.length + MediaTransport.TRAILER), 0, junk.length);
                } else {
                    Caller.put16(junk, 8, 0);
                    Caller.put16(junk, 10, random.nextBoolean() ? a.video : a.rtx);
                    a.peer.sendRtp(Arrays.copyOf(junk, junk.length + MediaTransport.TRAILER), 0, junk.length);
                }
            }
            flow(a, b, next);
            assertThat(client.get("/about/health").status()).isEqualTo(200);
        }
    }

    /** Random bytes, half of them dressed as STUN, DTLS, RTP or RTCP. */
    private static byte[] junk(Random random) {
        byte[] junk = new byte[1 + random.nextInt(200)];
        random.nextBytes(junk);
        if (junk.length > 24) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    junk[0] = 0;
                    junk[1] = 1;
                    Caller.put16(junk, 2, random.nextBoolean() ? junk.length - 20 : random.nextInt(65536));
                    Caller.put16(junk, 4, 0x2112);
                    Caller.put16(junk, 6, 0xA442);
                    Caller.put16(junk, 20, 6);
                    Caller.put16(junk, 22, random.nextInt(junk.length));
                }
                case 1 -> junk[0] = (byte) (20 + random.nextInt(6));
                case 2 -> junk[0] = (byte) 0x80;
                case 3 -> {
                    junk[0] = (byte) 0x81;
                    junk[1] = (byte) (200 + random.nextInt(8));
                }
                default -> {
                    // As random as it came.
                }
            }
        }
        return junk;
    }

    private static int flow(Caller from, Caller to, int first) throws IOException {
        int[] sequence = {first};
        Until.isTrue(() -> {
            from.sendAudio(sequence[0]++);
            return to.received(from.audio).stream().anyMatch(n -> n >= first);
        });
        return sequence[0];
    }
}
