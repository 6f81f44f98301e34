package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Speaks to a bridge as the backend would. */
public final class BridgeClient implements AutoCloseable {
    public static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    public BridgeClient(String base) {
        this.base = base;
    }

    /** @param contentType as it came, lower case, or null */
    record Reply(int status, @Nullable String contentType, String body) {
        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        /** What a browser would show in the tab, entities as they are. */
        String title() {
            int start = body.indexOf("<title>");
            int end = body.indexOf("</title>");
            return start < 0 || end < start ? "(no title)" : body.substring(start + 7, end);
        }
    }

    Reply send(String method, String path, @Nullable String body, String contentType) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.headers()
                            .firstValue("Content-Type")
                            .map(t -> t.toLowerCase(Locale.ROOT))
                            .orElse(null),
                    response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    Reply get(String path) throws IOException {
        return send("GET", path, null, "");
    }

    Reply post(String path, String body) throws IOException {
        return send("POST", path, body, "application/json");
    }

    Reply patch(String conference, String body) throws IOException {
        return send("PATCH", ColibriResource.PATH + "/" + conference, body, "application/json");
    }

    @Override
    public void close() {
        http.close();
    }
}
