package org.zhest.infra.embedded.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

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

    @BeforeAll
    static void quiet() {}

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
}
