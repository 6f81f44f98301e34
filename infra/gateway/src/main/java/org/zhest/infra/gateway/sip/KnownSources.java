package org.zhest.infra.gateway.sip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may call us: the trunk, wherever its name points to now, and the peers of the settings. */
final class KnownSources {
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(30);

    private final Sources peers;
    private final @Nullable String trunk;
    private final Turns turns;
    private volatile Set<InetAddress> addresses = Set.of();

    /** @param turns in which the name server is asked: never where messages are read */
    KnownSources(SipSettings settings, Turns turns) {
        this.peers = settings.peers();
        this.trunk = settings.trunk() == null ? null : settings.trunk().host();
        this.turns = turns;
        look();
    }

    boolean hold(InetAddress source) {
        return peers.hold(source) || addresses.contains(source);
    }

    private void look() {
        if (trunk == null) {
            return;
        }
        try {
            addresses = Set.copyOf(Arrays.asList(InetAddress.getAllByName(trunk)));
        } catch (UnknownHostException e) {
            // What was known stays known.
        }
        turns.after(ASKED_AGAIN, this::look);
    }
}
