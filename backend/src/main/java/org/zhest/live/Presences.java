package org.zhest.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The port to who is connected. */
public interface Presences {

    /** The account's page is connected here now. */
    Arrival arrived(UUID account, UUID connection, Instant now);

    /** That connection is gone. @return false if another had taken over already */
    boolean left(UUID account, UUID connection, Instant now);

    /**
     * @param wasAbsent whether the account counted as absent before
     * @param elsewhere the connection that this one follows, if that was on another node
     */
    record Arrival(boolean wasAbsent, @Nullable Elsewhere elsewhere) {}

    /** @param connection may be open still, unless the account was absent */
    record Elsewhere(UUID node, UUID connection) {}
}
