package org.zhest.live.colibri;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeFailure.Kind;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.BrowserTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.media.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One Jitsi Videobridge, by its private REST. Every request has a time-out, every failure a kind. */
final class ColibriBridge implements MediaBridge {

    private static final String CONFERENCES = "/colibri/v2/conferences";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TITLE = Pattern.compile("<title>([^<]{0,200})");

    private final URI base;
    private final HttpClient http;
    private final Duration timeout;

    /** @param base the bridge's REST, without trailing slash */
    ColibriBridge(URI base, HttpClient http, Duration timeout) {
        this.base = base;
        this.http = http;
        this.timeout = timeout;
    }

    @Override
    public BridgeTransport open(Conference conference, EndpointId first) {
        return ColibriJson.transport(send("POST", CONFERENCES, ColibriJson.open(conference, first)));
    }

    @Override
    public BridgeTransport join(Conference conference, EndpointId endpoint) {
        return ColibriJson.transport(patch(conference, ColibriJson.create(endpoint)));
    }

    @Override
    public void connect(Conference conference, EndpointId endpoint, BrowserTransport transport, List<Source> sources) {
        patch(conference, ColibriJson.connect(endpoint, transport, sources));
    }

    @Override
    public void update(Conference conference, EndpointId endpoint, List<Source> sources) {
        patch(conference, ColibriJson.update(endpoint, sources));
    }

    @Override
    public void leave(Conference conference, EndpointId endpoint) {
        unlessGone(() -> patch(conference, ColibriJson.expire(endpoint)));
    }

    @Override
    public void close(Conference conference) {
        unlessGone(() -> patch(conference, ColibriJson.expire()));
    }

    /** The bridge's own figures: {@code /colibri/stats}. */
    JsonNode stats() {
        return send("GET", "/colibri/stats", null);
    }

    /** @return whether the bridge says that it is well */
    boolean healthy() {
        try {
            return request("GET", "/about/health", null).statusCode() == 200;
        } catch (BridgeFailure failure) {
            return false;
        }
    }

    private JsonNode patch(Conference conference, JsonNode body) {
        return send("PATCH", CONFERENCES + "/" + conference.id(), body);
    }

    private JsonNode send(String method, String path, @Nullable JsonNode body) {
        HttpResponse<String> response = request(method, path, body);
        int status = response.statusCode();
        if (status == 404) {
            throw new BridgeFailure(Kind.NO_CONFERENCE, method + " " + status);
        }
        if (status != 200) {
            throw new BridgeFailure(Kind.REFUSED, method + " " + status + " " + reason(response.body()));
        }
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw new BridgeFailure(Kind.BROKEN_ANSWER, method + " answered no JSON", e);
        }
    }

    private HttpResponse<String> request(String method, String path, @Nullable JsonNode body) {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BridgeFailure(Kind.UNREACHABLE, method + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BridgeFailure(Kind.UNREACHABLE, method + " was interrupted", e);
        }
    }

    /** A refused POST answers with a page whose title says why; a refused PATCH says nothing. */
    private static String reason(String page) {
        Matcher title = TITLE.matcher(page);
        return title.find() ? title.group(1) : "";
    }

    private static void unlessGone(Runnable request) {
        try {
            request.run();
        } catch (BridgeFailure failure) {
            if (failure.kind() != Kind.NO_CONFERENCE) {
                throw failure;
            }
        }
    }
}
