package org.zhest.live.web;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.live.Queue;
import org.zhest.schedule.OpeningView;
import org.zhest.schedule.Openings;
import org.zhest.signaling.dispatch.ExpectedWait;

/** How the line looks to somebody who thinks of calling. */
@RestController
class LineController {

    private final Queue queue;
    private final Openings openings;
    private final InstantSource clock;

    LineController(Queue queue, Openings openings, InstantSource clock) {
        this.queue = queue;
        this.openings = openings;
        this.clock = clock;
    }

    /** @param expectedWaitSeconds null when nobody is on the line */
    record LineView(
            int readyInterpreters, int waiting, @Nullable Long expectedWaitSeconds, OpeningView opening) {}

    @GetMapping("/api/line")
    LineView line() {
        Queue.Line line = queue.line(clock.instant());
        return new LineView(
                line.ready(),
                line.waiting(),
                ExpectedWait.estimate(line.waiting() + 1, line.ready(), line.serving(), line.service())
                        .map(Duration::toSeconds)
                        .orElse(null),
                OpeningView.of(openings.now()));
    }
}
