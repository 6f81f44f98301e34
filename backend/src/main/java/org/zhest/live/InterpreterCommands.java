package org.zhest.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Refusal;

/** What an interpreter may say of themselves. */
@Component
public class InterpreterCommands {

    private static final List<InterpreterState> FREE =
            List.of(InterpreterState.OFF, InterpreterState.READY, InterpreterState.BREAK, InterpreterState.AFTER_CALL);

    private final InterpreterStates states;
    private final Views views;
    private final CallCommands calls;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    InterpreterCommands(
            InterpreterStates states,
            Views views,
            CallCommands calls,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.states = states;
        this.views = views;
        this.calls = calls;
        this.events = events;
        this.clock = clock;
    }

    public @Nullable Refusal accept(InterpreterId interpreter, OfferId offer) {
        return onOffer(interpreter, offer, new CallCommand.Accept(interpreter, offer));
    }

    public @Nullable Refusal decline(InterpreterId interpreter, OfferId offer, DeclineReason reason) {
        return onOffer(interpreter, offer, new CallCommand.Decline(interpreter, offer, reason));
    }

    /** Готов, Перерыв, Не работаю; an offer on the screen of somebody who leaves goes on. @return why not, or null */
    public @Nullable Refusal setState(InterpreterId interpreter, InterpreterState to, @Nullable BreakKind kind) {
        if (to == InterpreterState.BUSY || to == InterpreterState.AFTER_CALL) {
            return Refusal.WRONG_STATE;
        }
        if ((to == InterpreterState.BREAK) != (kind != null) || (kind != null && !kind.isChosen())) {
            return Refusal.BREAK_KIND;
        }
        Instant now = clock.instant();
        boolean changed = kind == null
                ? states.change(interpreter, FREE, to, now)
                : states.takeBreak(interpreter, FREE, kind, now);
        if (!changed) {
            return Refusal.WRONG_STATE;
        }
        if (to != InterpreterState.READY) {
            views.openOffer(interpreter)
                    .ifPresent(offer -> onOffer(interpreter, offer, new CallCommand.WithdrawOffer(offer)));
        }
        events.publishEvent(new Decided(List.of(new Effect.TellState(interpreter, null), new Effect.MatchAgain())));
        return null;
    }

    /** Ещё время после звонка. @return why not, or null */
    public @Nullable Refusal extendAfterCall(InterpreterId interpreter) {
        if (states.extendAfterCall(interpreter, clock.instant())) {
            events.publishEvent(new Decided(List.of(new Effect.TellState(interpreter, null))));
            return null;
        }
        boolean afterCall = states.now(interpreter)
                .map(now -> now.state() == InterpreterState.AFTER_CALL)
                .orElse(false);
        return afterCall ? Refusal.NO_EXTENSION_LEFT : Refusal.WRONG_STATE;
    }

    private @Nullable Refusal onOffer(InterpreterId interpreter, OfferId offer, CallCommand command) {
        Optional<CallId> call = views.callOf(offer, interpreter);
        return call.isPresent() ? calls.carryOut(call.get(), command) : Refusal.OFFER_CLOSED;
    }
}
