package org.zhest.live.web;

import java.time.Duration;
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

    LineController(Queue queue, Openings openings) {
        this.queue = queue;
        this.openings = openings;
    }

    /** @param expectedWaitSeconds null when nobody is on the line */
    record LineView(
            int readyInterpreters, int waiting, @Nullable Long expectedWaitSeconds, OpeningView opening) {}

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
                OpeningView.of(openings.now()));
    }
}
