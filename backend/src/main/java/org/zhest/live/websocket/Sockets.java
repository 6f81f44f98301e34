package org.zhest.live.websocket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.signaling.protocol.ClientMessage.Hello;
import org.zhest.signaling.protocol.ServerMessage;

/** The sockets of this node and the mailboxes of their accounts. */
@Component
class Sockets implements Courier {

    /** How long an account's messages are kept for a page that is away. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Map<UUID, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Map<String, Connection> open = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Sockets(InstantSource clock) {
        this.clock = clock;
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

    Connection at(String key) {
        Connection connection = open.get(key);
        if (connection == null) {
            throw new IllegalStateException("a message on a socket that was never opened");
        }
        return connection;
    }

    void greet(Connection connection, Hello hello, Supplier<ServerMessage.Snapshot> snapshot) {
        Instant now = clock.instant();
        // compute: the sweep below must not drop the mailbox between finding and using it.
        Mailbox mailbox = mailboxes.compute(connection.account(), (_, kept) -> kept == null ? new Mailbox(now) : kept);
        mailbox.attach(connection, hello, now, snapshot);
    }

    /** @return whether it was its account's socket, so that the account is absent now */
    boolean closed(String key) {
        Connection gone = open.remove(key);
        Mailbox mailbox = gone == null ? null : mailboxes.get(gone.account());
        return gone != null && mailbox != null && mailbox.detach(gone, clock.instant());
    }

    Collection<Connection> all() {
        return List.copyOf(open.values());
    }

    void dropOldMailboxes() {
        Instant then = clock.instant().minus(KEPT_FOR);
        mailboxes.values().removeIf(mailbox -> mailbox.emptySince(then));
    }
}
