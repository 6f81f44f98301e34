package org.zhest.live.colibri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeFailure.Kind;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;

/** Every way in which a bridge lets one down has its kind. */
class BrokenBridgeTest {

    private static final Conference CONFERENCE = new Conference("call-1");
    private static final EndpointId ENDPOINT = new EndpointId("c-1");

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private int status = 200;
    private String body = "{}";
    private boolean silent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void an_answer_without_candidates_is_a_broken_bridge() {
        body = "{\"endpoints\":[{\"id\":\"c-1\",\"transport\":{\"transport\":{\"ufrag\":\"abcd\",\"pwd\":\"x\"}}}]}";
        assertThat(failure(server.getAddress().getPort())).isEqualTo(Kind.BROKEN_ANSWER);
    }

    @Test
    void an_answer_that_is_no_json_is_a_broken_bridge() {
        body = "<html>";
        assertThat(failure(server.getAddress().getPort())).isEqualTo(Kind.BROKEN_ANSWER);
    }

    @Test
    void credentials_that_would_break_an_sdp_line_are_not_taken() {
        body =
                "{\"endpoints\":[{\"id\":\"c-1\",\"transport\":{\"transport\":{\"ufrag\":\"a\\r\\na=evil\",\"pwd\":\"x\","
                        + "\"fingerprints\":[{\"hash\":\"sha-256\",\"fingerprint\":\"AA\"}],\"candidates\":[{\"foundation\":\"1\","
                        + "\"component\":\"1\",\"protocol\":\"udp\",\"priority\":\"1\",\"ip\":\"127.0.0.1\",\"port\":\"1\",\"type\":\"host\"}]}}}]}";
        assertThat(failure(server.getAddress().getPort())).isEqualTo(Kind.BROKEN_ANSWER);
    }

    @Test
    void a_400_is_a_refusal_and_a_404_no_conference() {
        status = 400;
        assertThat(failure(server.getAddress().getPort())).isEqualTo(Kind.REFUSED);
        status = 500;
        assertThat(failure(server.getAddress().getPort())).isEqualTo(Kind.REFUSED);
        status = 404;
        assertThat(failure(server.getAddress().getPort())).isEqualTo(Kind.NO_CONFERENCE);
    }

    @Test
    void a_bridge_that_is_silent_or_not_there_is_unreachable() throws IOException {
        silent = true;
        assertThat(failure(server.getAddress().getPort())).isEqualTo(Kind.UNREACHABLE);
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertThat(failure(nobody)).isEqualTo(Kind.UNREACHABLE);
    }

    private Kind failure(int port) {
        // Only silence is waited for; on a loaded machine an answer may take its time.
        Duration timeout = silent ? Duration.ofMillis(300) : Duration.ofSeconds(20);
        ColibriBridge bridge =
                new ColibriBridge(URI.create("http://127.0.0.1:" + port), HttpClient.newHttpClient(), timeout);
        Kind[] kind = new Kind[1];
        assertThatThrownBy(() -> bridge.join(CONFERENCE, ENDPOINT))
                .isInstanceOfSatisfying(BridgeFailure.class, failure -> kind[0] = failure.kind());
        return kind[0];
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (silent) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
