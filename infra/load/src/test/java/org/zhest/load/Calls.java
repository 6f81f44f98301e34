package org.zhest.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.local.BridgeProcess;

/**
 * More and more calls at once on one bridge, each with two callers who replay encoded frames over real ICE and DTLS-SRTP;
 * frames are counted where they arrive. The most calls are those of the last step at which everybody had 29 a second.
 */
final class Calls implements Bench {

    private static final int[] STEPS = {1, 10, 20, 30, 40, 50};
    private static final int WARM_UP_SECONDS = 6;
    private static final int SECONDS = 15;
    private static final double FRAMES_A_SECOND = 29;
    private static final double SET_UP_SECONDS = 3;

    private final Path checkout;

    Calls(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public String about() {
        return "the most calls at once, up to 50, that keep 29 frames a second at every receiver; set-up time, CPU of each side";
    }

    /** @param setUp ms from the first request to the bridge until both sides can send, for each new call */
    private record Step(
            int calls, List<Double> setUp, double worst, double median, double lost, double bridge, double callers) {

        boolean isGood() {
            return worst >= FRAMES_A_SECOND;
        }
    }

    @Override
    public List<Result> measure() throws Exception {
        List<BridgeCaller> callers = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        try (BridgeProcess bridge = BridgeProcess.start(checkout, "-Xmx256m");
                BridgeClient client = new BridgeClient(bridge.restUrl())) {
            try {
                // Classes and ciphers of both processes: no caller waits for them but the first after a start.
                call(client, callers);
                while (!callers.isEmpty()) {
                    callers.removeLast().close();
                }
                for (int calls : STEPS) {
                    List<Double> setUp = new ArrayList<>();
                    // Calls are set up while those before them are in talk, as it is in life.
                    try (FrameClock before = new FrameClock(callers)) {
                        while (callers.size() < 2 * calls) {
                            setUp.add(call(client, callers));
                        }
                    }
                    steps.add(step(bridge, callers, setUp));
                }
            } finally {
                callers.forEach(BridgeCaller::close);
            }
        }
        return results(steps);
    }

    /** @return how long it took until both sides could send, ms */
    private static double call(BridgeClient client, List<BridgeCaller> callers) throws Exception {
        int number = callers.size();
        String conference = "bench-" + UUID.randomUUID();
        long start = System.nanoTime();
        callers.add(BridgeCaller.join(client, conference, "aaaa", 1000 + number));
        callers.add(BridgeCaller.join(client, conference, "bbbb", 1001 + number));
        return (System.nanoTime() - start) / 1e6;
    }

    private static Step step(BridgeProcess bridge, List<BridgeCaller> callers, List<Double> setUp) throws Exception {
        Set<Integer> ports = callers.stream().map(BridgeCaller::port).collect(Collectors.toSet());
        try (FrameClock clock = new FrameClock(callers)) {
            Thread.sleep(WARM_UP_SECONDS * 1_000L);
            ProcessCpu bridgeCpu = new ProcessCpu(bridge.pid());
            ProcessCpu callersCpu = new ProcessCpu(ProcessHandle.current().pid());
            clock.latest();
            long drops = SocketDrops.at(ports);
            long bridgeDrops = SocketDrops.at(Set.of(bridge.mediaPort()));
            long sent = sum(callers, BridgeCaller::sent);
            long received = sum(callers, BridgeCaller::received);
            List<Long> frames =
                    callers.stream().map(BridgeCaller::framesReceived).toList();
            bridgeCpu.begin();
            callersCpu.begin();
            long start = System.nanoTime();
            Thread.sleep(SECONDS * 1_000L);
            double seconds = (System.nanoTime() - start) / 1e9;
            List<Double> rates = new ArrayList<>();
            for (int i = 0; i < callers.size(); i++) {
                rates.add((callers.get(i).framesReceived() - frames.get(i)) / seconds);
            }
            sent = sum(callers, BridgeCaller::sent) - sent;
            double bridgePercent = bridgeCpu.percent();
            double callersPercent = callersCpu.percent();
            // What was sent last is still on its way, and what follows it counts too: a few packets of thousands.
            Thread.sleep(20);
            received = sum(callers, BridgeCaller::received) - received;
            Bench.progress(
                    "%d calls: dropped by full socket buffers %d at the bridge, %d at callers; frames left up to %.0f ms late"
                            .formatted(
                                    callers.size() / 2,
                                    SocketDrops.at(Set.of(bridge.mediaPort())) - bridgeDrops,
                                    SocketDrops.at(ports) - drops,
                                    clock.latest()));
            return new Step(
                    callers.size() / 2,
                    setUp,
                    rates.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                    Numbers.median(rates),
                    Math.max(0, sent - received) * 100.0 / sent,
                    bridgePercent,
                    callersPercent);
        }
    }

    @FunctionalInterface
    private interface Count {
        long of(BridgeCaller caller);
    }

    private static long sum(List<BridgeCaller> callers, Count count) {
        return callers.stream().mapToLong(count::of).sum();
    }

    private static List<Result> results(List<Step> steps) {
        int most = 0;
        for (Step step : steps) {
            if (!step.isGood()) {
                break;
            }
            most = step.calls;
        }
        List<Result> results = new ArrayList<>();
        results.add(Result.higher("most calls at once with 29 frames a second", "", most, steps.size())
                .within(STEPS[STEPS.length - 1]));
        for (Step step : steps) {
            String of = ", %d calls".formatted(step.calls);
            int frames = 2 * step.calls * SECONDS * Frames.A_SECOND;
            results.add(Result.higher("frames a second, worst receiver" + of, "fps", step.worst, frames)
                    .beside("median of the receivers", step.median)
                    .within(FRAMES_A_SECOND));
            results.add(Result.lower("packets lost" + of, "%", step.lost, frames * Frames.PACKETS_A_FRAME));
            results.add(
                    Result.lower("set-up of a call, median" + of, "ms", Numbers.median(step.setUp), step.setUp.size())
                            .beside(
                                    "the longest",
                                    step.setUp.stream()
                                            .mapToDouble(Double::doubleValue)
                                            .max()
                                            .orElseThrow())
                            .within(SET_UP_SECONDS * 1_000));
            results.add(Result.lower("CPU of one core, bridge" + of, "%", step.bridge, 1)
                    .beside("the callers", step.callers));
        }
        return results;
    }
}
