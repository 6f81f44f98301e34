package org.zhest.load;

import java.util.ArrayList;
import java.util.List;
import org.zhest.infra.gateway.sound.LegBench;

/** Ten minutes of a call whose telephone has a clock of its own, in real time: whether what is heard comes later and later. */
final class PhoneSoak implements Bench {

    private static final int MINUTES = 10;
    private static final int FAST_PPM = 100;
    private static final int CLICKS = 20;

    /** So much may be the jitter of a machine; a clock that is not followed gives 60 ms in that time. */
    private static final double MAY_GROW = 15;

    @Override
    public String name() {
        return "phone-soak";
    }

    @Override
    public String about() {
        return "ten minutes of two telephones through gateway and bridge, one clock 100 ppm fast: delay at the start and at the end";
    }

    @Override
    public List<Result> measure() throws Exception {
        try (LegBench call = new LegBench(1, FAST_PPM)) {
            List<Double> minutes = new ArrayList<>();
            for (int minute = 0; minute <= MINUTES; minute++) {
                long next = System.nanoTime() + 60_000_000_000L;
                minutes.add(call.delayMillis(CLICKS));
                Bench.progress("minute %d of %d: %.1f ms".formatted(minute, MINUTES, minutes.getLast()));
                if (minute < MINUTES) {
                    Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
                }
            }
            double worst =
                    minutes.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            double first = minutes.getFirst();
            return List.of(
                    Result.lower("telephone to telephone, first minute", "ms", first, CLICKS),
                    Result.lower("telephone to telephone, worst minute", "ms", worst, CLICKS * (MINUTES + 1)),
                    Result.lower("growth of the delay, first to last", "ms", minutes.getLast() - first, MINUTES)
                            .beside("an unfollowed clock", MINUTES * 60 * FAST_PPM / 1_000.0)
                            .within(MAY_GROW));
        }
    }
}
