package org.zhest.live;

import java.time.Instant;
import java.util.List;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.dispatch.Matching.Caller;
import org.zhest.signaling.dispatch.Matching.Free;

/**
 * The port to the few rows that a match looks at, each found along an index. What is returned as held is locked until the
 * transaction ends; rows that others hold are skipped, so nobody waits for anybody.
 */
public interface Candidates {

    /** The lanes that somebody waits in who will have any interpreter of it, or is to be called back now. */
    List<String> lanesWaiting(Instant now);

    /**
     * The present, ready interpreters without an offer who serve one of these lanes, or whom somebody wants; the rested
     * and longest idle first; held.
     */
    List<Free> free(List<String> lanes, int limit, Instant now);

    /**
     * Those whom these interpreters can take, in the order of the queue: the first of each lane, and those who want one of
     * them; held. Callers must be present; who is called back need not be, but who went just now is not due yet.
     *
     * @param awaySince whoever is to be called back and went before that is not there
     */
    List<InTurn> callersFor(List<Free> free, int limit, Instant now, Instant awaySince);

    /**
     * How many more callbacks may ring, so that never more ring than interpreters are free. Until the transaction ends
     * every other asker gets 0.
     */
    int ringsLeft(Instant now);

    /** Emergencies that nobody has answered, oldest first. */
    List<CallId> emergencies();

    /** Holds an emergency that nobody has answered. @return false if another holds it, or it is over */
    boolean hold(CallId emergency);

    /**
     * Who is to be shown this emergency: all who are ready and have no card yet, without those who declined it since {@code
     * declinedAfter}; held.
     *
     * @param breaks also who is on a break
     */
    List<InterpreterId> forEmergency(CallId emergency, boolean breaks, Instant declinedAfter);

    /** Ordinary offers on the consoles of interpreters who are to be shown this emergency. */
    List<Standing> inTheWay(CallId emergency, Instant declinedAfter);

    /** A caller, and what it means that an interpreter was found for them. */
    record InTurn(Caller caller, Turn turn) {}

    enum Turn {
        /** Waits: the interpreter gets an offer. */
        WAITS,
        /** Is to be called back: the citizen is rung. */
        TO_RING,
        /** Is to be called back, and no page is open. */
        NOBODY_THERE,
        /** Rings: the interpreter is kept free until the citizen answers. */
        RINGS
    }

    record Standing(CallId call, OfferId offer) {}
}
