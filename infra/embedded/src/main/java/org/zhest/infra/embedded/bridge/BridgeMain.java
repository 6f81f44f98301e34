package org.zhest.infra.embedded.bridge;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** The bridge as a process of its own: {@code java -jar zhest-bridge.jar --rest=127.0.0.1:8090 --media=127.0.0.1:10000}. */
public final class BridgeMain {
    static final String USAGE = """
            Usage: java -jar zhest-bridge.jar [--rest=ADDRESS:PORT] [--media=ADDRESS:PORT] [--region=NAME]

              --rest   TCP address of the Colibri2 REST resource, health, stats and drain (default 127.0.0.1:8090).
                       It has no authentication: keep it off public networks.
              --media  UDP address that media is bound to and that browsers are told (default 127.0.0.1:10000).
              --region What its statistics name as its region, so that backends near by prefer it (default: none).
              --help   This text.

            It runs until it is ended. Exit status: 0 ended, 1 could not start, 2 wrong arguments.""";

    private BridgeMain() {}

    public static void main(String[] args) throws InterruptedException {
        for (String arg : args) {
            if (arg.equals("--help") || arg.equals("-h")) {
                System.out.println(USAGE);
                return;
            }
        }
        // One line a message, unless the operator brought a configuration of logging.
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s %5$s%6$s%n");
        }
        BridgeConfig config;
        try {
            config = parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        run(config);
    }

    private static void run(BridgeConfig config) throws InterruptedException {
        try {
            EmbeddedBridge bridge = EmbeddedBridge.start(config);
            Runtime.getRuntime().addShutdownHook(new Thread(bridge::close, "bridge-close"));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** @throws IllegalArgumentException with what is wrong, fit to be printed */
    static BridgeConfig parse(String... args) {
        InetSocketAddress rest = new InetSocketAddress("127.0.0.1", 8090);
        InetSocketAddress media = new InetSocketAddress("127.0.0.1", 10000);
        String region = null;
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            String value = equals < 0 ? "" : arg.substring(equals + 1);
            switch (name) {
                case "--rest" -> rest = address(name, value);
                case "--media" -> media = address(name, value);
                case "--region" -> region = region(arg, value);
                default -> throw new IllegalArgumentException("Unknown argument: " + arg);
            }
        }
        return new BridgeConfig(rest, media, InstantSource.system(), region);
    }

    private static String region(String arg, String value) {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("--region wants a name of letters and digits, and was given: " + arg);
        }
        return value;
    }

    private static InetSocketAddress address(String name, String value) {
        int colon = value.lastIndexOf(':');
        try {
            int port = Integer.parseInt(value.substring(colon + 1));
            if (colon > 0 && port >= 0 && port <= 65535) {
                InetSocketAddress address = new InetSocketAddress(value.substring(0, colon), port);
                if (!address.isUnresolved()) {
                    return address;
                }
            }
        } catch (NumberFormatException e) {
            // Said below, as for every other wrong address.
        }
        throw new IllegalArgumentException(
                name + " wants ADDRESS:PORT, such as 127.0.0.1:10000, and was given: " + value);
    }
}
