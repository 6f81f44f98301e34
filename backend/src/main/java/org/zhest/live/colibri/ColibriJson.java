package org.zhest.live.colibri;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.BridgeTransport.Candidate;
import org.zhest.signaling.media.BridgeTransport.Fingerprint;
import org.zhest.signaling.media.BrowserTransport;
import org.zhest.signaling.media.Codecs;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.MediaKind;
import org.zhest.signaling.media.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our words to Colibri2's JSON and back. */
final class ColibriJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ICE_UDP = "urn:xmpp:jingle:transports:ice-udp:1";

    private ColibriJson() {}

    static ObjectNode open(Conference conference, EndpointId first) {
        ObjectNode body = create(first);
        body.put("meeting-id", conference.id());
        body.put("create", true);
        return body;
    }

    /** One endpoint a request: a bridge refuses more. */
    static ObjectNode create(EndpointId id) {
        ObjectNode body = JSON.objectNode();
        ObjectNode endpoint = endpoint(body, id);
        endpoint.put("create", true);
        endpoint.putArray("capabilities").add("source-names");
        ArrayNode medias = endpoint.putArray("medias");
        (id.isTelephone() ? List.of(MediaKind.AUDIO) : List.of(MediaKind.values()))
                .forEach(kind -> medias.add(media(kind)));
        endpoint.putObject("transport").put("ice-controlling", true);
        return body;
    }

    static ObjectNode connect(EndpointId id, BrowserTransport browser, List<Source> sources) {
        ObjectNode body = update(id, sources);
        ObjectNode transport = ((ObjectNode) body.get("endpoints").get(0))
                .putObject("transport")
                .putObject("transport");
        transport.put("xmlns", ICE_UDP);
        transport.put("ufrag", browser.ufrag());
        transport.put("pwd", browser.pwd());
        transport.put("rtcp-mux", true);
        transport
                .putArray("fingerprints")
                .addObject()
                .put("hash", browser.fingerprint().hash())
                .put("fingerprint", browser.fingerprint().value())
                .put("setup", browser.setup());
        return body;
    }

    static ObjectNode update(EndpointId id, List<Source> sources) {
        ObjectNode body = JSON.objectNode();
        ArrayNode all = endpoint(body, id).putArray("sources");
        sources.forEach(source -> all.add(source(source)));
        return body;
    }

    static ObjectNode expire(EndpointId id) {
        ObjectNode body = JSON.objectNode();
        endpoint(body, id).put("expire", true);
        return body;
    }

    static ObjectNode expire() {
        return JSON.objectNode().put("expire", true);
    }

    /** The transport of the endpoint that was made; an answer without candidates is a broken bridge. */
    static BridgeTransport transport(JsonNode answer) {
        JsonNode transport = answer.path("endpoints").path(0).path("transport").path("transport");
        JsonNode fingerprint = transport.path("fingerprints").path(0);
        List<Candidate> candidates = new ArrayList<>();
        transport.path("candidates").forEach(candidate -> candidates.add(candidate(candidate)));
        if (candidates.isEmpty()) {
            throw new BridgeFailure(BridgeFailure.Kind.BROKEN_ANSWER, "the bridge gave no candidates");
        }
        return new BridgeTransport(
                text(transport, "ufrag"),
                text(transport, "pwd"),
                new Fingerprint(text(fingerprint, "hash"), text(fingerprint, "fingerprint")),
                List.copyOf(candidates));
    }

    private static Candidate candidate(JsonNode node) {
        return new Candidate(
                text(node, "foundation"),
                text(node, "component"),
                text(node, "protocol"),
                text(node, "priority"),
                text(node, "ip"),
                text(node, "port"),
                text(node, "type"),
                node.path("generation").asString("0"),
                node.hasNonNull("rel-addr") ? node.path("rel-addr").asString() : null,
                node.hasNonNull("rel-port") ? node.path("rel-port").asString() : null);
    }

    /** What goes into an SDP line: one word, never a line break. */
    private static String text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString(""))
                .filter(value -> value.matches("[\\x21-\\x7E]{1,512}"))
                .orElseThrow(() ->
                        new BridgeFailure(BridgeFailure.Kind.BROKEN_ANSWER, "the bridge gave no usable " + field));
    }

    private static ObjectNode endpoint(ObjectNode body, EndpointId id) {
        return body.putArray("endpoints").addObject().put("id", id.value());
    }

    private static ObjectNode media(MediaKind kind) {
        ObjectNode media = JSON.objectNode().put("type", kind.token());
        ArrayNode types = media.putArray("payload-types");
        for (Codecs.PayloadType type : Codecs.payloadTypes(kind)) {
            ObjectNode node = types.addObject()
                    .put("name", type.name())
                    .put("id", String.valueOf(type.id()))
                    .put("clockrate", String.valueOf(type.clockRate()));
            if (type.channels() > 0) {
                node.put("channels", String.valueOf(type.channels()));
            }
            if (!type.parameters().isEmpty()) {
                ObjectNode parameters = node.putObject("parameters");
                type.parameters().forEach(parameters::put);
            }
            if (!type.feedback().isEmpty()) {
                ArrayNode feedback = node.putArray("rtcp-fbs");
                type.feedback().forEach(entry -> feedback.add(feedback(entry)));
            }
        }
        ArrayNode extensions = media.putArray("rtp-hdrexts");
        Codecs.extensions(kind)
                .forEach(extension ->
                        extensions.addObject().put("uri", extension.uri()).put("id", extension.id()));
        return media.put("extmap-allow-mixed", true);
    }

    private static ObjectNode feedback(String entry) {
        String[] words = entry.split(" ", 2);
        ObjectNode node = JSON.objectNode().put("type", words[0]);
        return words.length == 1 ? node : node.put("subtype", words[1]);
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = JSON.objectNode().put("type", source.kind().token()).put("id", source.name());
        ArrayNode ssrcs = node.putArray("sources");
        ssrcs.addObject().put("ssrc", source.ssrc()).put("name", source.name());
        Long rtx = source.rtx();
        if (rtx != null) {
            ssrcs.addObject().put("ssrc", rtx).put("name", source.name());
            ArrayNode group = node.putArray("ssrc-groups")
                    .addObject()
                    .put("semantics", "FID")
                    .putArray("sources");
            group.add(source.ssrc()).add(rtx);
        }
        return node;
    }
}
