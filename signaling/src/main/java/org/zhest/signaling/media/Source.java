package org.zhest.signaling.media;

import org.jspecify.annotations.Nullable;

/**
 * What one endpoint sends of one kind.
 *
 * @param ssrc the stream's SSRC, unsigned 32 bit
 * @param rtx the SSRC of its retransmissions (RFC 4588), null where there are none
 */
public record Source(
        EndpointId endpoint,
        MediaKind kind,
        long ssrc,
        @Nullable Long rtx) {

    /** The bridge's name for it: {@code <endpoint>-a0} or {@code <endpoint>-v0}. */
    public String name() {
        return endpoint.value() + (kind == MediaKind.AUDIO ? "-a0" : "-v0");
    }

    /** The stream id by which a page knows whose media this is. */
    public String streamId() {
        return endpoint.value() + "-" + kind.token() + "-0";
    }
}
