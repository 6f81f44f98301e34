package org.zhest.signaling.call;

import java.util.UUID;

/** The account of an interpreter. */
public record InterpreterId(UUID value) {}
