package org.zhest.signaling.call;

import java.time.Instant;

/**
 * A citizen is rung on every page of theirs, for somebody who telephoned the service.
 *
 * @param caller who that is, as the interpreter wrote it; the citizen reads it
 */
public record CitizenRing(RingId id, CitizenId citizen, RecipientId recipient, String caller, Instant until) {}
