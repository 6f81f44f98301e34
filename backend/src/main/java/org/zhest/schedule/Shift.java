package org.zhest.schedule;

import java.util.List;
import java.util.UUID;

/** A shift as it stands. */
public record Shift(ShiftId id, String interpreterName, ShiftPlan plan, List<UUID> breakIds, int version) {}
