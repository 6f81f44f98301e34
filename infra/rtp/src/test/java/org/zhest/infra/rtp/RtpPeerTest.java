package org.zhest.infra.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RtpPeerTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final DtlsIdentity IDENTITY = DtlsIdentity.generate(Instant.EPOCH.plusSeconds(1_790_000_000));

    private static final class Received implements TransportEvents {
        final BlockingQueue<byte[]> rtp = new LinkedBlockingQueue<>();
        final BlockingQueue<byte[]> rtcp = new LinkedBlockingQueue<>();

        @Override
        public void rtp(byte[] buffer, int offset, int length, long nanos) {
            rtp.add(Arrays.copyOfRange(buffer, offset, offset + length));
        }

        @Override
        public void rtcp(byte[] buffer, int offset, int length) {
            rtcp.add(Arrays.copyOfRange(buffer, offset, offset + length));
        }
    }

    private static RemoteTransport remote(LocalTransport other, DtlsRole role) {
        return new RemoteTransport(other.ufrag(), other.password(), other.fingerprint(), role, other.candidates());
    }

    private static byte[] packet(int length) {
        byte[] packet = new byte[length + MediaTransport.TRAILER];
        packet[0] = (byte) 0x80;
        packet[1] = 111;
        packet[11] = 7;
        return packet;
    }

    @ParameterizedTest
    @EnumSource(DtlsRole.class)
    void two_peers_exchange_packets_whoever_says_hello(DtlsRole role) throws Exception {
        Received atA = new Received();
        Received atB = new Received();
        DtlsRole opposite = role == DtlsRole.CLIENT ? DtlsRole.SERVER : DtlsRole.CLIENT;
        try (RtpPeer a = RtpPeer.open(LOOPBACK, IDENTITY, true, atA);
                RtpPeer b = RtpPeer.open(LOOPBACK, IDENTITY, false, atB)) {
            CompletableFuture<Void> aConnected = a.connect(remote(b.local(), role));
            b.connect(remote(a.local(), opposite)).get(30, TimeUnit.SECONDS);
            aConnected.get(30, TimeUnit.SECONDS);

            assertThat(a.sendRtp(packet(100), 0, 100)).isGreaterThan(100);
            assertThat(atB.rtp.poll(5, TimeUnit.SECONDS)).isEqualTo(Arrays.copyOf(packet(100), 100));

            byte[] report = packet(8);
            report[1] = (byte) 201;
            report[3] = 1;
            assertThat(b.sendRtcp(report, 0, 8)).isGreaterThan(8);
            assertThat(atA.rtcp.poll(5, TimeUnit.SECONDS)).hasSize(8);
        }
    }

    @Test
    void a_certificate_other_than_the_one_announced_is_refused() throws Exception {
        try (RtpPeer a = RtpPeer.open(LOOPBACK, IDENTITY, true, new Received());
                RtpPeer b = RtpPeer.open(LOOPBACK, IDENTITY, false, new Received())) {
            LocalTransport liar = new LocalTransport(
                    b.local().ufrag(),
                    b.local().password(),
                    DtlsIdentity.generate(Instant.EPOCH.plusSeconds(1_790_000_000))
                            .fingerprint(),
                    b.local().candidates());
            CompletableFuture<Void> aConnected = a.connect(remote(liar, DtlsRole.SERVER));
            CompletableFuture<Void> _ = b.connect(remote(a.local(), DtlsRole.CLIENT));

            assertThatThrownBy(() -> aConnected.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(IOException.class);
            assertThat(a.sendRtp(packet(100), 0, 100)).isZero();
        }
    }

    @Test
    void a_taken_port_is_an_error_and_not_shared() throws Exception {
        try (MediaPort port = MediaPort.open(new java.net.InetSocketAddress(LOOPBACK, 0))) {
            assertThatThrownBy(() -> MediaPort.open(port.address())).isInstanceOf(java.net.BindException.class);
        }
    }
}
