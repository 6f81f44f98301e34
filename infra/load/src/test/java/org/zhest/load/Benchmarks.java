package org.zhest.load;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lists the benchmarks, or runs one. */
final class Benchmarks {

    static final Path CHECKOUT =
            Path.of(System.getProperty("zhest.checkout", ".")).toAbsolutePath();

    private static final List<Bench> ALL = List.of(
            new FirstFrame(),
            new Steady(),
            new BridgeCpu(CHECKOUT),
            new Start(CHECKOUT),
            new Match(),
            new Lives(CHECKOUT),
            new SocketCrowds(),
            new Calls(CHECKOUT),
            new Nodes(CHECKOUT),
            new Phone(CHECKOUT),
            new PhoneSoak());

    private Benchmarks() {}

    public static void main(String[] args) {
        PrintStream results = System.out;
        // The product that runs in here greets and logs; only results belong on standard output.
        System.setOut(System.err);
        if (args.length == 0) {
            ALL.forEach(one -> results.printf("%-12s %s%n", one.name(), one.about()));
            return;
        }
        boolean json = args.length == 2 && args[1].equals("--json");
        Optional<Bench> chosen =
                ALL.stream().filter(one -> one.name().equals(args[0])).findFirst();
        if (chosen.isEmpty() || args.length > 2 || (args.length == 2 && !json)) {
            System.err.println("Usage: infra/load/bench [NAME [--json]]; not known: " + Arrays.toString(args));
            System.exit(2);
        }
        System.exit(run(chosen.orElseThrow(), new Output(results), json));
    }

    private static int run(Bench bench, Output output, boolean json) {
        try {
            double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            List<Result> results = new ArrayList<>(bench.measure());
            results.add(Result.lower("load of the machine at the start", "", load, 1)
                    .beside("its cores", Runtime.getRuntime().availableProcessors()));
            if (json) {
                output.json(bench.name(), results);
            } else {
                output.table(results);
            }
            return 0;
        } catch (Exception | AssertionError e) {
            System.err.println(bench.name() + " was not measured: " + e);
            return 1;
        }
    }
}
