package org.zhest.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.fatigue.Fatigue;
import org.zhest.signaling.protocol.ServerMessage;

/** Counts how tired an interpreter is, keeps it for dispatch, and tells the console. */
@Component
public class Fatigues {

    private final Workdays workdays;
    private final Courier courier;
    private final FatigueSettings settings;
    private final InstantSource clock;

    Fatigues(Workdays workdays, Courier courier, FatigueSettings settings, InstantSource clock) {
        this.workdays = workdays;
        this.courier = courier;
        this.settings = settings;
        this.clock = clock;
    }

    /** The state changed, or the page is new. */
    public void count(InterpreterId interpreter) {
        Instant now = clock.instant();
        Fatigue fatigue = at(interpreter, now);
        workdays.keep(interpreter, fatigue, now);
        tell(interpreter, fatigue, now);
    }

    /** What changed by itself; several nodes find it, one tells. */
    public void countDue() {
        Instant now = clock.instant();
        for (Workdays.Due due : workdays.due(now)) {
            Fatigue fatigue = at(due.interpreter(), now);
            if (workdays.keepDue(due, fatigue, now)) {
                tell(due.interpreter(), fatigue, now);
            }
        }
    }

    private Fatigue at(InterpreterId interpreter, Instant now) {
        Instant from = now.minus(settings.window());
        return Fatigue.at(settings.rules(), workdays.of(interpreter, from), now);
    }

    private void tell(InterpreterId interpreter, Fatigue fatigue, Instant now) {
        courier.deliver(
                interpreter.value(),
                new ServerMessage.Fatigue(new ServerMessage.Tiredness(
                        now,
                        fatigue.signing(),
                        fatigue.resting(),
                        seconds(fatigue.signed()),
                        seconds(fatigue.stretch()),
                        seconds(fatigue.call()),
                        seconds(fatigue.owed()),
                        seconds(fatigue.rested()),
                        fatigue.swapDue(),
                        fatigue.secondDue())));
    }

    private static long seconds(Duration duration) {
        return duration.toSeconds();
    }
}
