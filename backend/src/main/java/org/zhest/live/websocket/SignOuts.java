package org.zhest.live.websocket;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.zhest.account.AccountId;
import org.zhest.account.SessionsEnded;
import org.zhest.account.SignedOut;
import org.zhest.live.NodeMessage;
import org.zhest.live.OtherNodes;
import org.zhest.live.SessionLeases;
import org.zhest.signaling.protocol.CloseCode;

/** A socket lives no longer than the sign-in it was opened with, on whatever node that ended. */
@Component
class SignOuts {

    private static final Logger LOG = LoggerFactory.getLogger(SignOuts.class);

    private final Sockets sockets;
    private final SessionLeases sessions;
    private final OtherNodes others;
    private final InstantSource clock;

    SignOuts(Sockets sockets, SessionLeases sessions, OtherNodes others, InstantSource clock) {
        this.sockets = sockets;
        this.sessions = sessions;
        this.others = others;
        this.clock = clock;
    }

    @EventListener
    void on(SignedOut out) {
        close(page -> page.sessionId().equals(out.sessionId()));
        AccountId account = out.account();
        if (account != null) {
            others.sessionsEnded(account.value());
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SessionsEnded ended) {
        close(page -> page.account().equals(ended.account().value())
                && !page.sessionId().equals(ended.except()));
        others.sessionsEnded(ended.account().value());
    }

    @EventListener
    void on(NodeMessage.SessionsEnded ended) {
        closeEnded(page -> page.account().equals(ended.account()));
    }

    /** Whatever word of another node was lost. */
    @Scheduled(fixedDelay = 10_000)
    void closeEnded() {
        closeEnded(_ -> true);
    }

    private void closeEnded(Predicate<Connection> which) {
        Set<String> held =
                sockets.all().stream().filter(which).map(Connection::sessionId).collect(Collectors.toSet());
        if (held.isEmpty()) {
            return;
        }
        try {
            Set<String> alive = sessions.touch(held, clock.instant());
            close(page -> held.contains(page.sessionId()) && !alive.contains(page.sessionId()));
        } catch (DataAccessException e) {
            LOG.warn("the database is away; sockets are held to their sessions later");
        }
    }

    private void close(Predicate<Connection> which) {
        sockets.all().stream().filter(which).forEach(page -> page.close(CloseCode.SIGNED_OUT));
    }
}
