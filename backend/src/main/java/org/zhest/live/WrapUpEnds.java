package org.zhest.live;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.zhest.account.AccountId;
import org.zhest.contact.ContactCompleted;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.StateCause;

/** A saved wrap-up makes its interpreter ready again and shows the citizen what was agreed. */
@Component
class WrapUpEnds {

    private final InterpreterStates states;
    private final Views views;
    private final Courier courier;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    WrapUpEnds(
            InterpreterStates states,
            Views views,
            Courier courier,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.states = states;
        this.views = views;
        this.courier = courier;
        this.events = events;
        this.clock = clock;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void on(ContactCompleted completed) {
        CallId call = completed.call();
        if (call != null) {
            views.citizenOf(call)
                    .ifPresent(citizen -> courier.deliver(
                            citizen,
                            new ServerMessage.ContactCompleted(
                                    call.value(), completed.contact().value())));
        }
        AccountId interpreter = completed.interpreter();
        if (interpreter != null && interpreter.equals(completed.completedBy())) {
            makeReady(new InterpreterId(interpreter.value()));
        }
    }

    private void makeReady(InterpreterId interpreter) {
        boolean ready = states.change(
                interpreter, List.of(InterpreterState.AFTER_CALL), InterpreterState.READY, clock.instant());
        if (ready) {
            var told = new Effect.TellState(interpreter, StateCause.WRAPPED_UP);
            events.publishEvent(new Decided(List.of(told, new Effect.MatchAgain())));
        }
    }
}
