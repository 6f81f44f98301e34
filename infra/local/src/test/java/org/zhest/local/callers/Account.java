package org.zhest.local.callers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.zhest.local.Product;

/** An account that is signed in without a browser. */
public final class Account implements AutoCloseable {

    public static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Account(String url) throws IOException, InterruptedException {
        this.url = url;
        // Brings the token that every change must carry.
        get("/api/session");
    }

    /** A demo account. */
    public Account(String url, String login) throws IOException, InterruptedException {
        this(url);
        read(HttpRequest.newBuilder(URI.create(url + "/api/session"))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.createObjectNode()
                        .put("login", login)
                        .put("password", Product.PASSWORD)
                        .toString()))
                .build());
    }

    /** Somebody with a link, who says who they are and waits to be let in. */
    public static Account guest(String url, String link, String name) throws IOException, InterruptedException {
        Account guest = new Account(url);
        String token = link.substring(link.indexOf('#') + 1);
        guest.post(
                "/api/guest/session",
                JSON.createObjectNode().put("token", token).put("name", name));
        return guest;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(URI.create(url + path)).build());
    }

    public SocketPage openSocket() {
        return openSocket(url);
    }

    /** At another node: the sign-in holds on all of them. */
    public SocketPage openSocket(String node) {
        return openSocket(node, _ -> {});
    }

    /** @param listener told of each message before whoever waits for it */
    SocketPage openSocket(Consumer<JsonNode> listener) {
        return openSocket(url, listener);
    }

    private SocketPage openSocket(String node, Consumer<JsonNode> listener) {
        return new SocketPage(http, URI.create(node.replaceFirst("^http", "ws") + "/ws"), node, listener);
    }

    public HttpClient http() {
        return http;
    }

    /** @return what was answered; missing where that was nothing */
    public JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        // Signing in took the token away; asking brings the next one.
        get("/api/session");
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
