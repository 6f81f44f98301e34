package org.zhest.live.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.InterpreterId;

/** The port to whom a call may be given. */
public interface Assignees {

    /**
     * Holds the interpreter's row until the transaction ends. The call is held before, as an accept does it.
     *
     * @return why the interpreter cannot be given this call now; null when nothing is in the way
     */
    @Nullable Hindrance hold(InterpreterId interpreter, Call.Head call, Instant now);
}
