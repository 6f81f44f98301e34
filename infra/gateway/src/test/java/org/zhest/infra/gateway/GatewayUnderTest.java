package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;
import org.zhest.infra.gateway.sip.Sources;
import org.zhest.infra.gateway.sip.SrtpPolicy;
import org.zhest.infra.gateway.sound.LegSounds;
import org.zhest.infra.gateway.sound.PortRange;

/** A gateway on loopback with made-up sound, or real, and a backend that listens to it. */
final class GatewayUnderTest implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final SipSettings.Times QUICK = new SipSettings.Times(
            Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofMinutes(1), 1800, 2, Duration.ofSeconds(10), 60);

    final FakeBackend backend;
    final List<FakeSound> sounds = new CopyOnWriteArrayList<>();
    final int sip = Sipp.freePort();
    private final Gateway gateway;
    private final HttpClient http = HttpClient.newHttpClient();

    GatewayUnderTest() {
        this(times(QUICK), 100, 1000);
    }

    GatewayUnderTest(UnaryOperator<SipSettings> change) {
        this(change, 100, 1000);
    }

    GatewayUnderTest(UnaryOperator<SipSettings> change, int mostLegs, int dialsAMinute) {
        this(change, mostLegs, dialsAMinute, false);
    }

    static GatewayUnderTest withRealSound(UnaryOperator<SipSettings> change) {
        return new GatewayUnderTest(change, 100, 1000, true);
    }

    private GatewayUnderTest(UnaryOperator<SipSettings> change, int mostLegs, int dialsAMinute, boolean realSound) {
        try {
            backend = new FakeBackend();
            SipSettings settings = new SipSettings(
                    InetAddress.getLoopbackAddress(),
                    sip,
                    Set.of(SipTransport.UDP, SipTransport.TCP),
                    null,
                    null,
                    Sources.of(List.of("127.0.0.0/8")),
                    SrtpPolicy.OFF,
                    SipSettings.Times.USUAL);
            GatewayConfig config = new GatewayConfig(
                    new InetSocketAddress("127.0.0.1", 0),
                    "secret",
                    new GatewayConfig.Events(
                            List.of(backend.address()), "event-secret", Duration.ofMinutes(1), Duration.ofMillis(500)),
                    change.apply(settings),
                    new LegSounds.Config(
                            InetAddress.getLoopbackAddress(),
                            new PortRange(20_000, 20_999),
                            InetAddress.getLoopbackAddress()),
                    Path.of("src/test/resources/sounds"),
                    mostLegs,
                    dialsAMinute);
            gateway = realSound
                    ? Gateway.start(config)
                    : Gateway.start(config, this::open, () -> {}, InstantSource.system());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UnaryOperator<SipSettings> times(SipSettings.Times times) {
        return s ->
                new SipSettings(s.address(), s.port(), s.transports(), s.tls(), s.trunk(), s.peers(), s.srtp(), times);
    }

    static UnaryOperator<SipSettings> trunk(SipSettings.Trunk trunk) {
        return s -> new SipSettings(s.address(), s.port(), s.transports(), s.tls(), trunk, s.peers(), s.srtp(), QUICK);
    }

    static UnaryOperator<SipSettings> srtp(SrtpPolicy policy) {
        return s ->
                new SipSettings(s.address(), s.port(), s.transports(), s.tls(), s.trunk(), s.peers(), policy, QUICK);
    }

    static UnaryOperator<SipSettings> peers(String... peers) {
        return s -> new SipSettings(
                s.address(), s.port(), s.transports(), s.tls(), s.trunk(), Sources.of(List.of(peers)), s.srtp(), QUICK);
    }

    private int legs;
    private boolean stopped;

    /** A name that no leg had yet. */
    String newLeg() {
        return "leg" + ++legs;
    }

    /** That of the leg that was made last. */
    FakeSound sound() {
        return sounds.getLast();
    }

    private FakeSound open(org.zhest.infra.gateway.sound.LegSound.Events events) {
        FakeSound sound = new FakeSound(events);
        sounds.add(sound);
        return sound;
    }

    /** An HTTP answer. */
    record Reply(int status, JsonNode body) {

        String code() {
            return body.path("code").asText();
        }
    }

    Reply dial(String leg, String to) {
        return put(leg, "{\"to\":\"" + to + "\",\"conference\":\"v=0\\r\\n\"}");
    }

    Reply put(String leg, String body) {
        return send("PUT", "/v1/legs/" + leg, body, "secret");
    }

    Reply post(String leg, String action, String body) {
        return send("POST", "/v1/legs/" + leg + "/" + action, body, "secret");
    }

    Reply get(String path) {
        return send("GET", path, "", "secret");
    }

    Reply delete(String leg) {
        return send("DELETE", "/v1/legs/" + leg, "", "secret");
    }

    Reply send(String method, String path, String body, String token) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + gateway.control().getPort() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode json = type.contains("json")
                    ? JSON.readTree(response.body())
                    : JSON.createObjectNode().put("text", response.body());
            return new Reply(response.statusCode(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode await(String leg, String type) {
        return backend.await(leg, type);
    }

    /** As SIGTERM does. */
    void stopGateway() {
        if (!stopped) {
            stopped = true;
            gateway.close();
        }
    }

    @Override
    public void close() {
        stopGateway();
        backend.close();
    }
}
