package org.zhest.infra.rtp;

import java.beans.PropertyChangeEvent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.ice4j.Transport;
import org.ice4j.TransportAddress;
import org.ice4j.ice.Agent;
import org.ice4j.ice.CandidateType;
import org.ice4j.ice.Component;
import org.ice4j.ice.IceMediaStream;
import org.ice4j.ice.IceProcessingState;
import org.ice4j.ice.KeepAliveStrategy;
import org.ice4j.ice.RemoteCandidate;
import org.ice4j.util.Buffer;
import org.jitsi.utils.logging2.Logger;
import org.jitsi.utils.logging2.LoggerImpl;
import org.jspecify.annotations.Nullable;

/** The ICE agent of one transport (RFC 8445): one stream with one component, for RTP and RTCP share a flow. */
final class IceLink implements AutoCloseable {
    /** Pace of checks, ms (RFC 8445, section 14.2 asks for 5 at least and proposes 50). */
    private static final long PACE = 20;

    private static final Logger LOGGER = new LoggerImpl(Agent.class.getName());

    /** Told from the port's thread ({@code received}) or the agent's ({@code the rest}). */
    interface Events {
        void received(byte[] buffer, int offset, int length);

        void writable();

        void failed();
    }

    private final MediaPort port;
    private final Events events;
    private final Agent agent;
    private final IceMediaStream stream;
    private final Component component;
    private volatile @Nullable SocketAddress known;
    private volatile boolean closed;

    IceLink(MediaPort port, boolean controlling, Events events) {
        this.port = port;
        this.events = events;
        agent = new Agent(LOGGER);
        agent.setUseDynamicPorts(false);
        agent.setControlling(controlling);
        agent.setPerformConsentFreshness(true);
        agent.setTa(PACE);
        agent.addCandidateHarvester(port.harvester());
        agent.addStateChangeListener(this::stateChanged);
        stream = agent.createMediaStream("media");
        stream.addPairChangeListener(this::pairChanged);
        try {
            component = agent.createComponent(stream, KeepAliveStrategy.SELECTED_ONLY, false);
        } catch (IOException e) {
            throw new IllegalStateException("The media port has no candidate", e);
        }
        component.setBufferCallback(this::received);
    }

    String ufrag() {
        return agent.getLocalUfrag();
    }

    String password() {
        return agent.getLocalPassword();
    }

    List<IceCandidate> candidates() {
        return component.getLocalCandidates().stream()
                .map(c -> new IceCandidate(
                        c.getTransportAddress().getHostAddress(),
                        c.getTransportAddress().getPort(),
                        c.getPriority(),
                        c.getFoundation(),
                        c.getType().toString()))
                .toList();
    }

    /** Starts the checks; a second call does nothing, for these agents do not restart. */
    synchronized void start(String remoteUfrag, String remotePassword, List<IceCandidate> remotes) {
        if (closed || stream.getRemotePassword() != null) {
            return;
        }
        stream.setRemoteUfrag(remoteUfrag);
        stream.setRemotePassword(remotePassword);
        for (IceCandidate remote : remotes) {
            TransportAddress address = new TransportAddress(remote.ip(), remote.port(), Transport.UDP);
            port.reach(address, ufrag());
            component.addRemoteCandidate(new RemoteCandidate(
                    address,
                    component,
                    CandidateType.parse(remote.type()),
                    remote.foundation(),
                    remote.priority(),
                    null));
        }
        agent.startConnectivityEstablishment();
    }

    /** @throws IOException when no pair is valid yet, or the socket refuses */
    void send(byte[] buffer, int offset, int length) throws IOException {
        component.send(buffer, offset, length);
    }

    private void received(Buffer buffer) {
        try {
            SocketAddress from = buffer.getRemoteAddress();
            if (!closed && from != null && (from.equals(known) || isChecked(from))) {
                events.received(buffer.getBuffer(), buffer.getOffset(), buffer.getLength());
            }
        } finally {
            Ice4j.giveBack(buffer);
        }
    }

    /** Only an address that has passed a check with the right password may send; anybody can forge a user name. */
    private boolean isChecked(SocketAddress from) {
        TransportAddress address = new TransportAddress((InetSocketAddress) from, Transport.UDP);
        if (agent.findCandidatePair(port.harvester().getLocalAddress(), address) == null) {
            return false;
        }
        known = from;
        return true;
    }

    private void pairChanged(PropertyChangeEvent event) {
        if (IceMediaStream.PROPERTY_PAIR_VALIDATED.equals(event.getPropertyName())
                || IceMediaStream.PROPERTY_PAIR_NOMINATED.equals(event.getPropertyName())) {
            events.writable();
        }
    }

    private void stateChanged(PropertyChangeEvent event) {
        if (event.getNewValue() == IceProcessingState.FAILED && !closed) {
            events.failed();
        } else if (event.getNewValue() instanceof IceProcessingState state && state.isEstablished()) {
            events.writable();
        }
    }

    /** Stops at once; what the library keeps is freed behind the caller's back, because that takes tens of ms. */
    @Override
    public void close() {
        closed = true;
        Thread.ofVirtual().name("ice-free").start(agent::free);
    }
}
