package org.zhest.live.phone;

import org.zhest.signaling.phone.LineId;

/** An SDP offer of the conference to a telephone. */
public record LineOffer(LineId line, String endpoint, int version, String sdp) {}
