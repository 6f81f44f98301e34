package org.zhest.live.effect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.live.CallSettings;
import org.zhest.live.Due;
import org.zhest.live.InterpreterStates;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.InterpreterState;

/**
 * Every second, on every node: what is due by the rows. A decision is made on the locked row, so two nodes that find the
 * same row do it once.
 */
@Component
class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    /** How long an effect may take before the sweep thinks that it was lost. */
    private static final Duration EFFECT_LOST_AFTER = Duration.ofSeconds(5);

    private final Due due;
    private final CallCommands commands;
    private final CallMedia media;
    private final InterpreterStates states;
    private final StateTeller teller;
    private final Dispatcher dispatcher;
    private final QueuePlaces places;
    private final Settings settings;
    private final InstantSource clock;

    /** The graces that are swept for. */
    @Component
    record Settings(QueueSettings queue, CallSettings call) {}

    Deadlines(
            Due due,
            CallCommands commands,
            CallMedia media,
            InterpreterStates states,
            StateTeller teller,
            Dispatcher dispatcher,
            QueuePlaces places,
            Settings settings,
            InstantSource clock) {
        this.due = due;
        this.commands = commands;
        this.media = media;
        this.states = states;
        this.teller = teller;
        this.dispatcher = dispatcher;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        try {
            sweep(clock.instant());
        } catch (DataAccessException e) {
            LOG.warn(
                    "the database is away; deadlines wait for it: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void sweep(Instant now) {
        due.offersExpired(now).forEach(one -> commands.carryOut(one.call(), new CallCommand.ExpireOffer(one.offer())));
        due.offersToNobody().forEach(one -> commands.carryOut(one.call(), new CallCommand.WithdrawOffer(one.offer())));
        due.callersAbsentSince(now.minus(settings.queue().absenceGrace()))
                .forEach(call -> commands.carryOut(call, new CallCommand.LeaveQueue()));
        due.sidesAbsentSince(now.minus(settings.call().reconnectGrace()))
                .forEach(side -> commands.carryOut(side.call(), new CallCommand.BreakOff(absent(side))));
        due.mediaFailingSince(now.minus(settings.call().mediaGrace()))
                .forEach(call -> commands.carryOut(call, new CallCommand.BreakOff(EndReason.MEDIA_FAILED)));
        due.mediaNotBegunSince(now.minus(EFFECT_LOST_AFTER)).forEach(media::start);
        due.mediaLeftSince(now.minus(EFFECT_LOST_AFTER)).forEach(media::stop);
        states.absentSince(now.minus(settings.queue().offAfter())).forEach(interpreter -> goOff(interpreter, now));
        dispatcher.wake();
        places.wake();
    }

    private void goOff(InterpreterId interpreter, Instant now) {
        List<InterpreterState> from =
                List.of(InterpreterState.READY, InterpreterState.BREAK, InterpreterState.AFTER_CALL);
        if (states.change(interpreter, from, InterpreterState.OFF, now)) {
            teller.tell(interpreter, null);
        }
    }

    private static EndReason absent(Due.AbsentSide side) {
        return switch (side.role()) {
            case CITIZEN -> EndReason.CITIZEN_ABSENT;
            case INTERPRETER -> EndReason.INTERPRETER_ABSENT;
            case COORDINATOR -> throw new IllegalStateException("a coordinator is no side of a call");
        };
    }
}
