package org.zhest.infra.gateway;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.SipSettings;

/**
 * What a gateway is told when it starts.
 *
 * @param control TCP address of the HTTP control; 0 takes any free port
 * @param token what commands must bear
 * @param events where events are posted to, the first that takes them; empty: nowhere
 * @param eventsToken what events bear
 * @param keepEvents how long events wait for a backend
 * @param rtp addresses that the trunk's sound is received on, from this port
 * @param rtpLast the last of the ports
 * @param sounds folder of named sounds
 * @param mostLegs legs at once
 * @param dialsAMinute calls that go out a minute
 */
record GatewayConfig(
        InetSocketAddress control,
        String token,
        List<URI> events,
        String eventsToken,
        Duration keepEvents,
        SipSettings sip,
        InetSocketAddress rtp,
        int rtpLast,
        @Nullable Path sounds,
        int mostLegs,
        int dialsAMinute) {

    /** Tokens are not for logs. */
    @Override
    public String toString() {
        return "GatewayConfig[control=" + control + ", sip=" + sip + "]";
    }
}
