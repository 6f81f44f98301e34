package org.zhest.live.colibri;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhest.signaling.media.BridgeChoice;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeFailure.Kind;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.BrowserTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.media.Source;
import tools.jackson.databind.JsonNode;

/** A bridge with what we know of its state: it counts what we add, and one that fails to answer is sick at once. */
final class BridgeWatch implements MediaBridge {

    private static final Logger LOG = LoggerFactory.getLogger(BridgeWatch.class);

    private final String name;
    private final ColibriBridge bridge;
    private final AtomicInteger added = new AtomicInteger();
    private volatile boolean healthy;
    private volatile boolean draining;
    private volatile double stress;
    private volatile @Nullable String region;

    BridgeWatch(String name, ColibriBridge bridge) {
        this.name = name;
        this.bridge = bridge;
    }

    String name() {
        return name;
    }

    BridgeChoice.Reading reading() {
        return new BridgeChoice.Reading(name, healthy, draining, stress, added.get(), region);
    }

    void read() {
        boolean was = healthy;
        try {
            JsonNode stats = bridge.stats();
            boolean closing = stats.path("graceful_shutdown").asBoolean(false)
                    || stats.path("shutting_down").asBoolean(false);
            boolean drains = closing || stats.path("drain").asBoolean(false);
            if (draining != drains) {
                LOG.info("bridge {} {}", name, drains ? "drains: its calls move away" : "does not drain any more");
            }
            draining = drains;
            region = stats.path("region").asString(null);
            stress = stats.path("stress_level").asDouble(0);
            added.set(0);
            // One that closes takes nobody, not even as the last.
            healthy = !closing && bridge.healthy();
        } catch (BridgeFailure failure) {
            healthy = false;
        }
        if (was != healthy) {
            LOG.info("bridge {} is {}", name, healthy ? "healthy" : "not healthy");
        }
    }

    @Override
    public BridgeTransport open(Conference conference, EndpointId first) {
        added.incrementAndGet();
        return watching(() -> bridge.open(conference, first));
    }

    @Override
    public BridgeTransport join(Conference conference, EndpointId endpoint) {
        added.incrementAndGet();
        return watching(() -> bridge.join(conference, endpoint));
    }

    @Override
    public void connect(Conference conference, EndpointId endpoint, BrowserTransport transport, List<Source> sources) {
        watching(() -> bridge.connect(conference, endpoint, transport, sources));
    }

    @Override
    public void update(Conference conference, EndpointId endpoint, List<Source> sources) {
        watching(() -> bridge.update(conference, endpoint, sources));
    }

    @Override
    public void leave(Conference conference, EndpointId endpoint) {
        watching(() -> bridge.leave(conference, endpoint));
    }

    @Override
    public void close(Conference conference) {
        watching(() -> bridge.close(conference));
    }

    private void watching(Runnable request) {
        watching(() -> {
            request.run();
            return name;
        });
    }

    private <T> T watching(Supplier<T> request) {
        try {
            return request.get();
        } catch (BridgeFailure failure) {
            if (failure.kind() == Kind.UNREACHABLE || failure.kind() == Kind.BROKEN_ANSWER) {
                healthy = false;
            }
            throw failure;
        }
    }
}
