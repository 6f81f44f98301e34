package org.zhest.infra.rtp;

import com.typesafe.config.ConfigFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import kotlin.Unit;
import org.ice4j.ice.harvest.AbstractUdpListener;
import org.ice4j.util.Buffer;
import org.ice4j.util.BufferPool;

/** Settings of the ICE library, which it only takes from system properties and static fields. */
final class Ice4j {
    /** Larger than any datagram on an ordinary path. */
    static final int DATAGRAM = 1500;

    private static final int POOLED = 512;

    /** Held here, for java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger[] LOGGERS = {Logger.getLogger("org.ice4j"), Logger.getLogger("org.jitsi")};

    /** Calls every repeated or outdated packet an error, one line each, so that a flood would fill the disk. */
    private static final Logger SRTP = Logger.getLogger("org.jitsi.srtp");

    private static final Logger CONFIG = Logger.getLogger("JitsiConfig");

    private static final Deque<Buffer> POOL = new ArrayDeque<>();
    private static boolean applied;

    private Ice4j() {}

    /** To be called before any other class of the library is touched; later calls do nothing. */
    static synchronized void apply() {
        if (applied) {
            return;
        }
        applied = true;
        for (Logger logger : LOGGERS) {
            // It reports every address of every caller at INFO, and unreachable candidates at WARNING.
            logger.setLevel(Level.SEVERE);
        }
        SRTP.setLevel(Level.OFF);
        CONFIG.setLevel(Level.OFF);
        set("ice4j.harvest.mapping.aws.enabled", "false");
        set("ice4j.harvest.udp.receive-buffer-size", "4194304");
        // More than one socket would share the port by SO_REUSEADDR, and a port taken by others would go unnoticed.
        set("ice4j.harvest.udp.socket-pool-size", "1");
        set("ice4j.use-component-socket", "false");
        set("ice4j.redact-remote-addresses", "true");
        ConfigFactory.invalidateCaches();
        AbstractUdpListener.USE_PUSH_API = true;
        BufferPool.getBuffer = Ice4j::take;
        BufferPool.returnBuffer = Ice4j::giveBack;
    }

    private static void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    private static Buffer take(int size) {
        synchronized (POOL) {
            Buffer pooled = size <= DATAGRAM ? POOL.pollLast() : null;
            if (pooled != null) {
                return pooled;
            }
        }
        return new Buffer(new byte[Math.max(size, DATAGRAM)], 0, size);
    }

    static Unit giveBack(Buffer buffer) {
        synchronized (POOL) {
            if (buffer.getBuffer().length == DATAGRAM && POOL.size() < POOLED) {
                POOL.addLast(buffer);
            }
        }
        return Unit.INSTANCE;
    }
}
