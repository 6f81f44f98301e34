package org.zhest.live.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.LocalPages;
import org.zhest.live.NodeMail;
import org.zhest.live.NodeMail.Letter;
import org.zhest.live.NodeMessage;
import org.zhest.live.OtherNodes;
import org.zhest.live.ThisNode;
import org.zhest.live.effect.Coalesced;
import org.zhest.signaling.protocol.ServerMessage;

/**
 * Brings messages to pages wherever they are: at once to a page of this node, by letter to another's. Where a page is, is
 * read after the decision was committed; a page says where it is before its snapshot is read. So the message reaches it,
 * or is in its snapshot already.
 */
@Component
class Postman implements Courier, OtherNodes {

    /** A wake of all nodes is enough for everything that changes meanwhile: nobody is told more than once a second. */
    private static final long QUEUE_QUIET_MILLIS = 250;

    private final LocalPages pages;
    private final NodeMail mail;
    private final ThisNode me;
    private final ApplicationEventPublisher events;
    private final Outgoing outgoing = new Outgoing(this::send, this::sent);
    /** Accounts with messages on their way through the loop: what follows must not overtake them. */
    private final Map<UUID, Integer> underway = new ConcurrentHashMap<>();

    private final Coalesced queueChange = new Coalesced("queue-change", this::tellQueueChanged);

    Postman(LocalPages pages, NodeMail mail, ThisNode me, ApplicationEventPublisher events) {
        this.pages = pages;
        this.mail = mail;
        this.me = me;
        this.events = events;
    }

    @Override
    public void deliver(UUID account, ServerMessage message) {
        underway.compute(account, (_, waiting) -> {
            if (waiting == null && pages.isConnected(account)) {
                pages.deliver(account, message);
                return null;
            }
            outgoing.add(new Outgoing.Item(null, new NodeMessage.ToPage(account, message)));
            return waiting == null ? 1 : waiting + 1;
        });
    }

    @Override
    public void refresh(UUID account) {
        add(null, new NodeMessage.Refresh(account));
    }

    @Override
    public void replaced(UUID node, UUID account, UUID connection) {
        add(node, new NodeMessage.Replaced(account, connection));
    }

    @Override
    public void sessionsEnded(UUID account) {
        add(null, new NodeMessage.SessionsEnded(account));
    }

    @Override
    public void queueChanged() {
        queueChange.wake();
    }

    private void add(@Nullable UUID node, NodeMessage message) {
        underway.merge(message.account(), 1, Integer::sum);
        outgoing.add(new Outgoing.Item(node, message));
    }

    /** On the loop's thread: all of it, or an exception and all of it again. */
    private void send(List<Outgoing.Item> items) {
        Map<UUID, UUID> nodes = mail.nodesOf(
                items.stream().map(item -> item.message().account()).distinct().toList());
        List<Letter> letters = new ArrayList<>();
        List<NodeMessage> here = new ArrayList<>();
        for (Outgoing.Item item : items) {
            UUID node = item.node() == null ? nodes.get(item.message().account()) : item.node();
            if (me.id().equals(node)) {
                here.add(item.message());
            } else if (node != null) {
                letters.add(new Letter(node, item.message()));
            }
        }
        if (!letters.isEmpty()) {
            mail.send(letters);
        }
        here.forEach(this::handle);
    }

    private void sent(Outgoing.Item item) {
        underway.computeIfPresent(item.message().account(), (_, count) -> count == 1 ? null : count - 1);
    }

    /** A message that has come to its node. */
    void handle(NodeMessage message) {
        switch (message) {
            case NodeMessage.ToPage(var account, var inside) -> pages.deliver(account, inside);
            case NodeMessage.Refresh _, NodeMessage.Replaced _, NodeMessage.SessionsEnded _ ->
                events.publishEvent(message);
        }
    }

    private void tellQueueChanged() {
        mail.queueChanged();
        try {
            Thread.sleep(QUEUE_QUIET_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
