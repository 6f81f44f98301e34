package org.zhest.live.websocket;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * What is to be written to one socket, in order, by one thread at a time: whoever sends never waits for the network. A page
 * that does not read is cut off before its backlog grows.
 */
final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int MAX_BACKLOG = 1_000;

    private final WebSocketSession socket;
    private final Executor threads;
    private final Queue<WebSocketMessage<?>> backlog = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Outbox(WebSocketSession socket, Executor threads) {
        this.socket = socket;
        this.threads = threads;
    }

    void send(WebSocketMessage<?> message) {
        backlog.add(message);
        int before = waiting.getAndIncrement();
        if (before == 0) {
            threads.execute(this::drain);
        } else if (before > MAX_BACKLOG) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus status) {
        try {
            socket.close(status);
        } catch (IOException e) {
            LOG.debug("a socket was gone before it was closed");
        }
    }

    private void drain() {
        do {
            WebSocketMessage<?> message = backlog.poll();
            try {
                if (message != null && socket.isOpen()) {
                    socket.sendMessage(message);
                }
            } catch (IOException | IllegalStateException e) {
                LOG.debug("a socket went away while it was written to");
                close(CloseStatus.SERVER_ERROR);
            }
        } while (waiting.decrementAndGet() > 0);
    }
}
