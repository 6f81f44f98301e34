package org.zhest.load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * 20,000 pages that are signed in and do nothing but answer pings, then say 2,000 messages a second. Beside them as many
 * sockets of a bare echo at the same server. The clients are in a process of their own; the server is this one.
 */
final class SocketCrowds implements Bench {

    private static final int SOCKETS = 20_000;
    private static final int RATE = 2_000;
    private static final int SECONDS = 20;
    private static final int IDLE_SECONDS = 15;
    private static final int WARM_UP_SECONDS = 5;

    /** Of this process, beside its sockets: jars, connections to the database, the server's own. */
    private static final int OTHER_FILES = 600;

    @Override
    public String name() {
        return "sockets";
    }

    @Override
    public String about() {
        return "20,000 signed-in sockets on one node: memory, CPU of the pings, round trip, beside a bare echo";
    }

    /** Shares of a core in per cent. */
    private record Crowd(
            int open,
            double bytes,
            double idleServer,
            double idleClients,
            CrowdProcess.Load load,
            double server,
            double clients) {}

    @Override
    public List<Result> measure() throws Exception {
        System.setProperty("logging.threshold.console", "OFF");
        int sockets = sockets();
        Bench.progress("Starting the backend.");
        try (SocketsStage stage = SocketsStage.start()) {
            Bench.progress("Signing in %d citizens.".formatted(sockets));
            List<String> cookies = stage.signIn(sockets);
            Bench.progress("A bare echo with %d sockets".formatted(sockets));
            Crowd echo = crowd(stage, SocketsStage.ECHO, cookies, 2);
            Bench.progress("The product's socket with %d pages".formatted(sockets));
            Crowd pages = crowd(stage, "/ws", cookies, 10);
            return results(pages, echo);
        }
    }

    /** As many as the limit of open files leaves room for, and says so if that is less. */
    private static int sockets() {
        long limit = ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getMaxFileDescriptorCount();
        int room = (int) Math.min(SOCKETS, limit - OTHER_FILES);
        if (room < SOCKETS) {
            Bench.progress("A process may open %d files here (ulimit -n): %d sockets instead of %d."
                    .formatted(limit, room, SOCKETS));
        }
        return room;
    }

    private static List<Result> results(Crowd pages, Crowd echo) {
        String peer = "bare echo of the same server";
        int said = pages.load.said();
        List<Result> results = new ArrayList<>();
        results.add(Result.higher("sockets open at once", "", pages.open, 1)
                .beside(peer, echo.open)
                .within(SOCKETS));
        results.add(Result.lower("sockets lost or messages unanswered", "", unanswered(pages), said)
                .beside(peer, unanswered(echo))
                .within(0));
        results.add(Result.lower("heap a socket", "KB", pages.bytes / 1024, pages.open)
                .beside(peer, echo.bytes / 1024));
        results.add(Result.lower("round trip at %,d/s, median".formatted(RATE), "ms", pages.load.median(), said)
                .beside(peer, echo.load.median()));
        results.add(Result.lower("round trip at %,d/s, p99".formatted(RATE), "ms", pages.load.p99(), said)
                .beside(peer, echo.load.p99())
                .within(50));
        results.add(Result.lower("round trip at %,d/s, longest".formatted(RATE), "ms", pages.load.longest(), said)
                .beside(peer, echo.load.longest()));
        results.add(Result.lower("CPU of one core, idle with pings, server", "%", pages.idleServer, 1)
                .beside(peer, echo.idleServer));
        results.add(Result.lower("CPU of one core, idle with pings, clients", "%", pages.idleClients, 1)
                .beside(peer, echo.idleClients));
        results.add(Result.lower("CPU of one core, %,d/s, server".formatted(RATE), "%", pages.server, 1)
                .beside(peer, echo.server));
        results.add(Result.lower("CPU of one core, %,d/s, clients".formatted(RATE), "%", pages.clients, 1)
                .beside(peer, echo.clients));
        results.add(Result.higher(
                "pings answered each second", "1/s", pages.load.pings() / (double) SECONDS, pages.load.pings()));
        return results;
    }

    private static double unanswered(Crowd crowd) {
        return crowd.load.lost() + crowd.load.said() - crowd.load.answered();
    }

    private static Crowd crowd(SocketsStage stage, String path, List<String> cookies, int firstAddress)
            throws Exception {
        double before = heap();
        try (CrowdProcess clients = CrowdProcess.start(stage.port(), path, cookies, firstAddress)) {
            int open = clients.open();
            Bench.progress("%d are open".formatted(open));
            double bytes = (heap() - before) / open;
            ProcessCpu server = new ProcessCpu(ProcessHandle.current().pid());
            ProcessCpu crowd = new ProcessCpu(clients.pid());
            server.begin();
            crowd.begin();
            Thread.sleep(IDLE_SECONDS * 1_000L);
            double idleServer = server.percent();
            double idleClients = crowd.percent();
            clients.load(RATE, WARM_UP_SECONDS);
            server.begin();
            crowd.begin();
            CrowdProcess.Load load = clients.load(RATE, SECONDS);
            return new Crowd(open, bytes, idleServer, idleClients, load, server.percent(), crowd.percent());
        }
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
