package org.zhest.live.colibri;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhest.infra.embedded.bridge.BridgeConfig;
import org.zhest.infra.embedded.bridge.EmbeddedBridge;
import org.zhest.signaling.media.MediaBridge;

/** The client against a bridge that speaks Colibri2 over HTTP. */
class ColibriBridgeTest extends MediaBridgeContract {

    private static EmbeddedBridge embedded;
    private static ColibriBridge bridge;

    @BeforeAll
    static void start() throws IOException {
        embedded = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
        bridge = new ColibriBridge(URI.create(embedded.restUrl()), HttpClient.newHttpClient(), Duration.ofSeconds(5));
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    @Override
    MediaBridge bridge() {
        return bridge;
    }

    @Test
    void it_reads_health_and_stress() {
        BridgeWatch watch = new BridgeWatch("a", bridge);
        assertThat(watch.reading().healthy()).isFalse();
        watch.read();
        assertThat(watch.reading().healthy()).isTrue();
        assertThat(watch.reading().draining()).isFalse();
    }
}
