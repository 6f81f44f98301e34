package org.zhest.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The port to which nodes live. Leases are held against the database's clock: those of the nodes may differ. */
public interface NodeLeases {

    /**
     * Takes away the rows of dead nodes and writes their pages absent; each dead node falls to one caller alone.
     *
     * @return the accounts of those pages; empty when no node died
     */
    Optional<List<UUID>> reap(Instant now);

    /** Where the page of the account is connected; empty when its node was given up, or has only just begun. */
    Optional<Place> placeOf(UUID account);

    /** This node's pages that others wrote absent become present again. @return the connections that are still ours */
    List<UUID> takeBack(Collection<UUID> connections);

    record Place(UUID node, NodeAddress address) {}
}
