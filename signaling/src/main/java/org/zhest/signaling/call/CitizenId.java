package org.zhest.signaling.call;

import java.util.UUID;

/** The account of a citizen. */
public record CitizenId(UUID value) {}
