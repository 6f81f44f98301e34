package org.zhest.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.local.BridgeProcess;

/** CPU of a bridge process for one call and for ten, beside a relay that only moves the same packets. */
final class BridgeCpu implements Bench {

    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;
    private static final int[] CALLS = {1, 10};
    private static final String PEER = "plain UDP relay in Java, no encryption";

    private final Path checkout;

    BridgeCpu(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public String name() {
        return "bridge-cpu";
    }

    @Override
    public String about() {
        return "CPU of zhest-bridge for 1 and 10 calls (replayed frames, 0.75 Mbit/s each way), beside " + PEER;
    }

    /** @param percent of one core @param lost share of the packets sent, per cent */
    private record Load(double percent, double lost, int packets) {}

    @Override
    public List<Result> measure() throws Exception {
        List<Result> results = new ArrayList<>();
        for (int calls : CALLS) {
            Load bridge = bridge(calls);
            Load relay = relay(calls);
            String of = calls == 1 ? ", 1 call" : ", " + calls + " calls";
            results.add(Result.lower("CPU of one core" + of, "%", bridge.percent, bridge.packets)
                    .beside(PEER, relay.percent));
            results.add(Result.lower("packets lost" + of, "%", bridge.lost, bridge.packets)
                    .beside(PEER, relay.lost)
                    .within(0));
        }
        return results;
    }

    private Load bridge(int calls) throws Exception {
        Bench.progress(
                "zhest-bridge, %d calls: %d s to warm up, %d s measured".formatted(calls, WARM_UP_SECONDS, SECONDS));
        List<BridgeCaller> callers = new ArrayList<>();
        try (BridgeProcess bridge = BridgeProcess.start(checkout, "-Xmx256m");
                BridgeClient client = new BridgeClient(bridge.restUrl());
                ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            try {
                for (int i = 0; i < 2 * calls; i++) {
                    String conference = "bench-" + i / 2;
                    callers.add(BridgeCaller.join(client, conference, i % 2 == 0 ? "aaaa" : "bbbb", 1000 + i));
                }
                every(timer, 1_000_000 / Frames.A_SECOND, () -> callers.forEach(BridgeCaller::sendFrame));
                every(timer, 100_000, () -> {
                    for (int i = 0; i < callers.size(); i++) {
                        callers.get(i).sendFeedback(callers.get(i ^ 1).ssrc());
                    }
                });
                return measure(
                        bridge.pid(),
                        () -> callers.stream().mapToLong(BridgeCaller::sent).sum(),
                        () -> callers.stream().mapToLong(BridgeCaller::received).sum());
            } finally {
                timer.shutdownNow();
                callers.forEach(BridgeCaller::close);
            }
        }
    }

    private Load relay(int calls) throws Exception {
        Bench.progress("plain relay, %d calls".formatted(calls));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        PlainRelay.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<RelayCaller> callers = new ArrayList<>();
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            try {
                int port = Integer.parseInt(process.inputReader().readLine());
                for (int i = 0; i < 2 * calls; i++) {
                    callers.add(new RelayCaller(port, 1000 + i));
                }
                int[] ports = new int[callers.size()];
                for (int i = 0; i < ports.length; i++) {
                    ports[i] = callers.get(i).port();
                }
                every(timer, 1_000_000 / Frames.A_SECOND, () -> {
                    for (int i = 0; i < ports.length; i++) {
                        callers.get(i).sendFrame(ports[i ^ 1]);
                    }
                });
                return measure(
                        process.pid(),
                        () -> callers.stream().mapToLong(RelayCaller::sent).sum(),
                        () -> callers.stream().mapToLong(RelayCaller::received).sum());
            } finally {
                timer.shutdownNow();
                for (RelayCaller caller : callers) {
                    caller.close();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void every(ScheduledExecutorService timer, long micros, Runnable task) {
        var _ = timer.scheduleAtFixedRate(task, 0, micros, TimeUnit.MICROSECONDS);
    }

    @FunctionalInterface
    private interface Count {
        long now();
    }

    private static Load measure(long pid, Count sent, Count received) throws Exception {
        Thread.sleep(WARM_UP_SECONDS * 1000L);
        ProcessCpu cpu = new ProcessCpu(pid);
        long sentBefore = sent.now();
        long receivedBefore = received.now();
        cpu.begin();
        Thread.sleep(SECONDS * 1000L);
        double percent = cpu.percent();
        long sentNow = sent.now() - sentBefore;
        // What was sent last is still on its way.
        Thread.sleep(200);
        double lost = Math.max(0, sentNow - (received.now() - receivedBefore)) * 100.0 / sentNow;
        return new Load(percent, lost, (int) sentNow);
    }
}
