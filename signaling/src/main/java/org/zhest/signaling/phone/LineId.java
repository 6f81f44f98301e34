package org.zhest.signaling.phone;

import java.util.UUID;

/** One try to reach a telephone. A redial is another line; the line's participant in the call has the same id. */
public record LineId(UUID value) {}
