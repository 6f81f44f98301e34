package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeConfig;
import org.zhest.infra.embedded.bridge.EmbeddedBridge;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sound.BridgeSeat;
import org.zhest.infra.gateway.sound.ConferenceCaller;

/** A gateway with real sound, and a bridge whose conferences it joins. */
final class RealCalls implements AutoCloseable {
    /** A tone is there above this, of the 8000 that are sent. */
    static final double HEARD = 2_500;

    static final double NOT_HEARD = 200;

    final GatewayUnderTest gateway;
    private final EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
    private final BridgeClient client = new BridgeClient(bridge.restUrl());

    RealCalls(UnaryOperator<SipSettings> change) throws IOException {
        gateway = GatewayUnderTest.withRealSound(change);
    }

    /** Somebody in a conference of their own. */
    ConferenceCaller join(String conference) throws Exception {
        return new ConferenceCaller(client, conference, "page");
    }

    /** Calls, as the backend does; the telephone is to hear who is in the conference. @return the leg */
    String call(String to, ConferenceCaller caller, String conference) throws IOException {
        BridgeSeat seat = new BridgeSeat(client, conference, "p-1");
        String leg = gateway.newLeg();
        ObjectNode order = BridgeClient.JSON
                .createObjectNode()
                .put("to", to)
                .put("conference", seat.offer(Map.of("page", caller.ssrc())));
        GatewayUnderTest.Reply reply = gateway.put(leg, order.toString());
        assertThat(reply.status()).isEqualTo(201);
        long _ = seat.take(reply.body().path("answer").asText());
        return leg;
    }

    /** Brings a leg that was accepted before into the conference, as the backend does. */
    void bring(String leg, ConferenceCaller caller, String conference) throws IOException {
        BridgeSeat seat = new BridgeSeat(client, conference, "p-1");
        ObjectNode body = BridgeClient.JSON.createObjectNode().put("offer", seat.offer(Map.of("page", caller.ssrc())));
        GatewayUnderTest.Reply reply = gateway.post(leg, "conference", body.toString());
        assertThat(reply.status()).isEqualTo(200);
        long _ = seat.take(reply.body().path("answer").asText());
    }

    @Override
    public void close() {
        gateway.close();
        client.close();
        bridge.close();
    }
}
