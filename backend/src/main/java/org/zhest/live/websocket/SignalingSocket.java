package org.zhest.live.websocket;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.CloseCode;
import org.zhest.signaling.protocol.Codec;
import org.zhest.signaling.protocol.Refusal;

/** The socket at {@code /ws}: holds pages to the limits, reads their messages, greets them, passes commands on. */
@Component
class SignalingSocket extends AbstractWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignalingSocket.class);

    private final Sockets sockets;
    private final Arrivals arrivals;
    private final Snapshots snapshots;
    private final PageCommands commands;
    private final Listeners listeners;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    SignalingSocket(
            Sockets sockets, Arrivals arrivals, Snapshots snapshots, PageCommands commands, Listeners listeners) {
        this.sockets = sockets;
        this.arrivals = arrivals;
        this.snapshots = snapshots;
        this.commands = commands;
        this.listeners = listeners;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var opening = Objects.requireNonNull(
                (Handshake.Opening) socket.getAttributes().get(Handshake.OPENING), "the handshake says who opens");
        Connection page = new Connection(opening.who(), opening.sessionId(), socket, threads);
        sockets.opened(socket.getId(), page);
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage part) {
        sockets.at(socket.getId()).ifPresent(page -> {
            TextMessage whole = page.parts().add(part);
            if (page.parts().tooBig()) {
                page.close(CloseCode.TOO_BIG);
            } else if (whole != null) {
                read(page, whole);
            }
        });
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession socket, BinaryMessage message) {
        sockets.at(socket.getId()).ifPresent(page -> page.close(CloseCode.NOT_ACCEPTABLE));
    }

    @Override
    protected void handlePongMessage(WebSocketSession socket, PongMessage message) {
        sockets.at(socket.getId()).ifPresent(Connection::ponged);
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable error) {
        LOG.debug("a socket broke: {}", error.getClass().getSimpleName());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        sockets.at(socket.getId()).ifPresent(listeners::left);
        try {
            sockets.closed(socket.getId()).ifPresent(arrivals::left);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database is away; a page's absence is noticed later");
        }
    }

    private void read(Connection page, TextMessage text) {
        if (!page.mayReceive()) {
            page.close(CloseCode.TOO_MANY);
            return;
        }
        Codec.FromClient read = Codec.readClient(text.getPayload());
        Refusal refusal = handle(page, read);
        if (refusal != null) {
            page.refuse(read.ref(), refusal);
        }
    }

    private @Nullable Refusal handle(Connection page, Codec.FromClient read) {
        ClientMessage message = read.message();
        if (message == null) {
            return Refusal.MALFORMED;
        }
        try {
            if (page.listening() || !page.greeted() && message instanceof ClientMessage.Listen) {
                return listeners.carryOut(page, message);
            }
            if (page.greeted() == message instanceof ClientMessage.Hello) {
                return Refusal.NOT_GREETED;
            }
            if (message instanceof ClientMessage.Hello hello) {
                page.setGreeted();
                boolean moved = arrivals.arrived(page);
                sockets.greet(page, hello, moved, () -> snapshots.of(page.account(), page.role()));
                arrivals.greeted(page);
                return null;
            }
            return commands.carryOut(page, read.ref(), message);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database is away: {}", e.getClass().getSimpleName());
            if (message instanceof ClientMessage.Hello) {
                page.close(CloseCode.SERVER_ERROR);
            }
            return Refusal.TRY_AGAIN;
        }
    }
}
