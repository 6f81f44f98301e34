package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one leg has to tell, numbered and in order, until somebody took it. */
final class Outbox {
    /** Of these a later one matters more than that none is missing. */
    private static final Set<String> FLEETING = Set.of("speaking", "quiet", "digit");

    private static final int MOST = 500;

    private final String leg;
    private final InstantSource clock;
    private final Consumer<Outbox> begun;
    private final Consumer<String> disowned;
    private final Deque<ObjectNode> waiting = new ArrayDeque<>();
    private long last;
    private boolean taken;

    /**
     * @param begun told when there is something again, to fetch it until {@link #next} is null
     * @param disowned told the type of an event that was said to be nobody's
     */
    Outbox(String leg, InstantSource clock, Consumer<Outbox> begun, Consumer<String> disowned) {
        this.leg = leg;
        this.clock = clock;
        this.begun = begun;
        this.disowned = disowned;
    }

    static ObjectNode event(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    void add(ObjectNode event) {
        synchronized (this) {
            if (waiting.size() >= MOST) {
                makeRoom();
            }
            ObjectNode numbered = JsonNodeFactory.instance
                    .objectNode()
                    .put("leg", leg)
                    .put("seq", ++last)
                    .put("at", clock.instant().toString());
            numbered.setAll(event);
            waiting.add(numbered);
            if (taken) {
                return;
            }
            taken = true;
        }
        begun.accept(this);
    }

    private void makeRoom() {
        Iterator<ObjectNode> each = waiting.iterator();
        // The head may be on its way.
        each.next();
        while (each.hasNext()) {
            if (FLEETING.contains(each.next().path("type").asText())) {
                each.remove();
                return;
            }
        }
    }

    /** @return the oldest that waits, which stays until {@link #done}; null ends this round */
    synchronized @Nullable ObjectNode next() {
        ObjectNode head = waiting.peek();
        if (head == null) {
            taken = false;
            notifyAll();
        }
        return head;
    }

    synchronized void done() {
        waiting.poll();
    }

    /** The head is nobody's, and so is forgotten. */
    void disown() {
        ObjectNode head;
        synchronized (this) {
            head = waiting.poll();
        }
        if (head != null) {
            disowned.accept(head.path("type").asText());
        }
    }

    /** Nobody will ever take it. */
    synchronized int drop() {
        int dropped = waiting.size();
        waiting.clear();
        return dropped;
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    synchronized long last() {
        return last;
    }
}
