package org.zhest.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.ServerMessage.AfterCall;
import org.zhest.signaling.protocol.ServerMessage.Presence;
import org.zhest.signaling.protocol.StateCause;

/** What an interpreter is shown of their own state, as the row stands. */
@Component
public class StateViews {

    private final InterpreterStates states;
    private final AfterCallSettings afterCall;

    StateViews(InterpreterStates states, AfterCallSettings afterCall) {
        this.states = states;
        this.afterCall = afterCall;
    }

    /** @param cause why it changed, where that was not their own doing; that a coordinator set it stands in the row */
    public Optional<Presence> of(InterpreterId interpreter, @Nullable StateCause cause) {
        return states.now(interpreter)
                .map(now -> new Presence(
                        now.state(), now.since(), cause(now, cause), now.breakKind(), afterCall(now), now.setBy()));
    }

    private static @Nullable StateCause cause(InterpreterStates.Now now, @Nullable StateCause told) {
        if (now.setBy() != null) {
            return StateCause.COORDINATOR;
        }
        // One miss of several leaves the interpreter ready: then nothing was caused.
        boolean harmless = told == StateCause.MISSED_OFFERS && now.state() == InterpreterState.READY;
        return harmless ? null : told;
    }

    private @Nullable AfterCall afterCall(InterpreterStates.Now now) {
        return now.afterCallUntil() == null
                ? null
                : new AfterCall(now.afterCallUntil(), Math.max(0, afterCall.extensions() - now.extensions()), (int)
                        afterCall.extension().toSeconds());
    }
}
