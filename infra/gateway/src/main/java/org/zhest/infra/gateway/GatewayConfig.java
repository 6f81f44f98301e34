package org.zhest.infra.gateway;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sound.LegSounds;

/**
 * What a gateway is told when it starts.
 *
 * @param control TCP address of the HTTP control; port 0 takes any free one
 * @param token what commands must bear
 * @param events where events are posted to
 * @param sounds folder of named sounds
 * @param mostLegs legs at once
 * @param dialsAMinute calls that go out a minute
 */
public record GatewayConfig(
        InetSocketAddress control,
        String token,
        Events events,
        SipSettings sip,
        LegSounds.Config media,
        @Nullable Path sounds,
        int mostLegs,
        int dialsAMinute) {

    /**
     * @param backends the first that takes an event is told the next one, too; empty: nobody is told
     * @param token what events bear
     * @param keep how long they wait for a backend
     * @param callerWaits how long who calls us waits for a backend to hear of it
     */
    public record Events(List<URI> backends, String token, Duration keep, Duration callerWaits) {
        /** A backend that starts anew comes back within this. */
        private static final Duration USUAL = Duration.ofSeconds(20);

        public Events(List<URI> backends, String token, Duration keep) {
            this(backends, token, keep, USUAL);
        }

        @Override
        public String toString() {
            return "Events" + backends;
        }
    }

    /** Tokens are not for logs. */
    @Override
    public String toString() {
        return "GatewayConfig[control=" + control + ", sip=" + sip + "]";
    }
}
