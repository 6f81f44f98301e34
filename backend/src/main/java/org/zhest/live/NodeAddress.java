package org.zhest.live;

/** Where a node is reached by the others, and the secret that it wants to see. */
public record NodeAddress(String url, String secret) {

    /** Without the secret: it must not come into a log. */
    @Override
    public String toString() {
        return url;
    }
}
