package org.zhest.live;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** The port to the HTTP sessions that sockets hang on. */
public interface SessionLeases {

    /**
     * Counts these sessions as used now, give or take a hundredth of their time-out: thousands are asked for every few
     * seconds, and each row that changes has to be written.
     *
     * @return those of them that are alive
     */
    Set<String> touch(Collection<String> sessionIds, Instant now);
}
