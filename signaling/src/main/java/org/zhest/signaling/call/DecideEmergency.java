package org.zhest.signaling.call;

import static org.zhest.signaling.call.DecideTalk.told;

import java.time.Instant;
import java.util.List;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.StateCause;

/** What holds for an emergency in talk only: 112, its end, and an interpreter who is lost before that. */
final class DecideEmergency {

    private DecideEmergency() {}

    static Decision dialled(Talking call, Instant now) {
        return call.head().emergency()
                ? new Accepted(
                        call,
                        List.of(new CallEvent.EmergencyDialled(call.interpreter())),
                        List.of(new Effect.TellDialled(call.head().id(), now)))
                : new Refused(Refusal.WRONG_STATE);
    }

    static Decision resolved(Talking call, Instant now) {
        return call.holdsLead()
                ? told(call.resolved(now), new CallEvent.EmergencyResolved(call.interpreter()))
                : new Refused(Refusal.WRONG_STATE);
    }

    /** Back to the head of the queue, to everybody who is ready: whoever answers goes on, and 112 is called again. */
    static Accepted lostLead(Talking call) {
        CallId id = call.head().id();
        InterpreterId lost = call.interpreter();
        Accepted asked = new Accepted(
                new Call.Waiting(call.head()),
                List.of(new CallEvent.LeftCall(lost, Departure.DROPPED)),
                List.of(
                        new Effect.AskAgain(id, call.head().who().orElseThrow(), lost),
                        new Effect.TellState(lost, StateCause.LEFT_CALL),
                        new Effect.MatchAgain()));
        Accepted freed = DecideLine.freed(call, asked);
        return call.crew()
                .ring()
                .map(ring -> Decide.withdrawn(List.of(ring), freed))
                .orElse(freed);
    }
}
