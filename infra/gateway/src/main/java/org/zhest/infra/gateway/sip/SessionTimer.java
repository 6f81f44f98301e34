package org.zhest.infra.gateway.sip;

import java.time.Duration;

/**
 * What a session timer (RFC 4028) was agreed to be.
 *
 * @param seconds 0: none
 * @param weRefresh whether refreshing is ours
 */
record SessionTimer(int seconds, boolean weRefresh) {
    static final SessionTimer NONE = new SessionTimer(0, false);

    boolean runs() {
        return seconds > 0;
    }

    /** When we act: refresh at half; or, when they are to, end what they let pass, a little before the end. */
    Duration due() {
        return weRefresh
                ? Duration.ofMillis(seconds * 500L)
                : Duration.ofMillis(seconds * 1000L - Math.min(32_000L, seconds * 1000L / 3));
    }
}
