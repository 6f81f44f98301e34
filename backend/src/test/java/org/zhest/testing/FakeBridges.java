package org.zhest.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhest.live.MediaBridges;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.MediaBridge;

/** Bridges in memory, one at first. Of those that may be chosen the one with the first name is. */
public final class FakeBridges implements MediaBridges {

    public static final String FIRST = "http://fake";

    private final Map<String, FakeBridge> bridges = new ConcurrentSkipListMap<>(Map.of(FIRST, new FakeBridge()));

    public FakeBridge first() {
        return Objects.requireNonNull(bridges.get(FIRST));
    }

    /** One more bridge. */
    public FakeBridge add(String name) {
        return bridges.computeIfAbsent(name, _ -> new FakeBridge());
    }

    /** Back to the first, which neither fails nor drains. */
    public void onlyFirst() {
        bridges.keySet().removeIf(name -> !name.equals(FIRST));
        first().fail(null);
        first().drain(false);
    }

    /** From now on every request to any of them fails so; null: works again. */
    public void fail(BridgeFailure.@Nullable Kind kind) {
        bridges.values().forEach(bridge -> bridge.fail(kind));
    }

    /** All were restarted. */
    public void forgetAll() {
        bridges.values().forEach(FakeBridge::forgetAll);
    }

    /** Of the conference, on whatever bridge. */
    public List<EndpointId> endpoints(String conference) {
        return bridges.values().stream()
                .flatMap(bridge -> bridge.endpoints(conference).stream())
                .toList();
    }

    @Override
    public Chosen choose() {
        Optional<Chosen> any = well().findFirst();
        return refuge().or(() -> any).orElseGet(() -> {
            first().check();
            throw new BridgeFailure(BridgeFailure.Kind.NONE_FREE, "none is well");
        });
    }

    @Override
    public Optional<Chosen> refuge() {
        return well().filter(chosen -> !draining().contains(chosen.name())).findFirst();
    }

    @Override
    public List<String> draining() {
        return bridges.entrySet().stream()
                .filter(bridge -> bridge.getValue().isDraining())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<MediaBridge> at(String name) {
        return Optional.ofNullable(bridges.get(name));
    }

    private Stream<Chosen> well() {
        return bridges.entrySet().stream()
                .filter(bridge -> bridge.getValue().isWell())
                .map(bridge -> new Chosen(bridge.getKey(), bridge.getValue()));
    }
}
