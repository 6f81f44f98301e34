package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.Decided;
import org.zhest.live.InterpreterStates;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.StateCause;

/**
 * Every second: who went home without a word is off, whose time after a call is over is ready, and a declined call may go
 * back to those who declined it.
 */
@Component
class InterpreterDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(InterpreterDeadlines.class);
    private static final List<InterpreterState> NOT_IN_A_CALL =
            List.of(InterpreterState.READY, InterpreterState.BREAK, InterpreterState.AFTER_CALL);

    private final InterpreterStates states;
    private final QueueSettings settings;
    private final QueueWakes queue;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    InterpreterDeadlines(
            InterpreterStates states,
            QueueSettings settings,
            QueueWakes queue,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.states = states;
        this.settings = settings;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        try {
            Instant now = clock.instant();
            states.absentSince(now.minus(settings.offAfter())).forEach(interpreter -> goOff(interpreter, now));
            states.afterCallOver(now).forEach(interpreter -> endAfterCall(interpreter, now));
            queue.everySecond();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database is away; interpreters wait for it: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Several nodes find the same row; the one that changes it tells. */
    private void endAfterCall(InterpreterId interpreter, Instant now) {
        if (states.endAfterCall(interpreter, now)) {
            events.publishEvent(new Decided(List.of(new Effect.TellState(interpreter, StateCause.AFTER_CALL_OVER))));
        }
    }

    private void goOff(InterpreterId interpreter, Instant now) {
        if (states.change(interpreter, NOT_IN_A_CALL, InterpreterState.OFF, now)) {
            events.publishEvent(new Decided(List.of(new Effect.TellState(interpreter, null))));
        }
    }
}
