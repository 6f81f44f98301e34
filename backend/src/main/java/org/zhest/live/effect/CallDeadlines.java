package org.zhest.live.effect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.CallCommands;
import org.zhest.live.CallSettings;
import org.zhest.live.CallbackSettings;
import org.zhest.live.Due;
import org.zhest.live.QueueSettings;
import org.zhest.live.ring.CitizenRings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.Role;

/**
 * Every second, on every node: what is due to calls by the rows. A decision is made on the locked row, so two nodes that
 * find the same row do it once.
 */
@Component
class CallDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(CallDeadlines.class);

    /** How long an effect may take before the sweep thinks that it was lost. */
    private static final Duration EFFECT_LOST_AFTER = Duration.ofSeconds(10);

    private final Due due;
    private final CitizenRings rings;
    private final CallCommands commands;
    private final CallMedia media;
    private final QueueSettings queue;
    private final CallSettings call;
    private final CallbackSettings callback;
    private final InstantSource clock;

    CallDeadlines(
            Due due,
            CitizenRings rings,
            CallCommands commands,
            CallMedia media,
            QueueSettings queue,
            CallSettings call,
            CallbackSettings callback,
            InstantSource clock) {
        this.due = due;
        this.rings = rings;
        this.commands = commands;
        this.media = media;
        this.queue = queue;
        this.call = call;
        this.callback = callback;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        try {
            sweep(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database is away; deadlines wait for it: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void sweep(Instant now) {
        due.offersExpired(now).forEach(one -> commands.carryOut(one.call(), new CallCommand.ExpireOffer(one.offer())));
        due.offersToNobody().forEach(one -> commands.carryOut(one.call(), new CallCommand.WithdrawOffer(one.offer())));
        due.ringsExpired(now).forEach(id -> commands.carryOut(id, new CallCommand.ExpireBack(callback.gaps())));
        rings.due(now).forEach(id -> commands.carryOut(id, new CallCommand.ExpireRing()));
        due.callersAbsentSince(now.minus(queue.absenceGrace()))
                .forEach(id -> commands.carryOut(id, new CallCommand.LeaveQueue()));
        due.sidesAbsentSince(now.minus(call.reconnectGrace()))
                .forEach(side -> commands.carryOut(side.call(), gone(side, absent(side))));
        due.mediaFailingSince(now.minus(call.mediaGrace()))
                .forEach(side -> commands.carryOut(side.call(), gone(side, EndReason.MEDIA_FAILED)));
        due.mediaNotBegunSince(now.minus(EFFECT_LOST_AFTER)).forEach(media::start);
        due.mediaLeftSince(now.minus(EFFECT_LOST_AFTER)).forEach(media::stop);
    }

    /** A call outlives an interpreter where another is there. */
    private static CallCommand gone(Due.Side side, EndReason reason) {
        return side.role() == Role.INTERPRETER
                ? new CallCommand.DropOut(new InterpreterId(side.account()), reason)
                : new CallCommand.BreakOff(reason);
    }

    private static EndReason absent(Due.Side side) {
        return switch (side.role()) {
            case CITIZEN -> EndReason.CITIZEN_ABSENT;
            case INTERPRETER -> EndReason.INTERPRETER_ABSENT;
            case GUEST, PHONE -> throw new IllegalStateException("a call outlives them");
            case COORDINATOR -> throw new IllegalStateException("a coordinator is no side of a call");
        };
    }
}
