package org.zhest.infra.gateway.sound;

/** What a trunk may carry, in our order of preference where it takes it. Clock rates as in SDP (RFC 7587, RFC 3551). */
public enum TrunkCodec {
    OPUS("opus", 48_000, 2),
    PCMA("PCMA", 8_000, 1),
    PCMU("PCMU", 8_000, 1);

    private final String encoding;
    private final int clockRate;
    private final int channels;

    TrunkCodec(String encoding, int clockRate, int channels) {
        this.encoding = encoding;
        this.clockRate = clockRate;
        this.channels = channels;
    }

    public String encoding() {
        return encoding;
    }

    /** Hertz of the RTP timestamp. */
    public int clockRate() {
        return clockRate;
    }

    public int channels() {
        return channels;
    }
}
