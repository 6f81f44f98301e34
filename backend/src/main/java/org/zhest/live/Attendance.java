package org.zhest.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.signaling.call.CallEvent;

/** Writes that an account's page came or went, and into the timeline of its call if it is in one. */
@Component
@Transactional
public class Attendance {

    private final Presences presences;
    private final Legs legs;
    private final Timeline timeline;
    private final InstantSource clock;

    Attendance(Presences presences, Legs legs, Timeline timeline, InstantSource clock) {
        this.presences = presences;
        this.legs = legs;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Presences.Arrival arrived(UUID account, UUID connection) {
        Instant now = clock.instant();
        Presences.Arrival arrival = presences.arrived(account, connection, now);
        if (arrival.wasAbsent()) {
            legs.liveOf(account).ifPresent(self -> timeline.add(self.call(), new CallEvent.Returned(account), now));
        }
        return arrival;
    }

    public void left(UUID account, UUID connection) {
        Instant now = clock.instant();
        if (presences.left(account, connection, now)) {
            legs.liveOf(account).ifPresent(self -> timeline.add(self.call(), new CallEvent.Absent(account), now));
        }
    }

    /** A side's page went with its node; its presence says so already. */
    public void lost(Legs.Participant side) {
        side.page().ifPresent(account -> timeline.add(side.call(), new CallEvent.Absent(account), clock.instant()));
    }
}
