package org.zhest.load;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;
import org.zhest.local.BridgeProcess;
import org.zhest.local.Product;
import org.zhest.local.callers.Account;

/** Two backends fight over thousands of calls; one is killed in the middle, and nothing may be lost or done twice. */
final class Nodes implements Bench {

    private static final int CALLS = 3_000;
    private static final int CITIZENS = 40;
    private static final int INTERPRETERS = 20;
    private static final int ONLOOKERS = 5;
    private static final double PICKED_UP_WITHIN_SECONDS = 5;
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final Path checkout;

    Nodes(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public String name() {
        return "nodes";
    }

    @Override
    public String about() {
        return "two backends, " + CALLS
                + " calls, one backend killed in the middle: none lost, none double, picked up in 5 s";
    }

    @Override
    public List<Result> measure() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
                BridgeProcess bridge = BridgeProcess.start(checkout)) {
            List<String> settings =
                    List.of("--zhest.media.bridges=" + bridge.restUrl(), "--zhest.queue.offer-rings=2s");
            try (BackendProcess first = BackendProcess.start(checkout, database, settings);
                    BackendProcess second = BackendProcess.start(checkout, database, settings)) {
                BackendProcess.addCoordinator(checkout, database, "coordinator1");
                return fight(database, first, second);
            }
        }
    }

    private static List<Result> fight(EmbeddedDatabase database, BackendProcess first, BackendProcess second)
            throws Exception {
        CountDownLatch calls = new CountDownLatch(CALLS);
        List<Account> accounts = new ArrayList<>();
        List<RoamingPage> pages = new ArrayList<>();
        try (ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
                Connection sql =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            Bench.progress("Making accounts.");
            List<BackendProcess> nodes = List.of(first, second);
            Account coordinator = new Account(first.url(), "coordinator1");
            accounts.add(coordinator);
            for (int i = 0; i < CITIZENS; i++) {
                pages.add(new RoamingCitizen(add(coordinator, first, accounts, "citizen", i), nodes, timer, i, calls));
            }
            for (int i = 0; i < INTERPRETERS; i++) {
                pages.add(new RoamingInterpreter(
                        add(coordinator, first, accounts, "interpreter", i), nodes, timer, 1_000 + i));
            }
            // They are connected to the second node and do not come back: only its lease tells that they are gone.
            for (int i = 0; i < ONLOOKERS; i++) {
                add(coordinator, first, accounts, "coordinator", i + 2);
                accounts.getLast().openSocket(second.url()).await("snapshot");
            }
            String node = text(sql, "select node::text from presence limit 1");
            long start = System.nanoTime();
            pages.forEach(RoamingPage::come);
            awaitCount(calls, CALLS / 2);
            Bench.progress("Half of the calls are over; killing a backend.");
            second.kill();
            double pickedUp = secondsUntil(sql, "presence where node = '" + node + "' and absent_since is null", 0);
            Bench.progress("Picked up in %.2f s.".formatted(pickedUp));
            awaitCount(calls, 0);
            double seconds = (System.nanoTime() - start) / 1e9;
            secondsUntil(sql, "call where state <> 'ended'", 0);
            pages.forEach(RoamingPage::leave);
            return results(sql, pickedUp, seconds);
        } finally {
            accounts.forEach(Account::close);
        }
    }

    private static HttpClient add(
            Account coordinator, BackendProcess node, List<Account> accounts, String role, int number)
            throws Exception {
        String login = role + number;
        coordinator.post(
                "/api/accounts",
                Account.JSON
                        .createObjectNode()
                        .put("login", login)
                        .put("name", login)
                        .put("role", role)
                        .put("language", "ru")
                        .put("password", Product.PASSWORD));
        Account account = new Account(node.url(), login);
        accounts.add(account);
        return account.http();
    }

    private static List<Result> results(Connection sql, double pickedUp, double seconds) throws SQLException {
        int all = count(sql, "call");
        int lost = count(sql, "call where state <> 'ended'")
                + count(
                        sql,
                        "call where state = 'ended' and (select count(*) from contact where call_id = call.id) <> 1");
        int twice = count(sql, """
                call_participant a join call_participant b
                  on a.account_id = b.account_id and a.role = 'interpreter' and b.role = 'interpreter' and a.id < b.id
                 and a.joined_at < coalesce(b.left_at, 'infinity') and b.joined_at < coalesce(a.left_at, 'infinity')
                """)
                + count(
                        sql,
                        "(select call_id from call_offer where result = 'accepted' group by 1 having count(*) > 1) t");
        return List.of(
                Result.higher("calls over both nodes, each second", "1/s", all / seconds, all),
                Result.lower("calls lost", "calls", lost, all).within(0),
                Result.lower("calls held twice", "calls", twice, all).within(0),
                Result.lower("kill -9 to its pages absent or elsewhere", "s", pickedUp, 1)
                        .within(PICKED_UP_WITHIN_SECONDS));
    }

    private static void awaitCount(CountDownLatch calls, long left) throws InterruptedException {
        long until = System.nanoTime() + LIMIT.toNanos();
        while (calls.getCount() > left) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(calls.getCount() + " calls never came to an end");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static double secondsUntil(Connection sql, String from, int wanted)
            throws SQLException, InterruptedException {
        long start = System.nanoTime();
        while (count(sql, from) > wanted) {
            if (System.nanoTime() - start > Duration.ofMinutes(2).toNanos()) {
                throw new IllegalStateException("still there: " + from);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int count(Connection sql, String from) throws SQLException {
        return Integer.parseInt(text(sql, "select count(*)::text from " + from));
    }

    private static String text(Connection sql, String query) throws SQLException {
        try (var statement = sql.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
