package org.zhest.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Whole lives of calls through the backend's commands, beside pgbench with the statements of one such life. A pair has a
 * need of its own, so that pgbench's clients, which all match at once, do not stand in each other's way.
 */
final class Lives implements Bench {

    private static final int CLIENTS = 16;

    /** Pairs of each client, who take turns: an interpreter with thousands of calls in a day would measure that day. */
    private static final int TURNS = 50;

    private static final int ROUNDS = 3;
    private static final int SECONDS = 20;
    private static final int WARM_UP_SECONDS = 40;
    private static final int RECORDED = 9;

    /** Of its pairs one life is recorded: their need is named by words that stand nowhere else in the statements. */
    private static final int RECORDED_CLIENT = 14;

    private static final double SHARE_OF_PGBENCH = 0.5;
    /** Threads that work by the clock, not for a life. */
    private static final Pattern BESIDE = Pattern.compile("scheduling|inbox");

    private static final String PEER = "pgbench, the statements of one life, " + CLIENTS + " clients";

    @Override
    public String name() {
        return "lives";
    }

    @Override
    public String about() {
        return "whole call lives a second through the backend's commands, beside pgbench with the same statements";
    }

    private final Path script;

    Lives(Path checkout) {
        script = checkout.resolve("infra/load/target/life.sql");
    }

    private record Life(Instant begun, List<Recorder.Transaction> transactions) {
        long statements() {
            return transactions.stream()
                    .flatMap(one -> one.sent().stream())
                    .mapToLong(one -> one.statements().size())
                    .sum();
        }
    }

    private record Rate(double lives, double commits) {}

    @Override
    public List<Result> measure() throws Exception {
        System.setProperty("logging.threshold.console", "OFF");
        Bench.progress("Starting the backend on a database that flushes each commit.");
        try (LivesStage stage = LivesStage.start()) {
            List<List<Pair>> pairs = stage.pairs(CLIENTS, TURNS);
            Bench.progress("%d s to warm up".formatted(WARM_UP_SECONDS));
            ours(stage, pairs, WARM_UP_SECONDS);
            PgbenchScript life = record(stage, pairs.get(RECORDED_CLIENT));
            Pgbench pgbench = new Pgbench(stage.database(), life, TURNS, script);
            List<Rate> ours = new ArrayList<>();
            List<Rate> theirs = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                Bench.progress("Round %d of %d".formatted(round, ROUNDS));
                ours.add(ours(stage, pairs, SECONDS));
                theirs.add(theirs(stage, pgbench, SECONDS));
                Bench.progress(
                        "  lives a second: %.0f, pgbench %.0f".formatted(ours.getLast().lives, theirs.getLast().lives));
            }
            return results(life, ours, theirs);
        }
    }

    private static List<Result> results(PgbenchScript script, List<Rate> ours, List<Rate> theirs) {
        double mine = Numbers.median(ours.stream().map(Rate::lives).toList());
        double peer = Numbers.median(theirs.stream().map(Rate::lives).toList());
        int lives = (int) (mine * SECONDS * ROUNDS);
        return List.of(
                Result.higher("whole lives, %d pairs at once".formatted(CLIENTS), "1/s", mine, lives)
                        .beside(PEER, peer)
                        .within(SHARE_OF_PGBENCH * peer),
                Result.lower("transactions a life, under that load", "", commitsALife(ours), lives)
                        .beside(PEER, commitsALife(theirs)),
                Result.lower("statements in the recorded life", "", script.statements(), RECORDED));
    }

    private static double commitsALife(List<Rate> rates) {
        return Numbers.median(rates.stream().map(one -> one.commits / one.lives).toList());
    }

    private static Rate ours(LivesStage stage, List<List<Pair>> pairs, int seconds) throws Exception {
        stage.sendHome();
        long commits = commits(stage);
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        long lives = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> all = new ArrayList<>();
            for (List<Pair> ofOne : pairs) {
                all.add(threads.submit(() -> liveUntil(ofOne, end)));
            }
            for (Future<Long> one : all) {
                lives += one.get();
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        return new Rate(lives / took, (commits(stage) - commits) / took);
    }

    private static long liveUntil(List<Pair> pairs, long end) throws InterruptedException {
        long lives = 0;
        while (System.nanoTime() < end) {
            pairs.get((int) (lives % pairs.size())).live();
            lives++;
        }
        return lives;
    }

    /** Also sees that every script left what a life leaves: pgbench would not notice an update that finds no row. */
    private static Rate theirs(LivesStage stage, Pgbench pgbench, int seconds) throws Exception {
        stage.sendHome();
        long before = count(stage, "count(*) from contact");
        long commits = commits(stage);
        // The backend would match the calls that pgbench's lives leave waiting for a moment.
        stage.pause();
        double rate;
        try {
            rate = pgbench.run(CLIENTS, seconds);
        } finally {
            stage.goOn();
        }
        Rate measured = new Rate(rate, (commits(stage) - commits) / (double) seconds);
        long contacts = count(stage, "count(*) from contact") - before;
        long unended = count(stage, "count(*) from call where state <> 'ended' or answered_at is null");
        if (contacts < 0.9 * rate * seconds || unended > 0) {
            throw new IllegalStateException(
                    "pgbench's lives left %d contacts and %d calls that are not over".formatted(contacts, unended));
        }
        return measured;
    }

    /** A life may be crossed by what the backend does every second: the shortest of several is a life and nothing else. */
    private static PgbenchScript record(LivesStage stage, List<Pair> pairs) throws Exception {
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < RECORDED; i++) {
            stage.recorder().begin();
            Instant begun = Instant.now();
            pairs.getFirst().live();
            // What follows a life on other threads.
            Thread.sleep(200);
            lives.add(new Life(
                    begun,
                    stage.recorder().end().stream()
                            .filter(one -> !BESIDE.matcher(one.thread()).lookingAt())
                            .toList()));
        }
        lives.sort(Comparator.comparingLong(Life::statements));
        Bench.progress("Statements in each recorded life: "
                + lives.stream().map(Life::statements).toList());
        Set<String> always = new HashSet<>(PgbenchScript.ids(lives.get(0).transactions()));
        always.retainAll(PgbenchScript.ids(lives.get(1).transactions()));
        Life life = lives.getFirst();
        return PgbenchScript.of(life.transactions(), people(stage), always, life.begun());
    }

    private static Map<String, String> people(LivesStage stage) throws SQLException {
        Map<String, String> people = new HashMap<>();
        try (Connection connection = stage.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select citizen, recipient, interpreter, mode, topic from bench_pair where turn = 0 and client = "
                                + RECORDED_CLIENT)) {
            rows.next();
            for (String column : List.of("citizen", "recipient", "interpreter", "mode", "topic")) {
                people.put(rows.getString(column), column);
            }
        }
        return people;
    }

    private static long commits(LivesStage stage) throws SQLException {
        return count(stage, "xact_commit from pg_stat_database where datname = 'postgres'");
    }

    private static long count(LivesStage stage, String what) throws SQLException {
        try (Connection connection = stage.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
