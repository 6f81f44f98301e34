package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Broken and hostile messages, by UDP and TCP. */
class MalformedTest {
    private static final GatewayUnderTest gateway =
            new GatewayUnderTest(GatewayUnderTest.times(GatewayUnderTest.QUICK), 2_000, 1_000);
    private static final String INVITE = """
            INVITE sip:112@127.0.0.1 SIP/2.0\r
            Via: SIP/2.0/UDP 127.0.0.1:%d;branch=z9hG4bK%d\r
            From: <sip:+74951234567@127.0.0.1>;tag=f%d\r
            To: <sip:112@127.0.0.1>\r
            Call-ID: fuzz-%d@127.0.0.1\r
            CSeq: 1 INVITE\r
            Max-Forwards: 70\r
            Contact: <sip:phone@127.0.0.1:%d>\r
            Session-Expires: 1800;refresher=uac\r
            Supported: timer, 100rel\r
            Content-Type: application/sdp\r
            Content-Length: 90\r
            \r
            v=0\r
            o=- 1 1 IN IP4 127.0.0.1\r
            s=-\r
            c=IN IP4 127.0.0.1\r
            t=0 0\r
            m=audio 4000 RTP/AVP 8\r
            """;

    @AfterAll
    static void stop() {
        gateway.close();
    }

    /** Calls still work, and nothing but whole calls is there. */
    private static void isWell() {
        String leg = gateway.newLeg();
        try (Sipp phone = Sipp.answering("answered")) {
            gateway.dial(leg, phone.address());
            gateway.await(leg, "answered");
            gateway.delete(leg);
            gateway.await(leg, "ended");
            phone.succeeds();
        }
    }

    @Test
    void a_thousand_spoilt_messages_break_nothing() throws IOException {
        Random random = new Random(4_711);
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            for (int i = 0; i < 1_000; i++) {
                byte[] message = spoil(String.format(INVITE, port, i, i, i, port), random);
                socket.send(new DatagramPacket(message, message.length, InetAddress.getLoopbackAddress(), gateway.sip));
                // One at a time, or the system drops what it cannot queue.
                if (i % 100 == 99) {
                    gateway.get("/v1/legs");
                }
            }
        }
        isWell();
        // Those that were still an INVITE are whole legs that can be refused.
        for (var view : gateway.get("/v1/legs").body().path("legs")) {
            String state = view.path("state").asText();
            assertThat(state).isIn("incoming", "ended");
            assertThat(gateway.delete(view.path("leg").asText()).status()).isEqualTo(204);
        }
        Until.holds(
                "no leg is left",
                () -> gateway.get("/metrics")
                        .body()
                        .path("text")
                        .asText()
                        .contains("zhest_gateway_legs{state=\"incoming\"} 0"));
    }

    @Test
    void rubbish_on_a_connection_ends_no_other() throws IOException {
        List<String> rubbish = List.of(
                "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
                "INVITE sip:a@b SIP/2.0\r\nContent-Length: 999999999\r\n\r\n",
                "INVITE sip:a@b SIP/2.0\r\nContent-Length: -5\r\n\r\n",
                "SIP/2.0 200 OK\r\n\r\n",
                "A".repeat(100_000));
        for (String each : rubbish) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.sip)) {
                socket.getOutputStream().write(each.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It may close on us in the middle.
            }
        }
        isWell();
    }

    private static byte[] spoil(String message, Random random) {
        byte[] spoilt = message.getBytes(StandardCharsets.UTF_8);
        int changes = random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(spoilt.length);
            switch (random.nextInt(4)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> spoilt[at] = (byte) " \r\n:;=<>@,".charAt(random.nextInt(10));
                case 2 -> spoilt = Arrays.copyOf(spoilt, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(60), spoilt.length - at);
                    System.arraycopy(spoilt, random.nextInt(spoilt.length - length + 1), spoilt, at, length);
                }
            }
        }
        return spoilt;
    }
}
