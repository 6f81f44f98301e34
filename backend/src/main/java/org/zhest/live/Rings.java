package org.zhest.live;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.RingResult;
import org.zhest.signaling.protocol.ServerMessage;

/** The port to who is to be called back, for pages that are not their account's live one. */
public interface Rings {

    /**
     * @param rang calls that pages of them saw ring, to be told what became of those
     */
    Seen look(Set<UUID> citizens, Set<UUID> rang);

    /**
     * @param kept by citizen
     * @param over by call; not of one that rings
     */
    record Seen(Map<UUID, Kept> kept, Map<UUID, Over> over) {}

    /** @param citizen whose call it was, and nobody else's business */
    record Over(UUID citizen, RingResult result) {}

    /**
     * A callback, an emergency in talk that the citizen is missing from, or somebody who telephones them.
     *
     * @param until it rings until then; null while it does not
     * @param nobodyThere a callback's citizen has no live page
     * @param incoming who telephones; null where nobody does
     */
    record Kept(
            UUID call, @Nullable Instant until, boolean nobodyThere, ServerMessage.@Nullable IncomingCall incoming) {}
}
