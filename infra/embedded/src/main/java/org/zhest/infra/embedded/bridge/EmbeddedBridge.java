package org.zhest.infra.embedded.bridge;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zhest.infra.embedded.PortTakenException;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.MediaPort;

/**
 * A media bridge in this JVM: Colibri2 REST like a Jitsi Videobridge's on one TCP port, media of all calls on one UDP port.
 *
 * <pre>{@code
 * try (EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(8090, 10000))) {
 *     … bridge.restUrl() …
 * }
 * }</pre>
 */
public final class EmbeddedBridge implements AutoCloseable {
    /** How often transport-wide feedback leaves: what browsers themselves do under load. */
    private static final long TICK_MILLIS = 50;

    private static final System.Logger LOG = System.getLogger(EmbeddedBridge.class.getName());

    private final MediaPort mediaPort;
    private final Conferences conferences;
    private final Statistics statistics;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bridge-ticker").factory());

    private EmbeddedBridge(BridgeConfig config, MediaPort mediaPort, HttpServer server) {
        this.mediaPort = mediaPort;
        this.server = server;
        Traffic traffic = new Traffic();
        conferences = new Conferences(
                new Conference.Shared(
                        mediaPort, DtlsIdentity.generate(config.clock().instant()), traffic),
                config.clock());
        statistics = new Statistics(traffic, conferences, config.clock(), config.region());
        server.setExecutor(requests);
        server.createContext(
                "/",
                new RestExchange(new ColibriResource(conferences), new OperationsResource(conferences, statistics)));
    }

    /**
     * Binds both ports and starts to serve. The first bridge of a process takes up to two seconds, for the ciphers are
     * measured.
     *
     * @throws PortTakenException when one of the ports is not to be had; nothing is left bound
     */
    public static EmbeddedBridge start(BridgeConfig config) throws IOException {
        // Without this every answer waits 40 ms for an acknowledgement of its own header.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = bindRest(config.restAddress());
        try {
            EmbeddedBridge bridge = new EmbeddedBridge(config, bindMedia(config.mediaAddress()), server);
            bridge.run();
            return bridge;
        } catch (IOException | RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    private static HttpServer bindRest(InetSocketAddress address) throws IOException {
        try {
            return HttpServer.create(address, 0);
        } catch (BindException e) {
            throw new PortTakenException("The bridge's REST port (TCP)", address, e);
        }
    }

    private static MediaPort bindMedia(InetSocketAddress address) throws IOException {
        try {
            return MediaPort.open(address);
        } catch (BindException e) {
            throw new PortTakenException("The bridge's media port (UDP)", address, e);
        }
    }

    private void run() {
        var _ = ticker.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        server.start();
        LOG.log(
                System.Logger.Level.INFO,
                "Media bridge: REST on {0}, media on UDP {1}",
                restUrl(),
                Integer.toString(mediaAddress().getPort()));
    }

    /** One turn of the timer at once, for tests that move the clock. */
    void tickNow() {
        tick();
    }

    private synchronized void tick() {
        try {
            long nanos = System.nanoTime();
            conferences.tick(nanos);
            statistics.tick(nanos);
        } catch (RuntimeException e) {
            // A timer that throws is never run again, and every sender would slow down without feedback.
            LOG.log(System.Logger.Level.WARNING, "The bridge's timer failed once", e);
        }
    }

    public InetSocketAddress restAddress() {
        return server.getAddress();
    }

    /** Base URL of the REST server, without a slash at its end, such as {@code http://127.0.0.1:8090}. */
    public String restUrl() {
        return "http://" + restAddress().getAddress().getHostAddress() + ":"
                + restAddress().getPort();
    }

    public InetSocketAddress mediaAddress() {
        return mediaPort.address();
    }

    /** Ends all conferences and frees both ports. */
    @Override
    public void close() {
        ticker.shutdownNow();
        server.stop(0);
        requests.shutdown();
        conferences.close();
        mediaPort.close();
    }
}
