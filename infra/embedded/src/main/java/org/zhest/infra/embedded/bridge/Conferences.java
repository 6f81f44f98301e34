package org.zhest.infra.embedded.bridge;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** All conferences of a bridge by meeting id, and the sweep that ends forgotten ones. */
final class Conferences {
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final ConcurrentMap<String, Conference> byMeetingId = new ConcurrentHashMap<>();
    private final Conference.Shared shared;
    private final InstantSource clock;
    private Instant nextSweep;

    Conferences(Conference.Shared shared, InstantSource clock) {
        this.shared = shared;
        this.clock = clock;
        this.nextSweep = clock.instant().plus(BETWEEN_SWEEPS);
    }

    /** What a request came to. */
    record Result(Conference conference, List<Conference.Outcome> outcomes, boolean created, boolean expired) {}

    boolean exists(String meetingId) {
        return live(meetingId) != null;
    }

    private @Nullable Conference live(String meetingId) {
        Conference conference = byMeetingId.get(meetingId);
        return conference == null || conference.isExpired() ? null : conference;
    }

    /** @throws RefusedRequest with the reason; a conference that the request made stays, as on the real bridge */
    Result modify(ConferenceModify request) throws RefusedRequest {
        String id = request.meetingId() == null ? "" : request.meetingId();
        Conference conference = request.create() ? create(id, request.name()) : live(id);
        if (conference == null) {
            throw new RefusedRequest("Conference not found for ID: " + id);
        }
        if (request.expire()) {
            remove(conference);
            return new Result(conference, List.of(), false, true);
        }
        List<Conference.Outcome> outcomes = conference.modify(request.endpoints(), clock.instant());
        if (conference.isExpired()) {
            remove(conference);
        }
        return new Result(conference, outcomes, request.create(), false);
    }

    private Conference create(String id, @Nullable String name) throws RefusedRequest {
        if (name != null && !name.matches("[^@\\s]+@[^@\\s]+")) {
            throw new RefusedRequest("Invalid conference name (not a JID)");
        }
        Conference made = new Conference(id, shared, clock.instant());
        Conference now = byMeetingId.compute(id, (key, before) -> before == null || before.isExpired() ? made : before);
        if (now != made) {
            throw new RefusedRequest("Conference already exists for ID: " + id);
        }
        shared.traffic().conferencesCreated.increment();
        return made;
    }

    private void remove(Conference conference) {
        conference.expire();
        if (byMeetingId.remove(conference.meetingId(), conference)) {
            shared.traffic().conferencesCompleted.increment();
        }
    }

    Collection<Conference> all() {
        return byMeetingId.values();
    }

    /** To be called every 50 ms or so; sweeps when the clock says that it is time. */
    void tick(long nanos) {
        Instant now = clock.instant();
        for (Conference conference : byMeetingId.values()) {
            for (Endpoint endpoint : conference.present()) {
                endpoint.tick(now, nanos);
            }
        }
        if (!now.isBefore(nextSweep)) {
            nextSweep = now.plus(BETWEEN_SWEEPS);
            for (Conference conference : byMeetingId.values()) {
                if (conference.sweep(now)) {
                    remove(conference);
                }
            }
        }
    }

    void close() {
        List.copyOf(byMeetingId.values()).forEach(this::remove);
    }
}
