package org.zhest.infra.gateway.sound;

/**
 * UDP ports for RTP with telephones, each even one with the odd one above it for RTCP (RFC 3550, section 11).
 *
 * @param first even
 * @param last odd
 */
public record PortRange(int first, int last) {
    public PortRange {
        if (first < 1024 || last > 65_535 || first % 2 != 0 || last % 2 != 1 || last <= first) {
            throw new IllegalArgumentException(
                    "The ports for RTP must begin with an even one from 1024 on and end with an odd one: " + first + "-"
                            + last);
        }
    }

    int pairs() {
        return (last - first + 1) / 2;
    }
}
