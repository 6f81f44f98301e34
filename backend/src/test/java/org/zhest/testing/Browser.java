package org.zhest.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser as the backend sees one: it keeps cookies and sends the token against forgery back. */
public final class Browser {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CookieManager cookies;
    private final HttpClient http;
    private final String base;

    Browser(String base) {
        this(base, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Browser(String base, CookieManager cookies) {
        this.base = base;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<byte[]> response) {

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** @return the code of a problem */
        public String code() {
            return json().path("code").asString("");
        }
    }

    /** The same browser, with its sign-in, at the node that the other one is at. */
    public Browser on(Browser there) {
        return new Browser(there.base, cookies);
    }

    /** The origin of this browser's pages. */
    public String base() {
        return base;
    }

    /** Asks for an upgrade on a bare connection, for a client that knows HTTP would not. @return the status */
    public int handshake(HttpRequest.Builder request) {
        var asked = request.build();
        var text = new StringBuilder("GET " + asked.uri().getPath() + " HTTP/1.1\r\nHost: "
                + asked.uri().getAuthority() + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n");
        asked.headers().map().forEach((name, values) -> text.append(name + ": " + values.getFirst() + "\r\n"));
        cookie("SESSION").ifPresent(session -> text.append("Cookie: SESSION=" + session + "\r\n"));
        try (var socket = new Socket(asked.uri().getHost(), asked.uri().getPort())) {
            socket.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the socket of this browser's pages is. */
    public URI socketAddress() {
        return URI.create(base.replaceFirst("^http", "ws") + "/ws");
    }

    public Answer signIn(String login, String password) {
        return post("/api/session", JSON.writeValueAsString(java.util.Map.of("login", login, "password", password)));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Like a page: asks for the token first if it has none yet. */
    public Answer send(String method, String path, @Nullable String json) {
        if (!method.equals("GET") && cookie("XSRF-TOKEN").isEmpty()) {
            exchange(request("GET", "/api/session", null).build());
        }
        var request = request(method, path, json);
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return exchange(request.build());
    }

    /** Like another site's page: cookies go along, the token's header does not. */
    public Answer forge(String method, String path, @Nullable String json) {
        return exchange(request(method, path, json).build());
    }

    public HttpRequest.Builder request(String method, String path, @Nullable String json) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return json == null ? request : request.header("Content-Type", "application/json");
    }

    public Answer exchange(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
