package org.zhest.live;

import java.util.UUID;

/** What this node tells the others beside messages to pages. */
public interface OtherNodes {

    /** The account's page came here from that node: its socket there is closed. */
    void replaced(UUID node, UUID account, UUID connection);

    /** Sessions of the account ended. */
    void sessionsEnded(UUID account);

    /** Somebody joined or left the queue, or became free. */
    void queueChanged();
}
