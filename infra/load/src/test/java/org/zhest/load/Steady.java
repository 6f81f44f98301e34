package org.zhest.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhest.local.browser.Picture;

/** One call for a minute: frames decoded on both sides, by the browsers' own statistics. */
final class Steady implements Bench {

    private static final int SECONDS = 60;
    private static final double CAMERA_FPS = 30;

    @Override
    public String name() {
        return "steady";
    }

    @Override
    public String about() {
        return "one call for 60 s: decoded frames a second, freezes and lines on both sides, against the camera's 30";
    }

    @Override
    public List<Result> measure() throws IOException, InterruptedException {
        try (TwoPages pages = new TwoPages()) {
            pages.call();
            // The first seconds belong to the congestion control, which begins small.
            Picture.Count citizenFrom = pages.citizen.interpreter().awaitMoving(20);
            Picture.Count interpreterFrom = pages.interpreter.citizen().awaitMoving(20);
            for (int second = 0; second < SECONDS; second += 10) {
                Bench.progress("%d of %d s".formatted(second, SECONDS));
                Thread.sleep(10_000);
            }
            List<Result> results = new ArrayList<>();
            add(results, "citizen", citizenFrom, pages.citizen.interpreter().count());
            add(
                    results,
                    "interpreter",
                    interpreterFrom,
                    pages.interpreter.citizen().count());
            pages.hangUp();
            return results;
        }
    }

    private static void add(List<Result> results, String side, Picture.Count from, Picture.Count to) {
        Bench.progress(side + " received " + to.codec());
        int frames = (int) (to.decoded() - from.decoded());
        results.add(Result.higher("fps, " + side, "fps", to.fpsSince(from), frames)
                .beside("camera", CAMERA_FPS)
                .within(29));
        results.add(Result.lower("freezes, " + side, "count", to.freezes() - from.freezes(), frames)
                .within(0));
        results.add(Result.higher("frame height, " + side, "lines", to.height(), frames)
                .beside("camera", 480)
                .within(480));
    }
}
