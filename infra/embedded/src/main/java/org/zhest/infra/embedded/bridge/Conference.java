package org.zhest.infra.embedded.bridge;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.embedded.bridge.ConferenceModify.EndpointModify;
import org.zhest.infra.embedded.bridge.ConferenceModify.Remote;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.DtlsRole;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.MediaPort;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.RemoteTransport;

/** One conference: its endpoints, and who meets whom. Changes take this object's lock; packets never do. */
final class Conference {
    /** An endpoint that was heard and fell silent goes at the first sweep after this. */
    private static final Duration SILENT = Duration.ofMinutes(1);

    /** One that never connected goes at the first sweep after this. */
    private static final Duration NEVER_HEARD = Duration.ofMinutes(2);

    /** A conference without endpoints goes at the first sweep that finds it older. */
    private static final Duration EMPTY = Duration.ofSeconds(20);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What all conferences of a bridge share. */
    record Shared(MediaPort port, DtlsIdentity identity, Traffic traffic) {}

    /** What became of one endpoint in a request. */
    record Outcome(String id, @Nullable Endpoint created, boolean expired) {}

    private final String internalId = Long.toHexString(RANDOM.nextLong() | Long.MIN_VALUE);
    private final String meetingId;
    private final Shared shared;
    private final Instant createdAt;
    private final int audioSsrc = RANDOM.nextInt();
    private final int videoSsrc = RANDOM.nextInt();
    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    private volatile List<Endpoint> present = List.of();
    private boolean expired;

    Conference(String meetingId, Shared shared, Instant now) {
        this.meetingId = meetingId;
        this.shared = shared;
        this.createdAt = now;
    }

    String internalId() {
        return internalId;
    }

    String meetingId() {
        return meetingId;
    }

    /** SSRC that the bridge itself reports with, unsigned. */
    long ssrc(boolean video) {
        return Integer.toUnsignedLong(video ? videoSsrc : audioSsrc);
    }

    Collection<Endpoint> present() {
        return present;
    }

    synchronized boolean isExpired() {
        return expired;
    }

    /**
     * Does what is asked of the endpoints, in order. What was done before a refusal stays done, as on the real bridge.
     *
     * @throws RefusedRequest with the reason
     * @throws NumberFormatException for a payload type whose id is no number
     */
    synchronized List<Outcome> modify(List<EndpointModify> changes, Instant now) throws RefusedRequest {
        if (expired) {
            throw new RefusedRequest("Conference not found for ID: " + meetingId);
        }
        if (changes.stream().filter(EndpointModify::updates).count() > 1) {
            throw new RefusedRequest(
                    "Creating or updating media, sources or transport for more than one endpoint in a request.");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (EndpointModify change : changes) {
            outcomes.add(modify(change, now));
        }
        if (endpoints.isEmpty() && outcomes.stream().anyMatch(Outcome::expired)) {
            expired = true;
        }
        return outcomes;
    }

    private Outcome modify(EndpointModify change, Instant now) throws RefusedRequest {
        if (change.expire()) {
            remove(change.id());
            return new Outcome(change.id(), null, true);
        }
        Endpoint created = change.create() ? create(change, now) : null;
        Endpoint endpoint = created != null ? created : endpoints.get(change.id());
        if (endpoint == null) {
            throw new RefusedRequest("Endpoint not found for ID: " + change.id());
        }
        if (change.medias() != null) {
            endpoint.negotiated(new Negotiated(change.medias()));
        }
        if (change.transport() != null) {
            if (change.transport().sctp()) {
                throw new RefusedRequest("SCTP support is not configured");
            }
            start(endpoint, change.transport().remote());
        }
        if (change.sources() != null) {
            endpoint.sources(Sources.of(change.sources(), endpoint.sources()));
        }
        if (change.forceMute() != null) {
            endpoint.mute(change.forceMute().audio(), change.forceMute().video());
        }
        if (change.initialLastN() != null) {
            endpoint.lastN(change.initialLastN());
        }
        return new Outcome(change.id(), created, false);
    }

    private Endpoint create(EndpointModify change, Instant now) throws RefusedRequest {
        if (endpoints.containsKey(change.id())) {
            throw new RefusedRequest("Endpoint with ID " + change.id() + " already exists");
        }
        ConferenceModify.Transport transport = change.transport();
        if (transport == null) {
            throw new RefusedRequest("Attempt to create endpoint " + change.id() + " with no <transport>");
        }
        if (!change.capabilities().contains("source-names")) {
            throw new RefusedRequest("Source name support is mandatory.");
        }
        Endpoint endpoint = new Endpoint(
                change.id(),
                events -> new MediaTransport(shared.port(), shared.identity(), transport.iceControlling(), events),
                shared.traffic(),
                videoSsrc,
                now);
        shared.traffic().endpointsCreated.increment();
        endpoints.put(change.id(), endpoint);
        introduce();
        return endpoint;
    }

    private static void start(Endpoint endpoint, @Nullable Remote remote) {
        if (remote == null
                || remote.ufrag() == null
                || remote.password() == null
                || remote.hash() == null
                || remote.fingerprint() == null) {
            return;
        }
        String setup = remote.setup() == null ? "active" : remote.setup().toLowerCase(Locale.ROOT);
        // Candidates are not taken over: the bridge learns the address from the other side's checks.
        endpoint.transport()
                .start(new RemoteTransport(
                        remote.ufrag(),
                        remote.password(),
                        new Fingerprint(remote.hash(), remote.fingerprint()),
                        "passive".equals(setup) ? DtlsRole.CLIENT : DtlsRole.SERVER,
                        List.of()));
    }

    private void remove(String id) {
        Endpoint gone = endpoints.remove(id);
        if (gone != null) {
            introduce();
            gone.close();
        }
    }

    private void introduce() {
        Endpoint[] everyone = endpoints.values().toArray(Endpoint[]::new);
        present = List.of(everyone);
        for (Endpoint endpoint : everyone) {
            endpoint.meet(everyone);
        }
    }

    /** Drops who has gone silent. @return whether the conference itself is over */
    synchronized boolean sweep(Instant now) {
        List<String> silent = endpoints.values().stream()
                .filter(e ->
                        e.quietSince().plus(e.isActive() ? SILENT : NEVER_HEARD).isBefore(now))
                .map(Endpoint::id)
                .toList();
        silent.forEach(this::remove);
        if (endpoints.isEmpty() && createdAt.plus(EMPTY).isBefore(now)) {
            expired = true;
        }
        return expired;
    }

    synchronized void expire() {
        expired = true;
        List.copyOf(endpoints.keySet()).forEach(this::remove);
    }
}
