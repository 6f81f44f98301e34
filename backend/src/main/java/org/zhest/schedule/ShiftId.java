package org.zhest.schedule;

import java.util.UUID;

public record ShiftId(UUID value) {}
