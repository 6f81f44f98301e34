package org.zhest.load;

import java.util.List;
import java.util.Optional;
import org.zhest.live.MediaBridges;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.BridgeTransport.Candidate;
import org.zhest.signaling.media.BridgeTransport.Fingerprint;
import org.zhest.signaling.media.BrowserTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.media.Source;

/** A bridge that takes everything at once and moves nothing: for measuring all but media. */
final class NoBridge implements MediaBridges, MediaBridge {

    private static final BridgeTransport TRANSPORT = new BridgeTransport(
            "bridgeufrag",
            "bridgepwdbridgepwdbridgepwd",
            new Fingerprint("sha-256", "AA:".repeat(31) + "AA"),
            List.of(new Candidate("1", "1", "udp", "2130706431", "127.0.0.1", "10000", "host", "0", null, null)));

    @Override
    public Chosen choose() {
        return new Chosen("http://none", this);
    }

    @Override
    public Optional<Chosen> refuge() {
        return Optional.empty();
    }

    @Override
    public List<String> draining() {
        return List.of();
    }

    @Override
    public Optional<MediaBridge> at(String name) {
        return Optional.of(this);
    }

    @Override
    public BridgeTransport open(Conference conference, EndpointId first) {
        return TRANSPORT;
    }

    @Override
    public BridgeTransport join(Conference conference, EndpointId endpoint) {
        return TRANSPORT;
    }

    @Override
    public void connect(Conference conference, EndpointId endpoint, BrowserTransport transport, List<Source> sources) {}

    @Override
    public void update(Conference conference, EndpointId endpoint, List<Source> sources) {}

    @Override
    public void leave(Conference conference, EndpointId endpoint) {}

    @Override
    public void close(Conference conference) {}
}
