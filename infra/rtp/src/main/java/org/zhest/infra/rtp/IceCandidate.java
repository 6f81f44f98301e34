package org.zhest.infra.rtp;

/**
 * One address where a side can be reached by UDP (RFC 8839, section 5.1).
 *
 * @param type {@code host}, {@code srflx}, {@code prflx} or {@code relay}
 */
public record IceCandidate(String ip, int port, long priority, String foundation, String type) {}
