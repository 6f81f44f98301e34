package org.zhest.live.board;

import java.time.Instant;
import org.zhest.signaling.protocol.Board.AnswerSpeed;
import org.zhest.signaling.protocol.Board.BoardCallbacks;
import org.zhest.signaling.protocol.Board.BoardPeriod;
import org.zhest.signaling.protocol.Board.LostCalls;

/** Counts of the calls of some time, as {@code Board} defines them. They add up, so that a month is its days. */
public record Tally(
        int answered,
        int withinGoal,
        int ofGoal,
        int withinFloor,
        int ofFloor,
        int lostEarly,
        int lostLate,
        long lostSeconds,
        int lostLongest,
        int emergencies,
        int emergenciesInTime,
        int callbacks,
        int callbacksAnswered,
        int callbacksNotReached,
        int callbacksGivenUp) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                answered + other.answered,
                withinGoal + other.withinGoal,
                ofGoal + other.ofGoal,
                withinFloor + other.withinFloor,
                ofFloor + other.ofFloor,
                lostEarly + other.lostEarly,
                lostLate + other.lostLate,
                lostSeconds + other.lostSeconds,
                Math.max(lostLongest, other.lostLongest),
                emergencies + other.emergencies,
                emergenciesInTime + other.emergenciesInTime,
                callbacks + other.callbacks,
                callbacksAnswered + other.callbacksAnswered,
                callbacksNotReached + other.callbacksNotReached,
                callbacksGivenUp + other.callbacksGivenUp);
    }

    AnswerSpeed speed() {
        return new AnswerSpeed(withinGoal, ofGoal, withinFloor, ofFloor);
    }

    BoardPeriod since(Instant from, int offersMissed) {
        int mean = lostLate == 0 ? 0 : (int) (lostSeconds / lostLate);
        return new BoardPeriod(
                from,
                speed(),
                answered,
                new LostCalls(lostEarly, lostLate, mean, lostLongest),
                emergencies,
                emergenciesInTime,
                new BoardCallbacks(callbacks, callbacksAnswered, callbacksNotReached, callbacksGivenUp),
                offersMissed);
    }
}
