package org.zhest.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.BridgeTransport.Candidate;
import org.zhest.signaling.media.BridgeTransport.Fingerprint;
import org.zhest.signaling.media.BrowserTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.media.Source;

/** A bridge in memory that behaves as COLIBRI2 says a bridge does, and fails when it is told to. */
public final class FakeBridge implements MediaBridge {

    private final Map<Conference, List<EndpointId>> conferences = new ConcurrentHashMap<>();
    private volatile BridgeFailure.@Nullable Kind failing;
    private volatile boolean draining;

    /** From now on every request fails so; null: works again. */
    public void fail(BridgeFailure.@Nullable Kind kind) {
        failing = kind;
    }

    /** Only a flag, as on a real one. */
    public void drain(boolean on) {
        draining = on;
    }

    /** It was restarted. */
    public void forgetAll() {
        conferences.clear();
    }

    public List<EndpointId> endpoints(Object conference) {
        return conferences.getOrDefault(new Conference(conference.toString()), List.of());
    }

    boolean isDraining() {
        return draining;
    }

    boolean isWell() {
        return failing == null;
    }

    void check() {
        BridgeFailure.Kind kind = failing;
        if (kind != null) {
            throw new BridgeFailure(kind, "told to fail");
        }
    }

    @Override
    public BridgeTransport open(Conference conference, EndpointId first) {
        check();
        if (conferences.putIfAbsent(conference, new ArrayList<>(List.of(first))) != null) {
            throw new BridgeFailure(BridgeFailure.Kind.REFUSED, "conference exists");
        }
        return transport();
    }

    @Override
    public BridgeTransport join(Conference conference, EndpointId endpoint) {
        in(conference).add(endpoint);
        return transport();
    }

    @Override
    public void connect(Conference conference, EndpointId endpoint, BrowserTransport transport, List<Source> sources) {
        update(conference, endpoint, sources);
    }

    @Override
    public void update(Conference conference, EndpointId endpoint, List<Source> sources) {
        if (!in(conference).contains(endpoint)) {
            throw new BridgeFailure(BridgeFailure.Kind.REFUSED, "no such endpoint");
        }
    }

    @Override
    public void leave(Conference conference, EndpointId endpoint) {
        check();
        List<EndpointId> left = conferences.get(conference);
        if (left != null) {
            left.remove(endpoint);
            if (left.isEmpty()) {
                conferences.remove(conference);
            }
        }
    }

    @Override
    public void close(Conference conference) {
        check();
        conferences.remove(conference);
    }

    private List<EndpointId> in(Conference conference) {
        check();
        List<EndpointId> endpoints = conferences.get(conference);
        if (endpoints == null) {
            throw new BridgeFailure(BridgeFailure.Kind.NO_CONFERENCE, "404");
        }
        return endpoints;
    }

    private static BridgeTransport transport() {
        return new BridgeTransport(
                "bridgeufrag",
                "bridgepwdbridgepwdbridgepwd",
                new Fingerprint("sha-256", "AA:".repeat(31) + "AA"),
                List.of(new Candidate("1", "1", "udp", "2130706431", "127.0.0.1", "10000", "host", "0", null, null)));
    }
}
