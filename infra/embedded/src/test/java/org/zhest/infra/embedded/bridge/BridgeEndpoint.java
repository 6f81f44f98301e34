package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.IceCandidate;
import org.zhest.infra.rtp.LocalTransport;
import org.zhest.infra.rtp.RemoteTransport;

/** What a caller without a browser has said for it to a bridge: its endpoint, its transport, what it sends. */
public final class BridgeEndpoint {

    private final BridgeClient client;
    private final String conference;
    private final String id;

    public BridgeEndpoint(BridgeClient client, String conference, String id) {
        this.client = client;
        this.conference = conference;
        this.id = id;
    }

    /** Makes it as described, and the conference if need be. @return where the bridge is to be reached */
    public RemoteTransport create(ObjectNode description) throws IOException {
        ObjectNode body = BridgeClient.JSON.createObjectNode();
        body.putArray("endpoints").add(description.put("id", id));
        BridgeClient.Reply reply = client.patch(conference, body.toString());
        if (reply.status() == 404) {
            body.put("meeting-id", conference).put("create", true);
            reply = client.post(ColibriResource.PATH, body.toString());
        }
        if (reply.status() != 200) {
            throw new IOException("Not created: " + reply);
        }
        return read(reply.json().path("endpoints").path(0).path("transport").path("transport"));
    }

    /** Tells the bridge where the caller is to be reached, and its sources. */
    public void tell(LocalTransport local, ArrayNode sources) throws IOException {
        ObjectNode endpoint = change();
        ObjectNode transport = endpoint.putObject("transport").putObject("transport");
        transport.put("ufrag", local.ufrag()).put("pwd", local.password()).put("rtcp-mux", true);
        transport
                .putArray("fingerprints")
                .addObject()
                .put("hash", local.fingerprint().hash())
                .put("fingerprint", local.fingerprint().value())
                .put("setup", "active");
        endpoint.set("sources", sources);
        patch(endpoint);
    }

    /** To be filled with what is to change. */
    ObjectNode change() {
        return BridgeClient.JSON.createObjectNode().put("id", id);
    }

    void patch(ObjectNode endpoint) throws IOException {
        ObjectNode body = BridgeClient.JSON.createObjectNode();
        body.putArray("endpoints").add(endpoint);
        BridgeClient.Reply reply = client.patch(conference, body.toString());
        if (reply.status() != 200) {
            throw new IOException("Not modified: " + reply);
        }
    }

    private static RemoteTransport read(JsonNode transport) {
        JsonNode print = transport.path("fingerprints").path(0);
        List<IceCandidate> candidates = new ArrayList<>();
        for (JsonNode c : transport.path("candidates")) {
            candidates.add(new IceCandidate(
                    c.path("ip").asText(),
                    c.path("port").asInt(),
                    c.path("priority").asLong(),
                    c.path("foundation").asText(),
                    c.path("type").asText()));
        }
        return new RemoteTransport(
                transport.path("ufrag").asText(),
                transport.path("pwd").asText(),
                new Fingerprint(
                        print.path("hash").asText(), print.path("fingerprint").asText()),
                DtlsRole.CLIENT,
                candidates);
    }
}
