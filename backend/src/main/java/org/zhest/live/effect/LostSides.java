package org.zhest.live.effect;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.live.Attendance;
import org.zhest.live.Legs;

/** Sides of calls whose pages were connected to a node that died: the others see them absent. */
@Component
class LostSides {

    private final Attendance attendance;
    private final Legs legs;
    private final CallTalk talk;

    LostSides(Attendance attendance, Legs legs, CallTalk talk) {
        this.attendance = attendance;
        this.legs = legs;
        this.talk = talk;
    }

    void tellLost(List<UUID> accounts) {
        for (UUID account : accounts) {
            legs.liveOf(account).ifPresent(self -> {
                attendance.lost(self);
                talk.tellOthers(self.call(), account);
            });
        }
    }
}
