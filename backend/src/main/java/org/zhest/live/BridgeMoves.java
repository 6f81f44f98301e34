package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhest.signaling.call.CallId;

/** The port to which calls move off bridges that drain, and when; one answer for all nodes. */
public interface BridgeMoves {

    /**
     * The call that this node is to move off the bridge now, both sides of which are there. Whoever is given one shuts
     * out all others until {@code nextAt}.
     *
     * @return empty while it is not time, or nobody's turn
     */
    Optional<CallId> next(String bridge, Instant now, Instant nextAt);

    /** Calls that moved before {@code then} and still have media on the bridge they left. */
    List<CallId> movedSince(Instant then);
}
