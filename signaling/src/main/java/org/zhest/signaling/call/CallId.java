package org.zhest.signaling.call;

import java.util.UUID;

/** A call's id. */
public record CallId(UUID value) {}
