package org.zhest.live.websocket;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhest.live.Attendance;
import org.zhest.live.Decided;
import org.zhest.live.OtherNodes;
import org.zhest.live.Presences;
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
    private final CallTalk talk;
    private final CallMedia media;
    private final FatigueTeller fatigue;
    private final OtherNodes others;
    private final ApplicationEventPublisher events;

    Arrivals(
            Attendance attendance,
            CallTalk talk,
            CallMedia media,
            FatigueTeller fatigue,
            OtherNodes others,
            ApplicationEventPublisher events) {
        this.attendance = attendance;
        this.talk = talk;
        this.media = media;
        this.fatigue = fatigue;
        this.others = others;
        this.events = events;
    }

    /**
     * Before the page is greeted: from now on it counts as present, and messages of all nodes come here.
     *
     * @return whether the account was connected to another node before
     */
    boolean arrived(Connection page) {
        Presences.Arrival arrival = attendance.arrived(page.account(), page.id());
        Presences.Elsewhere elsewhere = arrival.elsewhere();
        if (elsewhere != null && !arrival.wasAbsent()) {
            others.replaced(elsewhere.node(), page.account(), elsewhere.connection());
        }
        tell(page);
        return elsewhere != null;
    }

    /** After the page was greeted: an offer of media that it may not have answered comes again. */
    void greeted(Connection page) {
        media.repeatOffer(page.account());
        if (page.role() == Role.INTERPRETER) {
            fatigue.wake(new InterpreterId(page.account()));
        }
    }

    void left(Connection page) {
        attendance.left(page.account(), page.id());
        tell(page);
    }

    private void tell(Connection page) {
        talk.tellOthers(page.account());
        events.publishEvent(new Decided(List.of(new Effect.MatchAgain())));
    }
}
