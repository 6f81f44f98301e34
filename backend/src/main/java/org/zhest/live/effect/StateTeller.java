package org.zhest.live.effect;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.InterpreterStates;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.StateCause;

/** Tells an interpreter's console what state the row says. */
@Component
class StateTeller {

    private final InterpreterStates states;
    private final Courier courier;

    StateTeller(InterpreterStates states, Courier courier) {
        this.states = states;
        this.courier = courier;
    }

    void tell(InterpreterId interpreter, @Nullable StateCause cause) {
        states.now(interpreter).ifPresent(now -> {
            // One miss of several leaves the interpreter ready: then nothing was caused.
            boolean harmless = cause == StateCause.MISSED_OFFERS && now.state() == InterpreterState.READY;
            var presence = new ServerMessage.Presence(now.state(), now.since(), harmless ? null : cause);
            courier.deliver(interpreter.value(), new ServerMessage.StateChanged(presence));
        });
    }
}
