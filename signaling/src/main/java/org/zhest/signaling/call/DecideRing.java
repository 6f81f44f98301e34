package org.zhest.signaling.call;

import static org.zhest.signaling.call.DecideTalk.also;
import static org.zhest.signaling.call.DecideTalk.before;
import static org.zhest.signaling.call.DecideTalk.leading;
import static org.zhest.signaling.call.DecideTalk.told;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.RingOutcome;

/** The rules of ringing a citizen for somebody who telephoned. */
final class DecideRing {

    private static final Decision WRONG_STATE = new Refused(Refusal.WRONG_STATE);

    private DecideRing() {}

    static Decision decide(Talking call, CallCommand.OfRing command, Instant now) {
        return switch (command) {
            case CallCommand.RingCitizen(var by, var ring) -> leading(call, by).orElseGet(() -> rung(call, by, ring));
            case CallCommand.GiveUpRing(var by) ->
                leading(call, by)
                        .orElseGet(() -> onRing(call, ring -> over(call, ring, by.value(), RingOutcome.GIVEN_UP)));
            case CallCommand.AnswerRing(var citizen) ->
                ofCitizen(call, citizen, ring -> now.isBefore(ring.until()) ? answered(call, ring) : WRONG_STATE);
            case CallCommand.DeclineRing(var citizen) ->
                ofCitizen(call, citizen, ring -> over(call, ring, citizen.value(), RingOutcome.DECLINED));
            case CallCommand.ExpireRing() ->
                onRing(
                        call,
                        ring -> now.isBefore(ring.until())
                                ? WRONG_STATE
                                : over(call, ring, null, RingOutcome.NO_ANSWER));
        };
    }

    /** What ends a call ends its ring. */
    static Accepted stopped(Talking call, Accepted finished) {
        CitizenRing ring = call.ring();
        return ring == null
                ? finished
                : also(before(new CallEvent.RingEnded(null, RingOutcome.GIVEN_UP), finished), tell(call, ring));
    }

    private static Decision onRing(Talking call, Function<CitizenRing, Decision> then) {
        CitizenRing ring = call.ring();
        return ring == null ? WRONG_STATE : then.apply(ring);
    }

    /** A stranger hears of no call. */
    private static Decision ofCitizen(Talking call, CitizenId citizen, Function<CitizenRing, Decision> then) {
        CitizenRing ring = call.ring();
        if (ring == null || !ring.citizen().equals(citizen)) {
            return citizen.equals(call.head().citizen()) ? WRONG_STATE : new Refused(Refusal.NO_SUCH_CALL);
        }
        return then.apply(ring);
    }

    private static Decision rung(Talking call, InterpreterId by, CitizenRing ring) {
        return call.head().telephoned() == null || call.head().citizen() != null || call.ring() != null
                ? WRONG_STATE
                : also(told(call.with(ring), new CallEvent.CitizenRung(by, ring.citizen())), tell(call, ring));
    }

    private static Accepted answered(Talking call, CitizenRing ring) {
        return also(
                told(
                        named(call.joined(ring), ring.caller()),
                        new CallEvent.RingEnded(ring.citizen().value(), RingOutcome.ANSWERED)),
                tell(call, ring),
                new Effect.AdmitCitizen(call.head().id(), ring.citizen()));
    }

    /** The citizen reads in the call, too, who it is; what the directory knows stays. */
    private static Talking named(Talking call, String caller) {
        Telephoned by = call.head().telephoned();
        return by == null
                ? call
                : call.with(call.lines().stream()
                        .map(line -> line.id().equals(by.line().id())
                                        && line.to().name().isEmpty()
                                ? line.with(line.to().named(caller))
                                : line)
                        .toList());
    }

    private static Accepted over(Talking call, CitizenRing ring, @Nullable UUID by, RingOutcome outcome) {
        return also(told(call.with((CitizenRing) null), new CallEvent.RingEnded(by, outcome)), tell(call, ring));
    }

    private static Effect tell(Talking call, CitizenRing ring) {
        return new Effect.TellRing(call.head().id(), ring.citizen());
    }
}
