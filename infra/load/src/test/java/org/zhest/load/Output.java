package org.zhest.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes results: a table for people, or one JSON object a line. */
final class Output {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;

    Output(PrintStream out) {
        this.out = out;
    }

    void table(List<Result> results) {
        int width = results.stream().mapToInt(one -> one.what().length()).max().orElse(0);
        String row = "%-" + width + "s  %10s  %-6s  %4s  %10s  %6s  %10s  %s%n";
        out.printf(row, "what", "ours", "unit", "n", "peer", "ratio", "limit", "peer is");
        for (Result one : results) {
            out.printf(
                    row,
                    one.what(),
                    number(one.ours()),
                    one.unit(),
                    one.n(),
                    number(one.peer()),
                    number(one.ratio()),
                    one.limit() == null
                            ? ""
                            : (one.better() == Result.Better.LOWER ? "<= " : ">= ") + number(one.limit()),
                    one.peerName() == null ? "" : one.peerName());
        }
        out.println("Verdict: " + verdict(results));
    }

    private static String verdict(List<Result> results) {
        List<String> missed = results.stream()
                .filter(one -> Boolean.FALSE.equals(one.isWithin()))
                .map(Result::what)
                .toList();
        long limits = results.stream().filter(one -> one.isWithin() != null).count();
        return missed.isEmpty()
                ? "all %d limits are kept.".formatted(limits)
                : "%d of %d limits are not kept: %s.".formatted(missed.size(), limits, String.join("; ", missed));
    }

    void json(String bench, List<Result> results) {
        for (Result one : results) {
            ObjectNode line = JSON.createObjectNode();
            line.put("bench", bench);
            line.put("what", one.what());
            line.put("unit", one.unit());
            line.put("better", one.better().name().toLowerCase(Locale.ROOT));
            line.put("ours", rounded(one.ours()));
            line.put("n", one.n());
            line.put("peerName", one.peerName());
            line.put("peer", rounded(one.peer()));
            line.put("ratio", rounded(one.ratio()));
            line.put("limit", one.limit());
            line.put("within", one.isWithin());
            out.println(line);
        }
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1000) / 1000.0;
    }
}
