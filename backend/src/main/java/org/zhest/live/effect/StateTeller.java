package org.zhest.live.effect;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.Notices;
import org.zhest.live.StateViews;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.StateCause;

/** Tells an interpreter's console what state the row says, and coordinators of a break that the service set. */
@Component
class StateTeller {

    private final StateViews views;
    private final Courier courier;
    private final Notices notices;
    private final FatigueTeller fatigue;

    StateTeller(StateViews views, Courier courier, Notices notices, FatigueTeller fatigue) {
        this.views = views;
        this.courier = courier;
        this.notices = notices;
        this.fatigue = fatigue;
    }

    void tell(InterpreterId interpreter, @Nullable StateCause cause) {
        fatigue.wake(interpreter);
        views.of(interpreter, cause).ifPresent(presence -> {
            courier.deliver(interpreter.value(), new ServerMessage.StateChanged(presence));
            if (cause == StateCause.MISSED_OFFERS && presence.state() == InterpreterState.BREAK) {
                notices.tell(NoticeKind.BREAK_AFTER_MISSES, interpreter.value());
            }
        });
    }
}
