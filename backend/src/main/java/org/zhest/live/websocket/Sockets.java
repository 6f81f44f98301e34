package org.zhest.live.websocket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhest.live.LocalPages;
import org.zhest.signaling.protocol.ClientMessage.Hello;
import org.zhest.signaling.protocol.ServerMessage;

/** The sockets of this node and the mailboxes of their accounts. */
@Component
class Sockets implements LocalPages {

    /** How long an account's messages are kept for a page that is away. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Map<UUID, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Map<String, Connection> open = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Sockets(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean isConnected(UUID account) {
        Mailbox mailbox = mailboxes.get(account);
        return mailbox != null && mailbox.isConnected();
    }

    @Override
    public void deliver(UUID account, ServerMessage message) {
        Mailbox mailbox = mailboxes.get(account);
        if (mailbox != null) {
            mailbox.deliver(message);
        }
    }

    /** @param key the container's name of the socket */
    void opened(String key, Connection connection) {
        open.put(key, connection);
    }

    /** What a page sent may still be read after its socket was closed; it belongs to nobody then. */
    Optional<Connection> at(String key) {
        return Optional.ofNullable(open.get(key));
    }

    /** @param moved whether the account was connected elsewhere before: nothing that is kept here is whole then */
    void greet(Connection connection, Hello hello, boolean moved, Supplier<ServerMessage.Snapshot> snapshot) {
        Instant now = clock.instant();
        // compute: the sweep below must not drop the mailbox between finding and using it.
        Mailbox mailbox = mailboxes.compute(connection.account(), (_, kept) -> {
            if (kept != null && moved) {
                kept.abandon();
            }
            return kept == null || moved ? new Mailbox(now) : kept;
        });
        mailbox.attach(connection, hello, now, snapshot);
    }

    /** A fresh snapshot for the account's page, if it is here. */
    void refresh(UUID account, Function<Connection, ServerMessage.Snapshot> snapshot) {
        Mailbox mailbox = mailboxes.get(account);
        if (mailbox != null) {
            mailbox.refresh(snapshot);
        }
    }

    /** The account has a newer socket on another node. @return whether it had this one here until now */
    boolean replaced(UUID account, UUID connection) {
        Mailbox mailbox = mailboxes.get(account);
        boolean mine = mailbox != null && mailbox.replace(connection);
        if (mine) {
            mailboxes.remove(account, mailbox);
        }
        return mine;
    }

    /** @return the connection, if it was its account's socket: the account is absent now */
    Optional<Connection> closed(String key) {
        return Optional.ofNullable(open.remove(key)).filter(gone -> {
            Mailbox mailbox = mailboxes.get(gone.account());
            return mailbox != null && mailbox.detach(gone, clock.instant());
        });
    }

    Collection<Connection> all() {
        return List.copyOf(open.values());
    }

    void dropOldMailboxes() {
        Instant then = clock.instant().minus(KEPT_FOR);
        mailboxes.values().removeIf(mailbox -> mailbox.emptySince(then));
    }
}
