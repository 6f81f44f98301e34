package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.InterpreterState;

/** The port to what interpreters are doing. */
public interface InterpreterStates {

    /** Sets a state that is no break if the present one is one of {@code from}. @return false if it was not */
    boolean change(InterpreterId interpreter, List<InterpreterState> from, InterpreterState to, Instant now);

    /** A break, if the state is one of {@code from}. @return false if it was not */
    boolean takeBreak(InterpreterId interpreter, List<InterpreterState> from, BreakKind kind, Instant now);

    /** Off or a break, if the state is one of {@code from}, because a coordinator says so. @return false if it was not */
    boolean changeBy(
            CoordinatorId by, InterpreterId interpreter, List<InterpreterState> from, InterpreterState to, Instant now);

    /** Puts off the end of the time after a call. @return false if there is none, or no extension is left */
    boolean extendAfterCall(InterpreterId interpreter, Instant now);

    /** Interpreters whose time after a call is over. */
    List<InterpreterId> afterCallOver(Instant now);

    /** Ready, if the time after the call is over at {@code now}. @return true to one caller only */
    boolean endAfterCall(InterpreterId interpreter, Instant now);

    Optional<Now> now(InterpreterId interpreter);

    /** Interpreters whose pages have been gone since before {@code then} and who are neither off nor in a call. */
    List<InterpreterId> absentSince(Instant then);

    /**
     * @param misses offers missed in a row
     * @param breakKind on a break only
     * @param afterCallUntil after a call only
     * @param extensions how often the time after this call was extended
     * @param setBy the name of the coordinator who set the state; null where it was not one
     */
    record Now(
            InterpreterState state,
            Instant since,
            int misses,
            @Nullable BreakKind breakKind,
            @Nullable Instant afterCallUntil,
            int extensions,
            @Nullable String setBy) {}
}
