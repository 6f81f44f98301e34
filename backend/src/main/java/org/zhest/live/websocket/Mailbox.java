package org.zhest.live.websocket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.presence.Replay;
import org.zhest.signaling.presence.Replay.Numbered;
import org.zhest.signaling.protocol.ClientMessage.Hello;
import org.zhest.signaling.protocol.CloseCode;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.ServerMessage.Welcome;

/**
 * One account's messages and the socket they go to. While a snapshot is read the socket gets nothing; what comes
 * meanwhile follows it.
 */
final class Mailbox {

    private final String epoch = UUID.randomUUID().toString();
    private final Replay replay = new Replay();
    private @Nullable Connection connection;
    private boolean holding;
    private boolean again;
    private long heldFrom;
    /** Number of the newest message when a fresh snapshot was due; who resumes from it or before needs that snapshot. */
    private long freshFrom = -1;

    private @Nullable Instant emptySince;

    Mailbox(Instant now) {
        emptySince = now;
    }

    synchronized void deliver(ServerMessage message) {
        Numbered numbered = replay.add(message);
        if (connection != null && !holding) {
            connection.send(numbered.message(), numbered.seq());
        }
    }

    /** Takes a socket that said Hello; the one before it is told that it was replaced. */
    void attach(Connection next, Hello hello, Instant now, Supplier<ServerMessage.Snapshot> snapshot) {
        Welcome welcome;
        synchronized (this) {
            if (connection != null && connection != next) {
                connection.close(CloseCode.REPLACED);
            }
            connection = next;
            emptySince = null;
            Optional<List<Numbered>> missed = missed(hello);
            if (missed.isPresent()) {
                next.send(new Welcome(epoch, replay.last(), now, true), null);
                missed.get().forEach(numbered -> next.send(numbered.message(), numbered.seq()));
                return;
            }
            holding = true;
            heldFrom = replay.last();
            welcome = new Welcome(epoch, heldFrom, now, false);
        }
        show(next, welcome, snapshot);
    }

    /** Shows the socket a fresh snapshot; whoever comes back without having read it gets another. */
    void refresh(Function<Connection, ServerMessage.Snapshot> snapshot) {
        Connection current;
        synchronized (this) {
            freshFrom = replay.last();
            if (connection == null || holding) {
                again = holding;
                return;
            }
            current = connection;
            holding = true;
            heldFrom = replay.last();
        }
        show(current, null, () -> snapshot.apply(current));
    }

    /** Closes the socket of an account that has a newer one elsewhere. @return false if it is gone, or newer itself */
    synchronized boolean replace(UUID old) {
        boolean mine = connection != null && connection.id().equals(old);
        if (mine) {
            abandon();
        }
        return mine;
    }

    /** Its account is connected elsewhere: what is kept here is not whole any more. */
    synchronized void abandon() {
        if (connection != null) {
            connection.close(CloseCode.REPLACED);
            connection = null;
        }
    }

    synchronized boolean isConnected() {
        return connection != null;
    }

    /** @return whether this was the account's socket */
    synchronized boolean detach(Connection gone, Instant now) {
        if (connection != gone) {
            return false;
        }
        connection = null;
        holding = false;
        emptySince = now;
        return true;
    }

    synchronized boolean emptySince(Instant then) {
        return emptySince != null && emptySince.isBefore(then);
    }

    private void show(Connection next, @Nullable Welcome welcome, Supplier<ServerMessage.Snapshot> snapshot) {
        Welcome first = welcome;
        try {
            do {
                ServerMessage.Snapshot read = snapshot.get();
                if (first != null) {
                    next.send(first, null);
                    first = null;
                }
                next.send(read, null);
            } while (askedAgain(next));
        } finally {
            release(next);
        }
    }

    /** Asked for once more while it was read: it may lack what it was asked for. */
    private synchronized boolean askedAgain(Connection next) {
        boolean asked = again && connection == next;
        again = false;
        return asked;
    }

    private synchronized void release(Connection next) {
        if (connection == next) {
            holding = false;
            replay.after(heldFrom).orElseThrow().forEach(numbered -> next.send(numbered.message(), numbered.seq()));
        }
    }

    private Optional<List<Numbered>> missed(Hello hello) {
        Long seq = hello.seq();
        return seq != null && epoch.equals(hello.epoch()) && seq > freshFrom ? replay.after(seq) : Optional.empty();
    }
}
