package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeConfig;
import org.zhest.infra.embedded.bridge.EmbeddedBridge;

/**
 * Telephones in pairs in conferences of an embedded bridge, in real time: how late one hears the other, and what that costs. For a
 * quiet machine; no test.
 */
public final class LegBench implements AutoCloseable {
    private final EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
    private final BridgeClient client = new BridgeClient(bridge.restUrl());
    private final LegSounds sounds = LegSounds.start(
            new LegSounds.Config(
                    InetAddress.getLoopbackAddress(), new PortRange(45_000, 45_999), InetAddress.getLoopbackAddress()),
            InstantSource.system());
    private final List<FakeTelephone> telephones = new ArrayList<>();

    /**
     * @param pairs of telephones that hear each other
     * @param fastPpm parts in a million by which the clock of the first of each is fast
     */
    public LegBench(int pairs, int fastPpm) throws IOException {
        for (int pair = 0; pair < pairs; pair++) {
            Joined a = new Joined("pair-" + pair, "a", fastPpm);
            Joined b = new Joined("pair-" + pair, "b", 0);
            a.hear(b);
            b.hear(a);
        }
        FakeTelephone first = telephones.getFirst();
        first.hum(700);
        Until.isTrue(() -> telephones.get(1).hears(700) > 2_500);
        first.hum(0);
        Until.isTrue(() -> telephones.get(1).hears(700) < 50);
    }

    private final class Joined {
        private final LegSound leg = sounds.open(new HeardEvents());
        private final BridgeSeat backend;
        private final String id;
        private final long ssrc;

        Joined(String conference, String id, int fastPpm) throws IOException {
            this.id = id;
            FakeTelephone telephone = new FakeTelephone(leg.local(), fastPpm);
            telephones.add(telephone);
            leg.trunk(telephone.media());
            backend = new BridgeSeat(client, conference, id);
            ssrc = backend.take(leg.conference(backend.offer(Map.of())));
        }

        void hear(Joined other) {
            String _ = leg.conference(backend.offer(Map.of(other.id, other.ssrc)));
        }
    }

    /** Median of milliseconds from the sending of a sound to its coming at the other telephone: two legs and a bridge. */
    public double delayMillis(int clicks) {
        double[] delays = new double[clicks];
        FakeTelephone from = telephones.getFirst();
        FakeTelephone to = telephones.get(1);
        for (int i = 0; i < clicks; i++) {
            Until.isTrue(() -> to.hears(1_000) < 20);
            to.listen();
            from.click();
            Until.isTrue(() -> to.clickHeard() != 0);
            delays[i] = (to.clickHeard() - from.clickSent()) / 1e6;
        }
        Arrays.sort(delays);
        return delays[clicks / 2];
    }

    /** Share of one core that this process has used while that many samples were heard: the bridge and the telephones included. */
    public double cores(int samples) {
        telephones.forEach(telephone -> telephone.hum(500));
        FakeTelephone one = telephones.getFirst();
        Until.isTrue(() -> one.hears(500) > 2_500);
        long end = one.heardSamples() + samples;
        long cpu = cpuNanos();
        long start = System.nanoTime();
        Until.isTrue(() -> one.heardSamples() >= end);
        return (double) (cpuNanos() - cpu) / (System.nanoTime() - start);
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    public static void main(String[] args) throws IOException {
        for (int pairs : new int[] {1, 5, 15}) {
            try (LegBench bench = new LegBench(pairs, 0)) {
                double delay = bench.delayMillis(20);
                System.out.printf(
                        "%d legs: %.1f ms from telephone to telephone, %.2f of a core%n",
                        2 * pairs, delay, bench.cores(8_000 * 15));
            }
        }
        System.exit(0);
    }

    @Override
    public void close() {
        telephones.forEach(FakeTelephone::close);
        sounds.close();
        client.close();
        bridge.close();
    }
}
