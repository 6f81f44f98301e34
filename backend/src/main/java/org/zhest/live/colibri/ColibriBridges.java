package org.zhest.live.colibri;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhest.live.MediaBridges;
import org.zhest.live.MediaSettings;
import org.zhest.signaling.media.BridgeChoice;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeFailure.Kind;
import org.zhest.signaling.media.MediaBridge;

/** The configured bridges, each with its latest reading; read all the time, so that an answer never waits for it. */
@Component
class ColibriBridges implements MediaBridges {

    private static final Logger LOG = LoggerFactory.getLogger(ColibriBridges.class);

    private final Map<String, BridgeWatch> watched = new LinkedHashMap<>();
    private final @Nullable String region;

    ColibriBridges(MediaSettings settings) {
        region = settings.region();
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        for (URI address : settings.bridges()) {
            String name = address.toString().replaceAll("/+$", "");
            ColibriBridge bridge = new ColibriBridge(URI.create(name), http, settings.requestTimeout());
            watched.put(name, new BridgeWatch(name, bridge));
        }
    }

    @Override
    public Chosen choose() {
        BridgeWatch chosen = best().or(() -> {
                    // The last reading may be seconds old: a bridge that was just restarted deserves a second look.
                    read();
                    return best();
                })
                .orElseThrow(() -> new BridgeFailure(Kind.NONE_FREE, "no bridge is healthy"));
        return new Chosen(chosen.name(), chosen);
    }

    @Override
    public Optional<Chosen> refuge() {
        return BridgeChoice.refuge(readings(), region)
                .map(reading -> new Chosen(reading.name(), watching(reading.name())));
    }

    @Override
    public List<String> draining() {
        return readings().stream()
                .filter(BridgeChoice.Reading::draining)
                .map(BridgeChoice.Reading::name)
                .toList();
    }

    @Override
    public Optional<MediaBridge> at(String name) {
        return Optional.ofNullable(watched.get(name));
    }

    @Scheduled(fixedDelayString = "${zhest.media.read-interval:2s}")
    void read() {
        watched.values().stream()
                .map(watch -> Thread.ofVirtual().start(watch::read))
                .toList()
                .forEach(ColibriBridges::join);
    }

    private Optional<BridgeWatch> best() {
        return BridgeChoice.choose(readings(), region).map(reading -> watching(reading.name()));
    }

    private List<BridgeChoice.Reading> readings() {
        return watched.values().stream().map(BridgeWatch::reading).toList();
    }

    private BridgeWatch watching(String name) {
        return Objects.requireNonNull(watched.get(name));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.debug("interrupted while bridges were read");
        }
    }
}
