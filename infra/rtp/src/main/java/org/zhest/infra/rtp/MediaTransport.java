package org.zhest.infra.rtp;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.rtp.packet.RtpPacket;

/**
 * One secured hop to one other side: ICE, DTLS and SRTP, multiplexed on one flow (RFC 7983, RFC 5761).
 *
 * <p>Sending and receiving may happen on different threads.
 */
public final class MediaTransport implements AutoCloseable {
    /** Room that a buffer needs behind a packet given to {@link #sendRtp} or {@link #sendRtcp}, bytes. */
    public static final int TRAILER = SrtpSession.TRAILER;

    /** Packets kept that overtook the end of the handshake, or that could not leave before a pair was valid. */
    private static final int EARLY = 64;

    private final DtlsIdentity identity;
    private final TransportEvents events;
    private final IceLink ice;
    private final DtlsDatagrams datagrams = new DtlsDatagrams(this::sendDtls);
    private final DtlsAssociation dtls = new DtlsAssociation(datagrams);
    private final Deque<byte[]> earlyMedia = new ArrayDeque<>();
    private final Deque<byte[]> unsentDtls = new ArrayDeque<>();
    private final Object receiving = new Object();
    private final AtomicLong lastReceived = new AtomicLong();
    private volatile @Nullable SrtpSession srtp;
    private boolean started;
    private volatile boolean closed;

    /** @param iceControlling whether the local side nominates the pair; a conflict is settled by itself */
    public MediaTransport(MediaPort port, DtlsIdentity identity, boolean iceControlling, TransportEvents events) {
        this.identity = identity;
        this.events = events;
        ice = new IceLink(port, iceControlling, new FromIce());
    }

    public LocalTransport local() {
        return new LocalTransport(ice.ufrag(), ice.password(), identity.fingerprint(), ice.candidates());
    }

    /** Begins to connect; calls after the first are ignored, for there is no restart in place. */
    public synchronized void start(RemoteTransport remote) {
        if (started || closed) {
            return;
        }
        started = true;
        ice.start(remote.ufrag(), remote.password(), remote.candidates());
        dtls.start(remote.dtlsRole(), identity, remote.fingerprint(), this::secured, failure -> {
            if (!closed) {
                events.failed("DTLS: " + failure.getMessage());
            }
        });
    }

    public boolean isConnected() {
        return srtp != null && !closed;
    }

    /** {@link System#nanoTime()} of the last packet that was accepted, 0 before the first. */
    public long lastReceivedNanos() {
        return lastReceived.get();
    }

    /**
     * Encrypts an RTP packet in place and sends it.
     *
     * @return bytes sent; 0 when the transport is not connected or the packet cannot be sent
     */
    public int sendRtp(byte[] buffer, int offset, int length) {
        SrtpSession session = srtp;
        return session == null || closed
                ? 0
                : sendProtected(buffer, offset, session.protectRtp(buffer, offset, length));
    }

    /** The same for an RTCP compound. */
    public int sendRtcp(byte[] buffer, int offset, int length) {
        SrtpSession session = srtp;
        return session == null || closed
                ? 0
                : sendProtected(buffer, offset, session.protectRtcp(buffer, offset, length));
    }

    private int sendProtected(byte[] buffer, int offset, int length) {
        if (length <= 0) {
            return 0;
        }
        try {
            ice.send(buffer, offset, length);
            return length;
        } catch (IOException e) {
            return 0;
        }
    }

    private void secured(SrtpKeys keys) {
        SrtpSession session = new SrtpSession(keys);
        synchronized (receiving) {
            if (closed) {
                session.close();
                return;
            }
            srtp = session;
        }
        events.connected();
        synchronized (receiving) {
            for (byte[] packet : earlyMedia) {
                media(session, packet, 0, packet.length, System.nanoTime());
            }
            earlyMedia.clear();
        }
    }

    private void media(SrtpSession session, byte[] buffer, int offset, int length, long nanos) {
        int type = buffer[offset + 1] & 0xFF;
        if (type >= 192 && type <= 223) {
            int plain = length < 8 ? -1 : session.unprotectRtcp(buffer, offset, length);
            if (plain > 0) {
                lastReceived.set(nanos);
                events.rtcp(buffer, offset, plain);
            }
            return;
        }
        if (length < RtpPacket.FIXED_HEADER || !events.expects(RtpPacket.ssrcAt(buffer, offset))) {
            return;
        }
        int plain = session.unprotectRtp(buffer, offset, length);
        if (plain >= RtpPacket.FIXED_HEADER) {
            lastReceived.set(nanos);
            events.rtp(buffer, offset, plain, nanos);
        }
    }

    /** A flight that ICE cannot carry yet is kept: DTLS would else wait long before it repeats it. */
    private void sendDtls(byte[] buffer, int offset, int length) {
        synchronized (unsentDtls) {
            try {
                ice.send(buffer, offset, length);
            } catch (IOException e) {
                if (unsentDtls.size() >= EARLY) {
                    unsentDtls.removeFirst();
                }
                byte[] copy = new byte[length];
                System.arraycopy(buffer, offset, copy, 0, length);
                unsentDtls.addLast(copy);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        dtls.close();
        ice.close();
        synchronized (receiving) {
            earlyMedia.clear();
        }
    }

    private final class FromIce implements IceLink.Events {
        @Override
        public void received(byte[] buffer, int offset, int length) {
            if (closed || length < 2) {
                return;
            }
            int first = buffer[offset] & 0xFF;
            if (first >= 20 && first <= 63) {
                datagrams.received(buffer, offset, length);
            } else if (first >= 128 && first <= 191) {
                synchronized (receiving) {
                    SrtpSession session = srtp;
                    if (session != null) {
                        media(session, buffer, offset, length, System.nanoTime());
                    } else if (earlyMedia.size() < EARLY) {
                        byte[] copy = new byte[length];
                        System.arraycopy(buffer, offset, copy, 0, length);
                        earlyMedia.addLast(copy);
                    }
                }
            }
        }

        @Override
        public void writable() {
            synchronized (unsentDtls) {
                while (!unsentDtls.isEmpty()) {
                    byte[] flight = unsentDtls.getFirst();
                    try {
                        ice.send(flight, 0, flight.length);
                    } catch (IOException e) {
                        return;
                    }
                    unsentDtls.removeFirst();
                }
            }
        }

        @Override
        public void failed() {
            if (!closed) {
                events.failed("ICE found no path");
            }
        }
    }
}
