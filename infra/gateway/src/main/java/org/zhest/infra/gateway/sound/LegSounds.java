package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.SrtpSession;

/**
 * Opens the sound of legs. All share one thread that reads RTP and as many that make sound as there are processors.
 *
 * <pre>{@code
 * try (LegSounds sounds = LegSounds.start(config, InstantSource.system())) {
 *     LegSound sound = sounds.open(events);
 * }
 * }</pre>
 */
public final class LegSounds implements AutoCloseable {
    private static final long TICK_NANOS = 1_000_000_000L / Playout.FRAMES_A_SECOND;
    private static final System.Logger LOG = System.getLogger(LegSounds.class.getName());

    private final Config config;
    private final InstantSource clock;
    private final DtlsIdentity identity;
    private final TrunkPoller poller;
    private final ScheduledExecutorService ticker;
    private final ConcurrentHashMap<OpenLeg, ScheduledFuture<?>> legs = new ConcurrentHashMap<>();
    private final AtomicInteger nextPorts =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1 << 20));

    /**
     * Where sound comes in.
     *
     * @param trunk address for RTP with telephones
     * @param ports for RTP with telephones, two a leg
     * @param conference address for media with bridges; any free port of it is taken
     */
    public record Config(InetAddress trunk, PortRange ports, InetAddress conference) {}

    private LegSounds(Config config, InstantSource clock) throws IOException {
        this.config = config;
        this.clock = clock;
        identity = DtlsIdentity.generate(clock.instant());
        poller = new TrunkPoller();
        ticker = Executors.newScheduledThreadPool(
                Math.max(2, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name("leg-sound-", 0).factory());
    }

    /** Takes up to two seconds the first time in a process, for the ciphers are measured. */
    public static LegSounds start(Config config, InstantSource clock) throws IOException {
        SrtpSession.warm();
        return new LegSounds(config, clock);
    }

    /**
     * Opens the sound of a leg; packets are read from now on, and heard once {@link LegSound#trunk} has said whose.
     *
     * @throws IOException when no pair of ports is free
     */
    public LegSound open(LegSound.Events events) throws IOException {
        TrunkSockets sockets = TrunkSockets.open(config.trunk(), config.ports(), nextPorts.getAndIncrement());
        Told told = new Told(events);
        OpenLeg[] self = new OpenLeg[1];
        OpenLeg leg = new OpenLeg(
                sockets.local(),
                new Telephone(sockets, poller, told),
                new ConferenceSide(config.conference(), identity, told),
                told,
                clock,
                () -> closed(self[0]));
        self[0] = leg;
        AtomicLong due = new AtomicLong(System.nanoTime());
        legs.put(
                leg,
                ticker.scheduleAtFixedRate(
                        () -> tick(leg, due.getAndAdd(TICK_NANOS)), 0, TICK_NANOS, TimeUnit.NANOSECONDS));
        return leg;
    }

    /** How many are open. */
    public int legs() {
        return legs.size();
    }

    private static void tick(OpenLeg leg, long due) {
        try {
            leg.tick(due);
        } catch (RuntimeException e) {
            // A timer that throws is never run again, and the leg would be mute for good.
            LOG.log(System.Logger.Level.WARNING, "A leg's sound failed once", e);
        }
    }

    private void closed(OpenLeg leg) {
        ScheduledFuture<?> ticking = legs.remove(leg);
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    @Override
    public void close() {
        legs.keySet().forEach(OpenLeg::close);
        ticker.shutdownNow();
        poller.close();
    }
}
