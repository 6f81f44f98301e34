package org.zhest.report;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;

/** The log of sessions, newest first. */
public interface SessionLog {

    Page<SessionRow> list(SessionFilter filter, Paging paging);

    /** Hands over every row, without holding them all. */
    void each(SessionFilter filter, Consumer<SessionRow> row);

    Optional<SessionTimeline> timeline(UUID callId);
}
