package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.embedded.bridge.ConferenceModify.EndpointModify;
import org.zhest.infra.embedded.bridge.ConferenceModify.ForceMute;
import org.zhest.infra.embedded.bridge.ConferenceModify.Media;
import org.zhest.infra.embedded.bridge.ConferenceModify.PayloadType;
import org.zhest.infra.embedded.bridge.ConferenceModify.Remote;
import org.zhest.infra.embedded.bridge.ConferenceModify.Source;
import org.zhest.infra.embedded.bridge.ConferenceModify.Transport;

/** Reads a request out of JSON as forgivingly, and as strictly, as the real bridge. */
final class RequestReader {
    private RequestReader() {}

    /** @param pathId the meeting id of the path, or null where the body must carry it */
    static ConferenceModify read(JsonNode root, @Nullable String pathId) throws UnreadableRequest {
        if (!root.isObject()) {
            throw new UnreadableRequest("Expected an object, got " + root.getNodeType());
        }
        List<EndpointModify> endpoints = new ArrayList<>();
        for (JsonNode endpoint : root.path("endpoints")) {
            endpoints.add(endpoint(endpoint));
        }
        String meetingId = pathId != null ? pathId : text(root, "meeting-id");
        if (meetingId == null) {
            throw new UnreadableRequest("meeting-id must be set for conference-modify IQ");
        }
        return new ConferenceModify(
                meetingId, text(root, "name"), flag(root, "create"), flag(root, "expire"), List.copyOf(endpoints));
    }

    private static EndpointModify endpoint(JsonNode node) throws UnreadableRequest {
        String id = text(node, "id");
        if (id == null) {
            throw new UnreadableRequest("ID must be set");
        }
        List<String> capabilities = new ArrayList<>();
        node.path("capabilities").forEach(c -> capabilities.add(c.asText()));
        JsonNode mute = node.get("force-mute");
        JsonNode lastN = node.get("initial-last-n");
        return new EndpointModify(
                id,
                flag(node, "create"),
                flag(node, "expire"),
                List.copyOf(capabilities),
                node.has("medias") ? medias(node.path("medias")) : null,
                node.has("transport") ? transport(node.path("transport")) : null,
                node.has("sources") ? sources(node.path("sources")) : null,
                mute == null ? null : new ForceMute(flag(mute, "audio"), flag(mute, "video")),
                lastN == null ? null : Integer.valueOf(lastN.path("value").asInt(-1)));
    }

    private static List<Media> medias(JsonNode nodes) throws UnreadableRequest {
        List<Media> medias = new ArrayList<>();
        for (JsonNode node : nodes) {
            String type = text(node, "type");
            if (type == null) {
                throw new UnreadableRequest("Media type must be set");
            }
            List<PayloadType> types = new ArrayList<>();
            for (JsonNode payload : node.path("payload-types")) {
                types.add(payloadType(payload));
            }
            Map<String, Integer> extensions = new LinkedHashMap<>();
            for (JsonNode extension : node.path("rtp-hdrexts")) {
                int id = extension.path("id").asInt(0);
                if (id > 0 && id < 256) {
                    extensions.put(extension.path("uri").asText(), id);
                }
            }
            medias.add(new Media(type, List.copyOf(types), Map.copyOf(extensions)));
        }
        return List.copyOf(medias);
    }

    private static PayloadType payloadType(JsonNode node) {
        Map<String, String> parameters = new LinkedHashMap<>();
        node.path("parameters")
                .properties()
                .forEach(p -> parameters.put(p.getKey(), p.getValue().asText()));
        List<String> feedback = new ArrayList<>();
        for (JsonNode fb : node.path("rtcp-fbs")) {
            String subtype = text(fb, "subtype");
            feedback.add(fb.path("type").asText() + (subtype == null ? "" : " " + subtype));
        }
        return new PayloadType(
                node.path("name").asText(), node.path("id").asText(), Map.copyOf(parameters), List.copyOf(feedback));
    }

    private static Transport transport(JsonNode node) throws UnreadableRequest {
        JsonNode inner = node.get("transport");
        Remote remote = null;
        if (inner != null) {
            JsonNode print = inner.path("fingerprints").path(0);
            remote = new Remote(
                    text(inner, "ufrag"),
                    text(inner, "pwd"),
                    text(print, "hash"),
                    text(print, "fingerprint"),
                    text(print, "setup"));
        }
        return new Transport(flag(node, "ice-controlling"), node.has("sctp"), remote);
    }

    private static List<Source> sources(JsonNode nodes) throws UnreadableRequest {
        List<Source> sources = new ArrayList<>();
        for (JsonNode node : nodes) {
            String type = text(node, "type");
            if (type == null) {
                throw new UnreadableRequest("Media type must be set");
            }
            List<Integer> ssrcs = new ArrayList<>();
            for (JsonNode source : node.path("sources")) {
                JsonNode ssrc = source.path("ssrc");
                // The real bridge takes anything here with 200; what is no SSRC is simply never received.
                if (ssrc.canConvertToLong()) {
                    ssrcs.add((int) ssrc.asLong());
                }
            }
            List<int[]> pairs = new ArrayList<>();
            for (JsonNode group : node.path("ssrc-groups")) {
                JsonNode members = group.path("sources");
                if ("FID".equalsIgnoreCase(group.path("semantics").asText()) && members.size() == 2) {
                    pairs.add(new int[] {
                        (int) members.path(0).asLong(), (int) members.path(1).asLong()
                    });
                }
            }
            sources.add(new Source(type, List.copyOf(ssrcs), List.copyOf(pairs)));
        }
        return List.copyOf(sources);
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static boolean flag(JsonNode node, String key) throws UnreadableRequest {
        JsonNode value = node.get(key);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            throw new UnreadableRequest("Expected boolean for " + key + ", got " + value.getNodeType());
        }
        return value.booleanValue();
    }
}
