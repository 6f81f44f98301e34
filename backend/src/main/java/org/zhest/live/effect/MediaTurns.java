package org.zhest.live.effect;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.zhest.live.Legs;
import org.zhest.live.MediaHolds;
import org.zhest.signaling.call.CallId;

/**
 * Lets one task at a time work on a call's media: in this process by waiting in line, among nodes by a hold on the call's
 * row. A bridge knows a conference by its call alone, so two that worked at once would take down each other's.
 */
@Component
class MediaTurns {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(45).toNanos();
    private static final Duration FIRST_PAUSE = Duration.ofMillis(4);
    private static final Duration LONG_PAUSE = Duration.ofMillis(64);

    private final MediaHolds holds;
    private final InOrder<CallId> tasks = new InOrder<>();

    MediaTurns(MediaHolds holds) {
        this.holds = holds;
    }

    /** Runs the task with the call's media as it then stands. */
    void run(CallId call, Consumer<Legs.Media> task) {
        tasks.run(call, () -> {
            Legs.Media media = hold(call);
            try {
                task.accept(media);
            } finally {
                holds.giveBack(call, media);
            }
        });
    }

    /** Runs what reads only, in its turn among the tasks of this process. */
    void read(CallId call, Runnable task) {
        tasks.run(call, task);
    }

    private Legs.Media hold(CallId call) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
            Optional<Legs.Media> media = holds.take(call);
            if (media.isPresent()) {
                return media.get();
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("another node does not let go of a call's media");
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(LONG_PAUSE) < 0 ? pause.multipliedBy(2) : LONG_PAUSE;
    }
}
