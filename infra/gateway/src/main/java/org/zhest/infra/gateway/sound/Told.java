package org.zhest.infra.gateway.sound;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** What a leg has to tell, kept until no lock is held: whoever is told may command the leg in turn. */
final class Told {
    private static final System.Logger LOG = System.getLogger(Told.class.getName());

    private final LegSound.Events events;
    private final Queue<Consumer<LegSound.Events>> waiting = new ConcurrentLinkedQueue<>();

    Told(LegSound.Events events) {
        this.events = events;
    }

    void add(Consumer<LegSound.Events> event) {
        waiting.add(event);
    }

    void tell() {
        for (var event = waiting.poll(); event != null; event = waiting.poll()) {
            try {
                event.accept(events);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Somebody who was told of a leg failed", e);
            }
        }
    }
}
