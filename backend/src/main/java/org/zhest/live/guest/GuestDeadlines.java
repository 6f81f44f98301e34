package org.zhest.live.guest;

import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.account.AccountId;
import org.zhest.account.SignedOut;
import org.zhest.live.CallSettings;
import org.zhest.live.Decided;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.protocol.GuestEnd;

/** Every second, on every node: guests whose time, page or call is gone. A call outlives them all. */
@Component
class GuestDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(GuestDeadlines.class);

    private final Guests guests;
    private final GuestCommands commands;
    private final CallSettings call;
    private final InstantSource clock;

    GuestDeadlines(Guests guests, GuestCommands commands, CallSettings call, InstantSource clock) {
        this.guests = guests;
        this.commands = commands;
        this.call = call;
        this.clock = clock;
    }

    @EventListener
    void on(Decided decided) {
        for (Effect effect : decided.effects()) {
            if (effect instanceof Effect.FinishCall(var ended)) {
                orLater(() -> guests.of(ended.head().id()).forEach(one -> commands.over(one, GuestEnd.CALL_ENDED)));
            }
        }
    }

    /** Who signs out leaves, from the waiting room too. */
    @EventListener
    void on(SignedOut out) {
        AccountId account = out.account();
        if (account != null) {
            orLater(() -> guests.ofAccount(account.value()).ifPresent(one -> commands.over(one, GuestEnd.LEFT)));
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        Instant now = clock.instant();
        orLater(() -> {
            guests.leftOver().forEach(one -> commands.over(one, GuestEnd.CALL_ENDED));
            guests.expired(now).forEach(one -> commands.over(one, GuestEnd.EXPIRED));
            guests.absentSince(now.minus(call.reconnectGrace())).forEach(one -> commands.over(one, GuestEnd.ABSENT));
        });
    }

    /** Whoever ended the call or signed out must not fail for a guest: the sweep comes back to what is left. */
    private static void orLater(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database is away; guests wait for it: {}", e.getClass().getSimpleName());
        }
    }
}
