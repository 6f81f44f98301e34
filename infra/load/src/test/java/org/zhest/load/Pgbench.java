package org.zhest.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;

/** PostgreSQL's own load generator, as {@code infra/load/install-pgbench.sh} finds it. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private final EmbeddedDatabase database;
    private final PgbenchScript script;
    private final Path file;

    /** @param file where the script is written to, for whoever wants to read it */
    Pgbench(EmbeddedDatabase database, PgbenchScript script, int turns, Path file) throws IOException {
        this.database = database;
        this.script = script;
        this.file = Files.writeString(file, script.text(turns));
    }

    /** Fails where there is none: without its peer a figure says nothing. */
    private static String program() throws IOException {
        String program = System.getProperty("zhest.pgbench", "");
        if (program.isEmpty()) {
            throw new IOException("pgbench is missing; infra/load/install-pgbench.sh says how to get it");
        }
        return program;
    }

    /** @return scripts each second */
    double run(int clients, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program(),
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(database.port()),
                "-U",
                database.username(),
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-j",
                String.valueOf(Math.min(clients, Runtime.getRuntime().availableProcessors())),
                "-T",
                String.valueOf(seconds),
                "-f",
                file.toString()));
        script.constants().forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.add("postgres");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        Matcher failed = FAILED.matcher(said);
        if (process.waitFor() != 0
                || !rate.find()
                || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IOException("pgbench failed: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
