package org.zhest.live.websocket;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.zhest.account.SignedIn;
import org.zhest.signaling.protocol.CloseCode;
import org.zhest.signaling.protocol.Codec;
import org.zhest.signaling.protocol.Limits;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;

/** One socket of one signed-in account. */
final class Connection {

    private final UUID id = UUID.randomUUID();
    private final SignedIn who;
    private final String sessionId;
    private final Outbox outbox;
    private final Parts parts = new Parts();
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(Limits.MESSAGE_BURST)
                    .refillGreedy(Limits.MESSAGES_PER_SECOND, Duration.ofSeconds(1)))
            .build();
    // Monotonic: a clock that jumps must not cut off everybody.
    private final long openedNanos = System.nanoTime();
    private volatile long lastPongNanos = System.nanoTime();
    private volatile boolean watching;
    private volatile Stage stage = Stage.NEW;

    /** What the page has said first. */
    private enum Stage {
        NEW,
        LISTENING,
        GREETED
    }

    Connection(SignedIn who, String sessionId, WebSocketSession socket, Executor threads) {
        this.who = who;
        this.sessionId = sessionId;
        this.outbox = new Outbox(socket, threads);
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return who.id().value();
    }

    Role role() {
        return who.role();
    }

    /** The HTTP session that this socket was opened in; it lives no longer than that. */
    String sessionId() {
        return sessionId;
    }

    boolean greeted() {
        return stage == Stage.GREETED;
    }

    void setGreeted() {
        stage = Stage.GREETED;
    }

    /** It is not the account's live page. */
    boolean listening() {
        return stage == Stage.LISTENING;
    }

    void setListening() {
        stage = Stage.LISTENING;
    }

    /** Of the message that is coming in. */
    Parts parts() {
        return parts;
    }

    /** Whether the page looks at the board. */
    boolean watching() {
        return watching;
    }

    void setWatching(boolean looks) {
        watching = looks;
    }

    /** @return false once the page sends more than the protocol allows */
    boolean mayReceive() {
        return bucket.tryConsume(1);
    }

    void ping() {
        outbox.send(new PingMessage());
    }

    void ponged() {
        lastPongNanos = System.nanoTime();
    }

    /** No Hello in time, or no pong within the lease. */
    boolean timedOut() {
        long now = System.nanoTime();
        boolean late = stage == Stage.NEW && now - openedNanos > Limits.HELLO_WITHIN.toNanos();
        return late || now - lastPongNanos > Limits.PRESENCE_LEASE.toNanos();
    }

    void send(ServerMessage message, @Nullable Long seq) {
        outbox.send(new TextMessage(Codec.write(message, seq)));
    }

    void refuse(@Nullable Long ref, Refusal reason) {
        send(new ServerMessage.Refused(ref, reason), null);
    }

    void close(CloseCode code) {
        outbox.close(new CloseStatus(code.number()));
    }
}
