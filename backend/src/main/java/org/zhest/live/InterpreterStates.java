package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;

/** The port to what interpreters are doing. */
public interface InterpreterStates {

    /** Sets the state if it is one of {@code from}. @return false if it was not */
    boolean change(InterpreterId interpreter, List<InterpreterState> from, InterpreterState to, Instant now);

    Optional<Now> now(InterpreterId interpreter);

    /** Interpreters whose pages have been gone since before {@code then} and who are neither off nor in a call. */
    List<InterpreterId> absentSince(Instant then);

    /** @param misses offers missed in a row */
    record Now(InterpreterState state, Instant since, int misses) {}
}
