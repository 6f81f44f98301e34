package org.zhest.live.websocket;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.Decided;
import org.zhest.live.NodeEvent;
import org.zhest.live.board.BoardReader;
import org.zhest.signaling.protocol.Board;
import org.zhest.signaling.protocol.ServerMessage;

/**
 * The pages of this node that look at the board. It is read for all of them at once, when something was decided on any node,
 * and every few seconds for what changes without a decision; not at all when nobody looks.
 */
@Component
class BoardPages {

    private static final Logger LOG = LoggerFactory.getLogger(BoardPages.class);

    /** Looks of a second each after which the board is read although nothing was heard of. */
    private static final int QUIET_LOOKS = 5;

    private final Sockets sockets;
    private final BoardReader boards;
    private final AtomicBoolean changed = new AtomicBoolean();
    private int quiet;

    BoardPages(Sockets sockets, BoardReader boards) {
        this.sockets = sockets;
        this.boards = boards;
    }

    /** Shows the board at once, and from now on. */
    void watch(Connection page) {
        page.setWatching(true);
        send(page, boards.read());
    }

    void unwatch(Connection page) {
        page.setWatching(false);
    }

    @EventListener
    void on(Decided decided) {
        changed.set(true);
    }

    @EventListener
    void on(NodeEvent.QueueChanged elsewhere) {
        changed.set(true);
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        List<Connection> watching =
                sockets.all().stream().filter(Connection::watching).toList();
        if (watching.isEmpty() || !(changed.getAndSet(false) || ++quiet >= QUIET_LOOKS)) {
            return;
        }
        quiet = 0;
        try {
            Board board = boards.read();
            // Whoever looked away while it was read is not shown it any more.
            watching.stream().filter(Connection::watching).forEach(page -> send(page, board));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database is away; the board waits for it: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Past the replay of the account: the next board replaces it. */
    private static void send(Connection page, Board board) {
        page.send(new ServerMessage.BoardChanged(board), null);
    }
}
