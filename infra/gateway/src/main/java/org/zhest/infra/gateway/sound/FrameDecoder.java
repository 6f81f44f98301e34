package org.zhest.infra.gateway.sound;

/** Makes samples of one source's packets, at the rate of its RTP clock. Belongs to one stream. */
interface FrameDecoder {

    /** Samples a second, which is the clock of the timestamps as well. */
    int rate();

    /** Samples that a payload holds; 0 where it is not one of this codec's. */
    int samples(byte[] payload);

    /** @return samples written, 0 where the payload is broken; there is room for 120 ms */
    int decode(byte[] payload, short[] into);

    /** Makes up for samples that are lost. */
    void conceal(short[] into, int samples);

    /**
     * Reads lost samples from what the packet after them repeats.
     *
     * @return false where it repeats nothing
     */
    boolean recover(byte[] next, short[] into, int samples);

    /** Whether packets repeat what was in the one before, so that it is worth waiting one packet longer under loss. */
    boolean repeats();
}
