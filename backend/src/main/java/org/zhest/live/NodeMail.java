package org.zhest.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The port to what nodes have for each other. Ids alone are notified; what is to be read lies in rows. */
public interface NodeMail {

    record Letter(UUID node, NodeMessage message) {}

    /** The living node of each account's page, connected or just gone, as committed now; accounts without one are left out. */
    Map<UUID, UUID> nodesOf(Collection<UUID> accounts);

    /** Writes the letters in order and wakes their nodes with the commit. */
    void send(List<Letter> letters);

    /** The oldest letters for this node, in order. They are gone from the database then. */
    List<NodeMessage> take(int limit);

    /** Wakes all other nodes: the queue changed. */
    void queueChanged();
}
