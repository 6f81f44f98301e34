package org.zhest.schedule.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.centre.Centre;
import org.zhest.schedule.Shifts;

/** An interpreter's own shifts. */
@RestController
class MyShiftsController {

    private static final int DAYS = 7;

    private final Shifts shifts;
    private final Centre centre;
    private final InstantSource clock;

    MyShiftsController(Shifts shifts, Centre centre, InstantSource clock) {
        this.shifts = shifts;
        this.centre = centre;
        this.clock = clock;
    }

    /** Today's and those of the six days after it. */
    @GetMapping("/api/my-shifts")
    List<ShiftView> mine(@AuthenticationPrincipal SignedIn me) {
        LocalDate today = centre.today(clock);
        return shifts.of(me.id(), centre.startOf(today), centre.startOf(today.plusDays(DAYS))).stream()
                .map(shift -> ShiftView.of(shift, centre.zone()))
                .toList();
    }
}
