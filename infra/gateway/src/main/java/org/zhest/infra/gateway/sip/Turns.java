package org.zhest.infra.gateway.sip;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One task at a time for one leg: messages, commands, timers and words of the sound never meet. */
public final class Turns implements Executor {
    private static final Logger LOG = Logger.getLogger("zhest.gateway");

    private final Executor pool;
    private final ScheduledExecutorService clock;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    public Turns(Executor pool, ScheduledExecutorService clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        pool.execute(this::work);
    }

    /** As {@link #execute}, for who waits for the outcome. */
    public <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, this);
    }

    /** @return what calls it off, if it did not begin yet */
    public Runnable after(Duration delay, Runnable task) {
        Future<?> timer = clock.schedule(() -> execute(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> timer.cancel(false);
    }

    private void work() {
        while (true) {
            Runnable task;
            synchronized (waiting) {
                task = waiting.poll();
                if (task == null) {
                    running = false;
                    return;
                }
            }
            try {
                task.run();
            } catch (RuntimeException e) {
                // A fault in one message must not end the leg's turns. The kind and the place only: texts may hold
                // numbers.
                LOG.log(Level.WARNING, "A step of a leg failed: {0} at {1}", new Object[] {
                    e.getClass().getName(), e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"
                });
            }
        }
    }
}
