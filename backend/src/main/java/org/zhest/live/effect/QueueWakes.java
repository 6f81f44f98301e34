package org.zhest.live.effect;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.live.NodeEvent;
import org.zhest.live.OtherNodes;

/** When the queue changed: match again, and tell the waiting their places, each node those who are connected to it. */
@Component
class QueueWakes {

    private final Dispatcher dispatcher;
    private final QueuePlaces places;
    private final OtherNodes others;

    QueueWakes(Dispatcher dispatcher, QueuePlaces places, OtherNodes others) {
        this.dispatcher = dispatcher;
        this.places = places;
        this.others = others;
    }

    void everywhere() {
        here();
        others.queueChanged();
    }

    void here() {
        dispatcher.wake();
        places.wake();
    }

    /** Whoever changed the queue matches; were all to do it, they would reach for the same rows. */
    @EventListener
    void on(NodeEvent.QueueChanged changed) {
        places.wake();
    }
}
