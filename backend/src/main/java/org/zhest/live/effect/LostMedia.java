package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.zhest.live.Due;

/** Media that a dead node was to begin or to take down. Whoever does it after all is slower by a turn, no more. */
@Component
class LostMedia {

    private final Due due;
    private final CallMedia media;
    private final InstantSource clock;

    LostMedia(Due due, CallMedia media, InstantSource clock) {
        this.due = due;
        this.media = media;
        this.clock = clock;
    }

    void pickUp() {
        Instant now = clock.instant();
        due.mediaNotBegunSince(now).forEach(media::start);
        due.mediaLeftSince(now).forEach(media::stop);
    }
}
