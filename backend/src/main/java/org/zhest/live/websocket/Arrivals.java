package org.zhest.live.websocket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.live.Decided;
import org.zhest.live.Legs;
import org.zhest.live.Presences;
import org.zhest.live.Timeline;
import org.zhest.live.effect.CallMedia;
import org.zhest.live.effect.CallTalk;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.Effect;

/** What follows when an account's page comes or goes: its row, its call's timeline, the other side, the queue. */
@Component
class Arrivals {

    private final Presences presences;
    private final Legs legs;
    private final Timeline timeline;
    private final CallTalk talk;
    private final CallMedia media;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Arrivals(
            Presences presences,
            Legs legs,
            Timeline timeline,
            CallTalk talk,
            CallMedia media,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.presences = presences;
        this.legs = legs;
        this.timeline = timeline;
        this.talk = talk;
        this.media = media;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Before the page is greeted: from now on it counts as present. */
    void arrived(Connection page) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            if (presences.arrived(page.account(), page.id(), now)) {
                legs.liveOf(page.account())
                        .ifPresent(self -> timeline.add(self.call(), new CallEvent.Returned(page.account()), now));
            }
        });
        legs.liveOf(page.account()).ifPresent(self -> talk.tellOthers(self.call(), page.account()));
        matchAgain();
    }

    /** After the page was greeted: an offer of media that it may not have answered comes again. */
    void greeted(Connection page) {
        legs.liveOf(page.account()).ifPresent(media::repeatOffer);
    }

    void left(Connection page) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            if (presences.left(page.account(), page.id(), now)) {
                legs.liveOf(page.account())
                        .ifPresent(self -> timeline.add(self.call(), new CallEvent.Absent(page.account()), now));
            }
        });
        legs.liveOf(page.account()).ifPresent(self -> talk.tellOthers(self.call(), page.account()));
        matchAgain();
    }

    private void matchAgain() {
        events.publishEvent(new Decided(List.of(new Effect.MatchAgain())));
    }
}
