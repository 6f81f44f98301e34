package org.zhest.live.phone;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhest.signaling.phone.PhoneFailure;

/** A gateway with what we know of it. Its silence is counted in monotonic time. */
final class GatewayWatch {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayWatch.class);

    private final String name;
    private final PhoneGateway gateway;
    private final long lostAfterNanos;
    private volatile Heard heard = new Heard("", false, System.nanoTime());

    /** @param instance of the last answer; empty before the first */
    private record Heard(String instance, boolean answers, long nanos) {}

    GatewayWatch(String name, PhoneGateway gateway, Duration lostAfter) {
        this.name = name;
        this.gateway = gateway;
        this.lostAfterNanos = lostAfter.toNanos();
    }

    String name() {
        return name;
    }

    PhoneGateway control() {
        return gateway;
    }

    /** Empty while it does not answer. */
    Optional<String> instance() {
        return Optional.of(heard).filter(Heard::answers).map(Heard::instance);
    }

    boolean hasLost(String instance) {
        Heard last = heard;
        return last.answers() ? !last.instance().equals(instance) : System.nanoTime() - last.nanos() >= lostAfterNanos;
    }

    void read() {
        Heard before = heard;
        try {
            heard = new Heard(gateway.instance(), true, System.nanoTime());
        } catch (PhoneFailure failure) {
            heard = new Heard(before.instance(), false, before.answers() ? System.nanoTime() : before.nanos());
        }
        if (before.answers() != heard.answers()) {
            LOG.info("telephone gateway {} {}", name, heard.answers() ? "answers" : "does not answer");
        }
    }
}
