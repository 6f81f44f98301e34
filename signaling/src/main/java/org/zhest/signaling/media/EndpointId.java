package org.zhest.signaling.media;

/**
 * One leg on the bridge, for example {@code c-1} or {@code i-2} of a page, {@code p-3} of a telephone: a fresh id for each
 * (re)connection, because a bridge's key-frame limiter remembers the old one. Letters, digits and dashes.
 */
public record EndpointId(String value) {
    public EndpointId {
        if (!value.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("endpoint id: " + value);
        }
    }

    /** A telephone sends and takes sound only. */
    public boolean isTelephone() {
        return value.startsWith("p-");
    }
}
