package org.zhest.live.node;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zhest.live.NodeEvent;

/** The first thing in a stop that is asked for: the pages are sent to another node while this one still can. */
@Component
class GoodBye implements SmartLifecycle {

    private final ApplicationEventPublisher events;
    private volatile boolean running;

    GoodBye(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        events.publishEvent(new NodeEvent.GoingDown());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
