package org.zhest.infra.gateway.sip;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and how SIP is spoken.
 *
 * @param address this machine's address, as others are told; a wildcard would be told as such
 * @param port UDP and TCP port; TLS is one above; 0 is not possible
 * @param transports what is listened on
 * @param tls keys for TLS; needed when that is among the transports
 * @param trunk null: only whole SIP addresses can be called
 * @param peers whose INVITEs are heard besides the trunk's
 */
public record SipSettings(
        InetAddress address,
        int port,
        Set<SipTransport> transports,
        @Nullable Tls tls,
        @Nullable Trunk trunk,
        Sources peers,
        SrtpPolicy srtp,
        Times times) {

    /** A PKCS#12 file that holds our key and the certificates that we trust. */
    public record Tls(Path store, String password) {
        @Override
        public String toString() {
            return "Tls[" + store + "]";
        }
    }

    /**
     * Where numbers are sent to.
     *
     * @param host its name or address, also the domain of the addresses that we call
     * @param user as whom we register and answer challenges; null: neither
     * @param from the number or name that calls show where the command names none
     * @param register whether calls come to us because we register
     */
    public record Trunk(
            String host,
            int port,
            SipTransport transport,
            @Nullable String user,
            @Nullable String password,
            String from,
            boolean register) {
        @Override
        public String toString() {
            return "Trunk[" + host + ":" + port + ";" + transport.word() + "]";
        }
    }

    /**
     * How long things take at most.
     *
     * @param noResponse without any response to an INVITE the other side is unreachable
     * @param peerAnswers within which a request of a running call is answered, or the other side is lost
     * @param probeEvery how often a running call without session timer is asked whether it lives
     * @param session seconds of a session timer as we ask for it (RFC 4028)
     * @param leastSession shortest seconds that we take from others
     * @param acceptWithin how long an incoming call waits to be accepted
     * @param registration seconds that we register for
     */
    public record Times(
            Duration noResponse,
            Duration peerAnswers,
            Duration probeEvery,
            int session,
            int leastSession,
            Duration acceptWithin,
            int registration) {
        public static final Times USUAL = new Times(
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                1800,
                90,
                Duration.ofMinutes(3),
                300);
    }
}
