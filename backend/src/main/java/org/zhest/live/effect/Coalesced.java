package org.zhest.live.effect;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that looks at everything anew: asked for while it runs, it runs once more, however often it was asked. */
public final class Coalesced {

    private static final Logger LOG = LoggerFactory.getLogger(Coalesced.class);

    private final String name;
    private final Runnable work;
    private final AtomicInteger asked = new AtomicInteger();

    public Coalesced(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    public void wake() {
        if (asked.getAndIncrement() == 0) {
            Thread.ofVirtual().name(name).start(this::runUntilQuiet);
        }
    }

    private void runUntilQuiet() {
        int seen;
        do {
            seen = asked.get();
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("{} failed; the sweep comes back to it", name, e);
            }
        } while (!asked.compareAndSet(seen, 0));
    }
}
