package org.zhest.signaling.call;

import org.zhest.signaling.phone.Line;
import org.zhest.signaling.protocol.CallPurpose;

/** Somebody telephoned the service. @param line theirs, which talks since the service picked up */
public record Telephoned(Line line, CallPurpose purpose) {}
