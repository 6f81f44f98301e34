package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import org.zhest.infra.rtp.IceCandidate;
import org.zhest.infra.rtp.LocalTransport;

/** Writes what a request came to, as Colibri2 JSON. */
final class AnswerWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AnswerWriter() {}

    static ObjectNode write(Conferences.Result result) {
        ObjectNode root = JSON.objectNode();
        if (result.expired()) {
            return root;
        }
        boolean endpointCreated = false;
        ArrayNode endpoints = JSON.arrayNode();
        for (Conference.Outcome outcome : result.outcomes()) {
            ObjectNode node = endpoints.addObject().put("id", outcome.id());
            Endpoint created = outcome.created();
            if (created != null) {
                endpointCreated = true;
                node.putObject("transport")
                        .set("transport", transport(created.transport().local()));
            }
            if (outcome.expired()) {
                node.put("expire", true);
            }
        }
        if (!endpoints.isEmpty()) {
            root.set("endpoints", endpoints);
        }
        if (endpointCreated || result.created()) {
            ArrayNode sources = root.putArray("sources");
            source(sources.addObject(), "audio", "jvb-a0", result.conference().ssrc(false));
            source(sources.addObject(), "video", "jvb-v0", result.conference().ssrc(true));
        }
        return root;
    }

    private static void source(ObjectNode node, String type, String name, long ssrc) {
        node.put("type", type).put("id", name);
        node.putArray("sources").addObject().put("ssrc", ssrc).put("name", name);
    }

    private static ObjectNode transport(LocalTransport local) {
        ObjectNode node = JSON.objectNode()
                .put("xmlns", "urn:xmpp:jingle:transports:ice-udp:1")
                .put("pwd", local.password())
                .put("ufrag", local.ufrag());
        node.putArray("fingerprints")
                .addObject()
                .put("fingerprint", local.fingerprint().value())
                .put("setup", "actpass")
                .put("hash", local.fingerprint().hash());
        ArrayNode candidates = node.putArray("candidates");
        for (IceCandidate candidate : local.candidates()) {
            candidates
                    .addObject()
                    .put("component", "1")
                    .put("foundation", candidate.foundation())
                    .put("generation", "0")
                    .put("id", Long.toHexString(RANDOM.nextLong()))
                    .put("network", "0")
                    .put("priority", Long.toString(candidate.priority()))
                    .put("protocol", "udp")
                    .put("type", candidate.type())
                    .put("ip", candidate.ip())
                    .put("port", Integer.toString(candidate.port()));
        }
        return node.put("rtcp-mux", true);
    }
}
