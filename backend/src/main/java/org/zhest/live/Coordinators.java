package org.zhest.live;

import java.util.List;
import java.util.UUID;

/** The port to the coordinators as the line sees them. */
public interface Coordinators {

    /** The accounts of those whose page is connected, to whatever node. */
    List<UUID> connected();
}
