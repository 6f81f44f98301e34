package org.zhest.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhest.centre.Centre;
import org.zhest.signaling.opening.Hours;
import org.zhest.signaling.opening.Opening;

/** Whether the line is open now. */
@Component
public class Openings {

    private final OpeningHours hours;
    private final Centre centre;
    private final InstantSource clock;

    Openings(OpeningHours hours, Centre centre, InstantSource clock) {
        this.hours = hours;
        this.centre = centre;
        this.clock = clock;
    }

    public Opening now() {
        Instant now = clock.instant();
        LocalDate yesterday = centre.dayOf(now).minusDays(1);
        OpeningHours.Written written = hours.written();
        OpeningHours.Force force = written.forced();
        Map<LocalDate, Hours.SpecialDay> special = hours.specialFrom(yesterday).stream()
                .collect(Collectors.toMap(OpeningHours.Special::day, OpeningHours.Special::special));
        return Opening.at(
                new Hours(centre.zone(), written.week(), special, force == null ? null : force.forced()), now);
    }
}
