package org.zhest.live.effect;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.InterpreterStates;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.StateCause;

/** Tells an interpreter's console what state the row says. */
@Component
public class StateTeller {

    private final InterpreterStates states;
    private final Courier courier;

    StateTeller(InterpreterStates states, Courier courier) {
        this.states = states;
        this.courier = courier;
    }

    public void tell(InterpreterId interpreter, @Nullable StateCause cause) {
        states.now(interpreter)
                .ifPresent(now -> courier.deliver(
                        interpreter.value(),
                        new ServerMessage.StateChanged(new ServerMessage.Presence(now.state(), now.since(), cause))));
    }
}
