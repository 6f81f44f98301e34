package org.zhest.signaling.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/**
 * Who goes first: whoever waits longest, with a head start for some (base + a point a second).
 *
 * @param name as configuration lists it
 * @param topics head starts by what the call is about
 * @param modes head starts by how the person communicates; both add up
 * @param wishesWidenAfter how long only those wished for are asked
 */
public record Policy(
        String name, Map<TopicClass, Duration> topics, Map<SignMode, Duration> modes, Duration wishesWidenAfter) {

    public Policy {
        topics = Map.copyOf(topics);
        modes = Map.copyOf(modes);
    }

    public Ticket ticket(Need need, Wishes wishes, boolean emergency, Instant now) {
        if (emergency) {
            return new Ticket(Band.EMERGENCY, now, new Lane(need, null), null, null);
        }
        return new Ticket(
                Band.ORDINARY,
                now.minus(boost(need)),
                new Lane(need, wishes.gender()),
                wishes.interpreter(),
                wishes.none() ? null : now.plus(wishesWidenAfter));
    }

    private Duration boost(Need need) {
        return topics.getOrDefault(need.topic(), Duration.ZERO).plus(modes.getOrDefault(need.mode(), Duration.ZERO));
    }
}
