package org.zhest.live;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.zhest.live.Legs.Participant;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.protocol.ClientMessage;

/** What pages report of the media that they get; the session log keeps it. */
@Component
public class MediaReports {

    private final Legs legs;
    private final Timeline timeline;
    private final InstantSource clock;

    MediaReports(Legs legs, Timeline timeline, InstantSource clock) {
        this.legs = legs;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Media works (again): whatever failed before is over. A report of an endpoint before the last says nothing. */
    public void firstFrame(Participant self, ClientMessage.ReportFirstFrame report) {
        if (self.leg() != null && self.leg().endpoint().value().equals(report.endpoint())) {
            legs.setMediaFailing(self.id(), null);
            timeline.add(
                    self.call(), new CallEvent.FirstFrame(self.page().orElseThrow(), report.millis()), clock.instant());
        }
    }

    public void quality(Participant self, ClientMessage.ReportQuality report) {
        var quality =
                new Timeline.Quality(report.fps(), report.frameHeight(), report.roundTripMillis(), report.freezes());
        self.page().ifPresent(page -> timeline.addQuality(self.call(), page, clock.instant(), quality));
    }

    public void failure(Participant self, ClientMessage.ReportMediaFailure report) {
        if (self.leg() != null && self.leg().endpoint().value().equals(report.endpoint())) {
            Instant now = clock.instant();
            legs.setMediaFailing(self.id(), now);
            timeline.add(self.call(), new CallEvent.MediaFailed(self.page().orElseThrow(), report.reason()), now);
        }
    }
}
