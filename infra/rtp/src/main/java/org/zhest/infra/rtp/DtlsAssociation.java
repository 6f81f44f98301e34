package org.zhest.infra.rtp;

import java.io.IOException;
import java.util.function.Consumer;
import org.bouncycastle.tls.DTLSClientProtocol;
import org.bouncycastle.tls.DTLSServerProtocol;
import org.bouncycastle.tls.DTLSTransport;

/**
 * Runs one DTLS handshake on a virtual thread of its own, then stays to answer repeated flights (RFC 6347, section 4.2.4)
 * until closed.
 */
final class DtlsAssociation implements AutoCloseable {
    private static final int IDLE_MILLIS = 30_000;

    private final DtlsDatagrams datagrams;
    private volatile boolean closed;

    DtlsAssociation(DtlsDatagrams datagrams) {
        this.datagrams = datagrams;
    }

    /** Starts the handshake; exactly one of the two consumers is told, from the association's thread. */
    void start(
            DtlsRole role,
            DtlsIdentity identity,
            Fingerprint remote,
            Consumer<SrtpKeys> whenDone,
            Consumer<Exception> whenFailed) {
        Thread.ofVirtual().name("dtls").start(() -> run(role, identity, remote, whenDone, whenFailed));
    }

    private void run(
            DtlsRole role,
            DtlsIdentity identity,
            Fingerprint remote,
            Consumer<SrtpKeys> whenDone,
            Consumer<Exception> whenFailed) {
        DTLSTransport transport;
        try {
            DtlsAgreement agreement = new DtlsAgreement(identity, remote, role);
            transport = switch (role) {
                case CLIENT -> new DTLSClientProtocol().connect(new DtlsClientSide(agreement), datagrams);
                case SERVER -> new DTLSServerProtocol().accept(new DtlsServerSide(agreement), datagrams);
            };
            whenDone.accept(agreement.keys());
        } catch (IOException | RuntimeException e) {
            if (!closed) {
                whenFailed.accept(e);
            }
            return;
        }
        stay(transport);
    }

    private void stay(DTLSTransport transport) {
        byte[] ignored = new byte[1500];
        while (!closed) {
            try {
                int _ = transport.receive(ignored, 0, ignored.length, IDLE_MILLIS);
            } catch (IOException | RuntimeException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        datagrams.close();
    }
}
