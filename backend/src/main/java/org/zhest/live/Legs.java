package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.protocol.Role;

/** The port to the participants of calls in talk and the state of their media. */
public interface Legs {

    /**
     * @param name as the others read it
     * @param absentSince null while the page is connected
     */
    record Participant(
            UUID id,
            CallId call,
            UUID account,
            Role role,
            String name,
            boolean camera,
            boolean microphone,
            @Nullable Instant absentSince,
            @Nullable Leg leg) {}

    /** The participants of the call, if it is in talk. */
    List<Participant> of(CallId call);

    /** The live participation of this account, in any call. */
    Optional<Participant> liveOf(UUID account);

    /** The bridge that carries the call's media: its base URL. */
    Optional<String> bridge(CallId call);

    /** Remembers the bridge, or with null that there is no media any more. */
    void setBridge(CallId call, @Nullable String bridge);

    /** A number for the call's next endpoint, from 1. */
    int nextEndpoint(CallId call);

    void saveLeg(UUID participant, Leg leg);

    void setTracks(UUID participant, boolean camera, boolean microphone);

    /** Media of this participant fails since {@code since}; null: it works. An earlier failure stays. */
    void setMediaFailing(UUID participant, @Nullable Instant since);
}
