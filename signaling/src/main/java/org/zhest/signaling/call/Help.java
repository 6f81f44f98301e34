package org.zhest.signaling.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator was called into a call in talk.
 *
 * @param by who said that they come; null: nobody yet
 */
public record Help(Instant calledAt, @Nullable CoordinatorId by) {}
