package org.zhest.infra.gateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javax.sip.SipException;
import org.zhest.infra.gateway.sip.SipPhones;
import org.zhest.infra.gateway.sip.Turns;
import org.zhest.infra.gateway.sound.LegSounds;

/** A gateway at work: SIP on one side, the control on the other. */
public final class Gateway implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService workers;
    private final ScheduledExecutorService timers;
    private final Webhook webhook;
    private final SipPhones phones;
    private final Runnable afterwards;

    private Gateway(
            HttpServer http,
            ExecutorService workers,
            ScheduledExecutorService timers,
            Webhook webhook,
            SipPhones phones,
            Runnable afterwards) {
        this.http = http;
        this.workers = workers;
        this.timers = timers;
        this.webhook = webhook;
        this.phones = phones;
        this.afterwards = afterwards;
    }

    /**
     * With real sound. Takes up to two seconds the first time in a process, for the ciphers are measured.
     *
     * @throws IOException when an address is not to be had; the message says which
     */
    public static Gateway start(GatewayConfig config) throws IOException {
        InstantSource clock = InstantSource.system();
        LegSounds sounds = LegSounds.start(config.media(), clock);
        try {
            return start(config, sounds::open, sounds::close, clock);
        } catch (IOException | RuntimeException e) {
            sounds.close();
            throw e;
        }
    }

    /** @param afterwards what is done when all legs are hung up */
    static Gateway start(GatewayConfig config, Sounds sounds, Runnable afterwards, InstantSource clock)
            throws IOException {
        HttpServer http;
        try {
            http = HttpServer.create(config.control(), 50);
        } catch (IOException e) {
            throw new IOException("The control cannot listen on " + config.control() + ": " + e.getMessage(), e);
        }
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("timers").factory());
        Webhook webhook = new Webhook(config.events(), clock);
        Supplier<Turns> turns = () -> new Turns(workers, timers);
        Counts counts = new Counts();
        SoundFiles files = new SoundFiles(config.sounds());
        Legs legs = new Legs(
                new Legs.Parts(sounds, turns, webhook, clock, config.events().callerWaits(), config.mostLegs()),
                new Dials(config.dialsAMinute(), clock),
                counts,
                files);
        SipPhones phones;
        try {
            phones = SipPhones.start(config.sip(), turns, legs);
        } catch (SipException e) {
            http.stop(0);
            timers.shutdownNow();
            webhook.close();
            throw new IOException(e.getMessage(), e);
        }
        OperationsResource operations = new OperationsResource(
                clock.instant(), phones::registration, () -> counts.text(legs.all(), phones.refused(), webhook));
        http.createContext(
                "/",
                new ControlHandler(
                        config.token(), new LegsResource(legs, new LegActions(legs, files), phones), operations));
        http.setExecutor(workers);
        http.start();
        return new Gateway(http, workers, timers, webhook, phones, afterwards);
    }

    /** Where it is commanded. */
    public InetSocketAddress control() {
        return http.getAddress();
    }

    /** Hangs up every leg, and says so. */
    @Override
    public void close() {
        http.stop(0);
        phones.close();
        webhook.settle(Duration.ofSeconds(3));
        webhook.close();
        timers.shutdownNow();
        workers.shutdown();
        afterwards.run();
    }
}
