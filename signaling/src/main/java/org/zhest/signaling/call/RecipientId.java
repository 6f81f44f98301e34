package org.zhest.signaling.call;

import java.util.UUID;

/** The recipient of social services that a citizen is. */
public record RecipientId(UUID value) {}
