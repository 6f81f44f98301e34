package org.zhest.signaling.call;

import java.util.UUID;

/** An offer's id. */
public record OfferId(UUID value) {}
