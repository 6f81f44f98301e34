package org.zhest.signaling.call;

import java.util.UUID;

/** A ring of a citizen. */
public record RingId(UUID value) {}
