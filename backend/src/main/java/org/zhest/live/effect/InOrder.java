package org.zhest.live.effect;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks of one key in the order given, each on a virtual thread; tasks of different keys do not wait for each other. */
public final class InOrder<K> {

    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<K, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    public void run(K key, Runnable task) {
        CompletableFuture<Void> mine = last.compute(key, (_, before) -> {
            CompletableFuture<Void> previous = before == null ? CompletableFuture.completedFuture(null) : before;
            return previous.thenRunAsync(() -> guarded(task), threads);
        });
        mine.whenComplete((_, _) -> last.remove(key, mine));
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("a task failed; the sweep comes back to it", e);
        }
    }
}
