package org.zhest.live.phone;

/** A gateway's SDP answer; published in this process. */
public record LineAnswer(LineOffer offer, String sdp) {}
