package org.zhest.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhest.local.Product;
import org.zhest.local.callers.Account;
import org.zhest.local.callers.SocketPage;

/**
 * What it takes to find the next caller for an interpreter who becomes free, by how many wait. Timed at a bare socket: from
 * {@code setState ready} leaving it to {@code offered} reaching it. Then the interpreter goes off, the call goes back to its
 * place, and it begins anew. Beside it: the same command while nobody waits, to its own answer.
 */
final class Match implements Bench {

    private static final int INTERPRETERS = 2_000;
    private static final int[] SIZES = {100, 1_000, 10_000, 100_000};
    private static final int WARM_UP = 200;
    private static final int SAMPLES = 300;

    @Override
    public String name() {
        return "match";
    }

    @Override
    public String about() {
        return "interpreter free to offer sent, with 100 to 100,000 waiting callers and 2,000 interpreters";
    }

    @Override
    public List<Result> measure() throws Exception {
        // Its log would stand between the results.
        System.setProperty("logging.threshold.console", "OFF");
        Bench.progress("Starting the product.");
        try (Product product = Product.start();
                Account interpreter = new Account(product.url(), "interpreter1");
                SocketPage console = interpreter.openSocket()) {
            console.await("snapshot");
            Crowd crowd = new Crowd(product.database());
            crowd.interpreters(INTERPRETERS);
            sample(console, WARM_UP, "stateChanged");
            List<Double> floor = sample(console, SAMPLES, "stateChanged");
            List<Result> results = new ArrayList<>();
            double fewest = 0;
            for (int size : SIZES) {
                Bench.progress("%d callers wait".formatted(size));
                crowd.waitUpTo(size);
                sample(console, WARM_UP, "offered");
                List<Double> millis = sample(console, SAMPLES, "offered");
                double median = Numbers.median(millis);
                fewest = size == SIZES[0] ? median : fewest;
                results.addAll(rows(size, millis, floor, fewest));
            }
            return results;
        }
    }

    private static List<Result> rows(int size, List<Double> millis, List<Double> floor, double fewest) {
        String what = "free to offer, %d waiting, ".formatted(size);
        String peer = "the same command with nobody waiting";
        Result p99 =
                Result.lower(what + "p99", "ms", Numbers.p99(millis), SAMPLES).beside(peer, Numbers.p99(floor));
        return List.of(
                Result.lower(what + "median", "ms", Numbers.median(millis), SAMPLES)
                        .beside("with %d waiting".formatted(SIZES[0]), fewest)
                        .within(2 * fewest),
                size <= 10_000 ? p99.within(50) : p99);
    }

    /** @return milliseconds from the command to the message */
    private static List<Double> sample(SocketPage console, int count, String answer)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            console.say("setState", "state", "ready");
            millis.add((console.await(answer).nanos() - begun) / 1e6);
            console.say("setState", "state", "off");
            if (answer.equals("offered")) {
                console.await("offerClosed");
            }
            console.awaitState("off");
            // A page may say 50 messages a second.
            Thread.sleep(45);
        }
        return millis;
    }
}
