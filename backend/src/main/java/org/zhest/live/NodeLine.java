package org.zhest.live;

/** The port to this node's own line to the database, by which it is known to the others. It publishes {@link NodeEvent}s. */
public interface NodeLine {

    /** Whether this node may judge others dead: it has lived long enough itself, without a gap. */
    boolean isSteady();
}
