package org.zhest.signaling.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.InterpreterId;

/**
 * A call's place in the queue, fixed when it is requested.
 *
 * @param key earlier goes first within a band: when it was requested, less its boost. A point a second never reorders two
 *     callers, so the key stays and can be indexed
 * @param wanted only this interpreter is asked until {@code widenAt}
 * @param widenAt when wishes are given up; null where there are none
 */
public record Ticket(
        Band band,
        Instant key,
        Lane lane,
        @Nullable InterpreterId wanted,
        @Nullable Instant widenAt) {}
