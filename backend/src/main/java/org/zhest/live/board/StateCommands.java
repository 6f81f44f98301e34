package org.zhest.live.board;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.live.CallCommands;
import org.zhest.live.Decided;
import org.zhest.live.InterpreterStates;
import org.zhest.live.Views;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.StateCause;

/** A coordinator puts an interpreter on a break, or off. Nobody is taken out of a call that way. */
@Component
public class StateCommands {

    private final InterpreterStates states;
    private final Views views;
    private final CallCommands commands;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    StateCommands(
            InterpreterStates states,
            Views views,
            CallCommands commands,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.states = states;
        this.views = views;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return why not, or null */
    public @Nullable Hindrance takeBreak(CoordinatorId by, InterpreterId interpreter) {
        return set(
                by, interpreter, InterpreterState.BREAK, List.of(InterpreterState.READY, InterpreterState.AFTER_CALL));
    }

    /** @return why not, or null */
    public @Nullable Hindrance sendOff(CoordinatorId by, InterpreterId interpreter) {
        return set(
                by,
                interpreter,
                InterpreterState.OFF,
                List.of(InterpreterState.READY, InterpreterState.AFTER_CALL, InterpreterState.BREAK));
    }

    /** A card on the console goes on to the next, without a miss. */
    private @Nullable Hindrance set(
            CoordinatorId by, InterpreterId interpreter, InterpreterState to, List<InterpreterState> from) {
        Instant now = clock.instant();
        boolean changed = Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean done = states.changeBy(by, interpreter, from, to, now);
            if (done) {
                audit.add(new Audit.Entry(
                        by.value(),
                        AuditAction.CHANGED,
                        AuditSubject.ACCOUNT,
                        interpreter.value(),
                        Map.of("state", Codes.of(to))));
            }
            return done;
        }));
        if (!changed) {
            return Hindrance.STATE_CHANGED;
        }
        views.openOffer(interpreter)
                .ifPresent(offer -> views.callOf(offer, interpreter)
                        .ifPresent(call -> commands.carryOut(call, new CallCommand.WithdrawOffer(offer))));
        events.publishEvent(new Decided(
                List.of(new Effect.TellState(interpreter, StateCause.COORDINATOR), new Effect.MatchAgain())));
        return null;
    }
}
