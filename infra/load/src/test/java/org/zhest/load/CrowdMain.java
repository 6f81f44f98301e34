package org.zhest.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A process that holds thousands of sockets on one thread. Arguments: port, path, file of session cookies, first local
 * address. Commands on standard input: {@code open}, then {@code load RATE SECONDS} as often as wanted; each is answered by
 * one line.
 */
final class CrowdMain implements CrowdSocket.Events {

    private static final int OPENING_AT_ONCE = 64;
    private static final int ADDRESSES = 4;
    private static final long OPEN_WITHIN_NANOS = 240_000_000_000L;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final List<CrowdSocket> open = new ArrayList<>();
    private final Map<String, Integer> losses = new HashMap<>();
    private final boolean greets;
    private long[] sent = {};
    private long[] took = {};
    private int answered;
    private int opening;
    private int pings;

    private CrowdMain(boolean greets) throws IOException {
        this.greets = greets;
    }

    public static void main(String[] args) throws IOException {
        InetSocketAddress server = new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0]));
        List<String> cookies = Files.readAllLines(Path.of(args[2]));
        CrowdMain crowd = new CrowdMain(args[1].equals("/ws"));
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = crowd.next(commands)) {
            String[] words = line.split(" ");
            System.out.println(
                    words[0].equals("open")
                            ? crowd.open(server, args[1], cookies, Integer.parseInt(args[3]))
                            : crowd.load(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
        System.exit(0);
    }

    /** Pings are answered while nothing is asked for. */
    private String next(BufferedReader commands) throws IOException {
        while (!commands.ready()) {
            turn(20);
        }
        return commands.readLine();
    }

    private String open(InetSocketAddress server, String path, List<String> cookies, int firstAddress)
            throws IOException {
        long until = System.nanoTime() + OPEN_WITHIN_NANOS;
        int next = 0;
        while (open.size() + lost() < cookies.size() && System.nanoTime() < until) {
            while (opening < OPENING_AT_ONCE && next < cookies.size()) {
                String from = "127.0.0." + (firstAddress + next % ADDRESSES);
                var _ = new CrowdSocket(selector, from, server, path, cookies.get(next++), this);
                opening++;
            }
            turn(100);
        }
        return "%d %d %s".formatted(open.size(), lost(), losses);
    }

    /** @return sockets lost, answers, pings, then median, p99 and maximum in microseconds */
    private String load(int rate, int seconds) throws IOException {
        int count = rate * seconds;
        sent = new long[count];
        took = new long[count];
        answered = 0;
        pings = 0;
        int lostBefore = lost();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        int next = 0;
        int size = open.size();
        while (System.nanoTime() < end) {
            while (next < count && System.nanoTime() - start >= next * 1_000_000_000L / rate) {
                // A stride that is prime to their number visits all of them.
                CrowdSocket socket = open.get((int) (next * 7_919L % size));
                sent[next] = System.nanoTime();
                socket.send("{\"type\":\"setState\",\"ref\":%d,\"state\":\"ready\"}".formatted(next));
                next++;
            }
            turn(1);
        }
        long patience = System.nanoTime() + 2_000_000_000L;
        while (answered < next && System.nanoTime() < patience) {
            turn(10);
        }
        long[] sorted = Arrays.stream(took).filter(one -> one > 0).sorted().toArray();
        return "%d %d %d %d %d %d %d %s"
                .formatted(
                        lost() - lostBefore,
                        next,
                        answered,
                        pings,
                        at(sorted, 0.5),
                        at(sorted, 0.99),
                        at(sorted, 1),
                        losses);
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? -1 : sorted[(int) Math.ceil(share * (sorted.length - 1))] / 1_000;
    }

    private void turn(long millis) throws IOException {
        selector.select(key -> ((CrowdSocket) key.attachment()).ready(key, buffer), millis);
    }

    private int lost() {
        return losses.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public void opened(CrowdSocket socket) throws IOException {
        if (greets) {
            socket.send("{\"type\":\"hello\"}");
        } else {
            ready(socket);
        }
    }

    @Override
    public void text(CrowdSocket socket, String text) {
        int ref = text.indexOf("\"ref\":");
        if (ref >= 0) {
            answered(Integer.parseInt(text, ref + 6, end(text, ref + 6), 10));
        } else if (greets && text.contains("\"type\":\"snapshot\"")) {
            ready(socket);
        }
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void answered(int number) {
        took[number] = System.nanoTime() - sent[number];
        answered++;
    }

    private void ready(CrowdSocket socket) {
        open.add(socket);
        opening--;
    }

    @Override
    public void pinged() {
        pings++;
    }

    @Override
    public void lost(CrowdSocket socket, String why) {
        losses.merge(why, 1, Integer::sum);
        if (!open.remove(socket)) {
            opening--;
        }
    }
}
