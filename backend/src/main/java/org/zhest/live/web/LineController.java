package org.zhest.live.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.live.Queue;
import org.zhest.live.QueueSettings;
import org.zhest.schedule.OpeningView;
import org.zhest.schedule.Openings;
import org.zhest.signaling.dispatch.ExpectedWait;

/** How the line looks to somebody who thinks of calling. */
@RestController
class LineController {

    private final Queue queue;
    private final Openings openings;
    private final QueueSettings settings;

    LineController(Queue queue, Openings openings, QueueSettings settings) {
        this.queue = queue;
        this.openings = openings;
        this.settings = settings;
    }

    /**
     * @param expectedWaitSeconds null when nobody is on the line
     * @param hopelessAfterSeconds a wait past that is hopeless: pages offer to write besides
     */
    record LineView(
            int readyInterpreters,
            int waiting,
            @Nullable Long expectedWaitSeconds,
            long hopelessAfterSeconds,
            OpeningView opening) {}

    @GetMapping("/api/line")
    LineView line() {
        Queue.Line line = queue.line();
        int waiting = queue.length();
        return new LineView(
                line.ready(),
                waiting,
                ExpectedWait.estimate(waiting + 1, line.ready(), line.serving(), line.service())
                        .map(Duration::toSeconds)
                        .orElse(null),
                settings.hopelessAfter().toSeconds(),
                OpeningView.of(openings.now()));
    }
}
