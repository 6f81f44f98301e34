package org.zhest.live.websocket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.presence.Replay;
import org.zhest.signaling.presence.Replay.Numbered;
import org.zhest.signaling.protocol.ClientMessage.Hello;
import org.zhest.signaling.protocol.CloseCode;
import org.zhest.signaling.protocol.ServerMessage;

/**
 * One account's messages and the socket they go to. While a snapshot is read the socket gets nothing; what comes
 * meanwhile follows it.
 */
final class Mailbox {

    private final String epoch = UUID.randomUUID().toString();
    private final Replay replay = new Replay();
    private @Nullable Connection connection;
    private boolean holding;
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
        long upTo;
        synchronized (this) {
            if (connection != null && connection != next) {
                connection.close(CloseCode.REPLACED);
            }
            connection = next;
            emptySince = null;
            Optional<List<Numbered>> missed = missed(hello);
            if (missed.isPresent()) {
                next.send(new ServerMessage.Welcome(epoch, replay.last(), now, true), null);
                missed.get().forEach(numbered -> next.send(numbered.message(), numbered.seq()));
                return;
            }
            holding = true;
            upTo = replay.last();
        }
        try {
            ServerMessage.Snapshot read = snapshot.get();
            next.send(new ServerMessage.Welcome(epoch, upTo, now, false), null);
            next.send(read, null);
        } finally {
            release(next, upTo);
        }
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

    private synchronized void release(Connection next, long upTo) {
        if (connection == next) {
            holding = false;
            replay.after(upTo).orElseThrow().forEach(numbered -> next.send(numbered.message(), numbered.seq()));
        }
    }

    private Optional<List<Numbered>> missed(Hello hello) {
        Long seq = hello.seq();
        return seq != null && epoch.equals(hello.epoch()) ? replay.after(seq) : Optional.empty();
    }
}
