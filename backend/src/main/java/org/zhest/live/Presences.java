package org.zhest.live;

import java.time.Instant;
import java.util.UUID;

/** The port to who is connected. */
public interface Presences {

    /**
     * The account's page is connected here now.
     *
     * @return true if it counted as absent before
     */
    boolean arrived(UUID account, UUID connection, Instant now);

    /** That connection is gone. @return false if another had taken over already */
    boolean left(UUID account, UUID connection, Instant now);

    /** This process is alive. */
    void renewNode(Instant leaseUntil);

    /** Writes absence for the pages of nodes whose lease ran out. @return how many pages */
    int sweepNodes(Instant now);
}
