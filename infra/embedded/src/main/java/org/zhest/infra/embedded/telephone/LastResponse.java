package org.zhest.infra.embedded.telephone;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an INVITE was answered last, for who repeats it. Belongs to the thread of its line. */
final class LastResponse {
    /** A response that nobody acknowledges is sent seven times. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Line line;
    private @Nullable SipText last;
    private boolean acknowledged = true;

    LastResponse(Line line) {
        this.line = line;
    }

    /** Says it once. */
    void say(SipText response) {
        last = response;
        acknowledged = true;
        line.send(response);
    }

    /** Says it until it is acknowledged (RFC 3261, section 13.3.1.4). */
    void insist(SipText response) {
        last = response;
        acknowledged = false;
        repeat(response, Duration.ofMillis(500));
    }

    private void repeat(SipText response, Duration pause) {
        if (!acknowledged && last == response && pause.compareTo(LONGEST) < 0) {
            line.send(response);
            line.after(pause, () -> repeat(response, pause.multipliedBy(2)));
        }
    }

    /** @return whether that INVITE came before; it was then answered again */
    boolean repeats(SipText invite) {
        SipText before = last;
        if (before == null || before.number() != invite.number()) {
            return false;
        }
        line.send(before);
        return true;
    }

    void acknowledged(SipText acknowledgement) {
        acknowledged |= last != null && acknowledgement.number() == last.number();
    }
}
