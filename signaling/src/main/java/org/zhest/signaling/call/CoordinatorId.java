package org.zhest.signaling.call;

import java.util.UUID;

/** The account of a coordinator. */
public record CoordinatorId(UUID value) {}
