package org.zhest.live.effect;

import org.springframework.stereotype.Component;
import org.zhest.live.OtherNodes;

/**
 * When the queue changed: match again. Whoever changed it matches; were all nodes to do it, they would reach for the same
 * rows.
 */
@Component
class QueueWakes {

    private final Dispatcher dispatcher;
    private final OtherNodes others;

    QueueWakes(Dispatcher dispatcher, OtherNodes others) {
        this.dispatcher = dispatcher;
        this.others = others;
    }

    void everywhere() {
        dispatcher.wake();
        others.queueChanged();
    }

    void everySecond() {
        dispatcher.sweep();
    }
}
