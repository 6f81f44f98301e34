package org.zhest.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Accept → first picture, twenty times. The product's figure is read from the timeline: from the instant of the decision
 * that is committed as {@code answered} to the arrival of the page's report of its first decoded frame. The direct peer
 * connection is timed from the first page's first line of script to the first frame on either page, with the same cameras
 * and codec; the harness carries offer and answer as the server does for the product.
 */
final class FirstFrame implements Bench {

    private static final int CALLS = 20;

    @Override
    public String name() {
        return "first-frame";
    }

    @Override
    public String about() {
        return "20 calls: accept committed to first decoded frame reported, beside a direct connection of the same pages";
    }

    @Override
    public List<Result> measure() throws IOException, InterruptedException {
        List<Double> citizen = new ArrayList<>();
        List<Double> interpreter = new ArrayList<>();
        List<Double> both = new ArrayList<>();
        List<Double> directBoth = new ArrayList<>();
        List<Double> directOne = new ArrayList<>();
        List<Double> offers;
        List<Double> offersInPages = new ArrayList<>();
        try (TwoPages pages = new TwoPages();
                Timelines timelines = new Timelines(pages.url())) {
            DirectConnection direct = new DirectConnection(pages.citizen.browser(), pages.interpreter.browser());
            for (int call = 0; call <= CALLS; call++) {
                pages.call();
                pages.citizen.interpreter().awaitMoving(1);
                pages.interpreter.citizen().awaitMoving(1);
                Timelines.FirstFrames frames = timelines.ofNewestCall();
                double share = offersAfterAccept(pages);
                pages.hangUp();
                DirectConnection.FirstFrames without = direct.connect();
                Bench.progress("%s %d: citizen %.0f ms, interpreter %.0f ms, offers %.0f ms; direct %.0f and %.0f ms"
                        .formatted(
                                call == 0 ? "warm-up" : "call",
                                call,
                                frames.citizen(),
                                frames.interpreter(),
                                share,
                                without.first(),
                                without.second()));
                if (call > 0) {
                    citizen.add(frames.citizen());
                    interpreter.add(frames.interpreter());
                    both.add(Math.max(frames.citizen(), frames.interpreter()));
                    directOne.add(without.first());
                    directOne.add(without.second());
                    directBoth.add(Math.max(without.first(), without.second()));
                    offersInPages.add(share);
                }
            }
            offers = OffersAfterAccept.measure(pages.url(), CALLS);
        }
        String peer = "direct RTCPeerConnection";
        return List.of(
                lower("accept to first frame, citizen, median", Numbers.median(citizen))
                        .beside(peer, Numbers.median(directOne))
                        .within(1000),
                lower("accept to first frame, citizen, p95", Numbers.p95(citizen))
                        .beside(peer, Numbers.p95(directOne)),
                lower("accept to first frame, interpreter, median", Numbers.median(interpreter))
                        .beside(peer, Numbers.median(directOne))
                        .within(1000),
                lower("accept to first frame, interpreter, p95", Numbers.p95(interpreter))
                        .beside(peer, Numbers.p95(directOne)),
                lower("accept to first frame, both sides, median", Numbers.median(both))
                        .beside(peer, Numbers.median(directBoth))
                        .within(1000),
                lower("accept to first frame, both sides, p95", Numbers.p95(both))
                        .beside(peer, Numbers.p95(directBoth)),
                lower("accept to both SDP offers, at sockets, median", Numbers.median(offers))
                        .within(50),
                lower("accept to both SDP offers, at sockets, p95", Numbers.p95(offers)),
                lower("accept to both SDP offers, in pages, median", Numbers.median(offersInPages)),
                lower("accept to both SDP offers, in pages, p95", Numbers.p95(offersInPages)));
    }

    private static Result lower(String what, double millis) {
        return Result.lower(what, "ms", millis, CALLS);
    }

    /** As the pages' scripts see it, which are drawing the call meanwhile. */
    private static double offersAfterAccept(TwoPages pages) {
        long accepted = TwoPages.lastAt(pages.interpreter.browser(), "out", "acceptOffer");
        long first = TwoPages.firstAtAfter(pages.interpreter.browser(), "in", "mediaOffer", accepted);
        long second = TwoPages.firstAtAfter(pages.citizen.browser(), "in", "mediaOffer", accepted);
        return Math.max(first, second) - accepted;
    }
}
