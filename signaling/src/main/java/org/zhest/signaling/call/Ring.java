package org.zhest.signaling.call;

import java.time.Instant;

/** An offer on one interpreter's console, until its deadline. */
public record Ring(OfferId offer, InterpreterId interpreter, Instant deadline) {}
