package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The port to whose pages may lack something that a lost effect should have told them. */
public interface Concerned {

    /** Those whom decisions since {@code then} were about, on whatever node. */
    List<UUID> since(Instant then);

    /** Those on this node who wait, talk, hold an offer or are on duty. */
    List<UUID> liveHere();
}
