package org.zhest.infra.rtp;

/**
 * What a transport tells its owner. Packets come from the media port's thread, one at a time for one transport, and are only
 * valid during the call; they may be changed in place, and must not be kept.
 */
public interface TransportEvents {
    /** Whether a source is known; packets of others are dropped before anything is spent on them. */
    default boolean expects(int ssrc) {
        return true;
    }

    /**
     * A decrypted RTP packet.
     *
     * @param nanos {@link System#nanoTime()} of its arrival
     */
    void rtp(byte[] buffer, int offset, int length, long nanos);

    /** A decrypted RTCP compound. */
    void rtcp(byte[] buffer, int offset, int length);

    /** ICE and DTLS are through, packets can be sent. */
    default void connected() {}

    /** ICE or DTLS have failed for good. The reason holds no address. */
    default void failed(String reason) {}
}
