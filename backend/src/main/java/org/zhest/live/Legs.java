package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.Role;

/** The port to the participants of calls in talk and the state of their media. */
public interface Legs {

    /**
     * @param account null for a telephone
     * @param part what an interpreter is in the call; null for everybody else
     * @param phone null for whoever has a page
     * @param name as the others read it
     * @param absentSince null while the page is connected
     */
    record Participant(
            UUID id,
            CallId call,
            @Nullable UUID account,
            Role role,
            @Nullable Part part,
            String name,
            boolean camera,
            boolean microphone,
            @Nullable Instant absentSince,
            @Nullable Phone phone,
            @Nullable Leg leg) {

        /** Whether this account is it. */
        public boolean is(UUID other) {
            return other.equals(account);
        }

        /** Whose page is told; nobody's for a telephone. */
        public Optional<UUID> page() {
            return Optional.ofNullable(account);
        }

        public Participant with(Leg next) {
            return new Participant(id, call, account, role, part, name, camera, microphone, absentSince, phone, next);
        }
    }

    /**
     * What a telephone has besides, as {@link org.zhest.signaling.phone.Switches} names it.
     *
     * @param line its own
     */
    record Phone(LineId line, boolean citizenSpeaks, boolean citizenListens) {}

    /**
     * The media of a call as a whole.
     *
     * @param bridge base URL of the bridge that carries it; null while there is none
     * @param endpoints how many endpoints were made so far: each gets a number of its own
     * @param leaving where the media was before and still is, for pages that have not changed over
     * @param hold number of the hold under which this was read: only its holder may write
     */
    record Media(
            @Nullable String bridge,
            int endpoints,
            @Nullable Leaving leaving,
            int hold) {

        public Media on(@Nullable String other, int made) {
            return new Media(other, made, leaving, hold);
        }

        /** @param old null: there is nothing left anywhere else */
        public Media leaving(@Nullable Leaving old) {
            return new Media(bridge, endpoints, old, hold);
        }
    }

    /** @param bridge base URL of the bridge that the call moved off */
    record Leaving(String bridge, Instant since) {}

    /** The participants of the call, if it is in talk: the citizen, the interpreters, the lead first, and telephones. */
    List<Participant> of(CallId call);

    /** The endpoint of somebody who left a call that goes on. */
    Optional<EndpointId> left(CallId call, UUID account);

    /** The endpoint of a telephone that was hung up in a call that goes on. */
    Optional<EndpointId> left(LineId line);

    /** The participation of a telephone that is up. */
    Optional<Participant> liveOf(LineId line);

    /** Telephones that were dialled before {@code then} and whose media is not there, or waits for an answer. */
    List<Participant> phonesWithoutMedia(Instant then);

    /** The live participation of this account, in any call. */
    Optional<Participant> liveOf(UUID account);

    /** Those of the calls that are in talk. */
    Set<CallId> live(Set<CallId> calls);

    /**
     * Writes the call's media and these legs, inside the caller's transaction.
     *
     * @return false if another holds the media by now; nothing is written then
     */
    boolean save(CallId call, Media media, List<Participant> changed);

    void setTracks(UUID participant, boolean camera, boolean microphone);

    /** Media of this participant fails since {@code since}; null: it works. An earlier failure stays. */
    void setMediaFailing(UUID participant, @Nullable Instant since);
}
