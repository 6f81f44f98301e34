package org.zhest.live.websocket;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhest.live.Attendance;
import org.zhest.live.Decided;
import org.zhest.live.Legs;
import org.zhest.live.effect.CallMedia;
import org.zhest.live.effect.CallTalk;
import org.zhest.live.effect.FatigueTeller;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.Role;

/** What follows when an account's page comes or goes: its row, the other side of its call, the queue. */
@Component
class Arrivals {

    private final Attendance attendance;
    private final Legs legs;
    private final CallTalk talk;
    private final CallMedia media;
    private final FatigueTeller fatigue;
    private final ApplicationEventPublisher events;

    Arrivals(
            Attendance attendance,
            Legs legs,
            CallTalk talk,
            CallMedia media,
            FatigueTeller fatigue,
            ApplicationEventPublisher events) {
        this.attendance = attendance;
        this.legs = legs;
        this.talk = talk;
        this.media = media;
        this.fatigue = fatigue;
        this.events = events;
    }

    /** Before the page is greeted: from now on it counts as present. */
    void arrived(Connection page) {
        attendance.arrived(page.account(), page.id());
        tell(page);
    }

    /** After the page was greeted: an offer of media that it may not have answered comes again. */
    void greeted(Connection page) {
        legs.liveOf(page.account()).ifPresent(media::repeatOffer);
        if (page.role() == Role.INTERPRETER) {
            fatigue.wake(new InterpreterId(page.account()));
        }
    }

    void left(Connection page) {
        attendance.left(page.account(), page.id());
        tell(page);
    }

    private void tell(Connection page) {
        legs.liveOf(page.account()).ifPresent(self -> talk.tellOthers(self.call(), page.account()));
        events.publishEvent(new Decided(List.of(new Effect.MatchAgain())));
    }
}
