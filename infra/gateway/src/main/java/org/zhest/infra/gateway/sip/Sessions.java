package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.header.extensions.MinSE;
import gov.nist.javax.sip.header.extensions.SessionExpiresHeader;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** Reads session timers (RFC 4028) from messages. */
final class Sessions {
    /** A day: whoever asks for longer gets none. */
    private static final int MOST = 86_400;

    private Sessions() {}

    /** What the answer to a request of ours says. */
    static SessionTimer asAsked(Response answer) {
        int seconds = seconds(answer);
        return seconds == 0 ? SessionTimer.NONE : new SessionTimer(seconds, !"uas".equals(refresher(answer)));
    }

    /** What we say to a request of theirs: as they wish, and they refresh if they leave it to us. */
    static SessionTimer asWished(Request request) {
        int seconds = seconds(request);
        return seconds == 0 ? SessionTimer.NONE : new SessionTimer(seconds, "uas".equals(refresher(request)));
    }

    static boolean tooShort(Request request, int least) {
        int seconds = seconds(request);
        return seconds > 0 && seconds < least;
    }

    /** @return the least seconds that a 422 names; 0 without */
    static int least(Response tooShort) {
        return tooShort.getHeader(MinSE.NAME) instanceof MinSE header ? Math.min(header.getExpires(), MOST) : 0;
    }

    static Duration glare(boolean weCalled) {
        int tens = weCalled
                ? 210 + ThreadLocalRandom.current().nextInt(190)
                : ThreadLocalRandom.current().nextInt(200);
        return Duration.ofMillis(tens * 10L);
    }

    private static int seconds(Message message) {
        return message.getHeader(SessionExpiresHeader.NAME) instanceof SessionExpiresHeader header
                        && header.getExpires() > 0
                        && header.getExpires() <= MOST
                ? header.getExpires()
                : 0;
    }

    private static String refresher(Message message) {
        return message.getHeader(SessionExpiresHeader.NAME) instanceof SessionExpiresHeader header
                        && header.getRefresher() != null
                ? header.getRefresher()
                : "";
    }
}
