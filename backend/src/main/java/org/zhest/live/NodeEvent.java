package org.zhest.live;

import java.util.List;
import java.util.UUID;

/** What happens to nodes, published on this one. Listeners that take their time do so on another thread. */
public sealed interface NodeEvent {

    /** There may be letters for this node. */
    record Mail() implements NodeEvent {}

    /** The queue changed on another node. */
    record QueueChanged() implements NodeEvent {}

    /** The line to the database was broken and is there again: notifications and effects may be lost. */
    record LineBack() implements NodeEvent {}

    /** This node was taken for dead; the lease is renewed now. */
    record LeaseLost() implements NodeEvent {}

    /** Another node died; these accounts' pages were connected to it. */
    record NodeDied(List<UUID> accounts) implements NodeEvent {}

    /** This node is going down: its pages should look for another. */
    record GoingDown() implements NodeEvent {}
}
