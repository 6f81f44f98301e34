package org.zhest.live;

import java.time.Instant;
import java.util.List;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.fatigue.Fatigue;
import org.zhest.signaling.fatigue.Work;

/** The port to what interpreters did, and to how tired that made them. */
public interface Workdays {

    /** What was done since {@code from}; what began before is cut there. */
    Work of(InterpreterId interpreter, Instant from);

    /** Keeps the figures for dispatch and the board. */
    void keep(InterpreterId interpreter, Fatigue fatigue, Instant now);

    /** Like {@link #keep}, if nobody counted since. @return true to one caller only */
    boolean keepDue(Due due, Fatigue fatigue, Instant now);

    /** Whose figures have changed by themselves. */
    List<Due> due(Instant now);

    record Due(InterpreterId interpreter, Instant at) {}
}
