package org.zhest.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.InterpreterState;

/** The port to interpreters who can come into a call in talk: able by need, never blocked, not in it already. */
public interface Joiners {

    /** Calls that look for somebody and have asked nobody yet, whoever asked first before. */
    List<CallId> sought();

    /** Whether this interpreter may be asked into this call at all, now or later. */
    boolean able(CallId call, InterpreterId interpreter, Instant now);

    /**
     * The next to be asked, rested before tired, held until the transaction ends; so is the call. Empty where nobody is
     * free, or another node was faster.
     *
     * @param passedAfter who declined or missed this call since then is not asked again yet
     */
    Optional<InterpreterId> next(CallId call, Instant now, Instant passedAfter);

    /** Those of the free whom a call that looks for somebody could take: they are not for those who wait. */
    Set<InterpreterId> keptFree(Collection<InterpreterId> free, Instant now, Instant passedAfter);

    /** Everybody at work who may be asked, the free first. */
    List<Able> atWork(CallId call, Instant now);

    /** @param owesRest tired, so asked last where anybody will do */
    record Able(UUID id, String name, InterpreterState state, boolean owesRest) {}
}
