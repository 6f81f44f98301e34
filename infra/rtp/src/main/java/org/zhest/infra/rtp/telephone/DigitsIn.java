package org.zhest.infra.rtp.telephone;

import org.jspecify.annotations.Nullable;

/**
 * Reads pressed keys of telephone-event packets (RFC 4733, section 2.5.2). Each is told once, when its first packet comes,
 * however many repeat it and whichever of them are lost.
 */
public final class DigitsIn {
    static final String KEYS = "0123456789*#ABCD";

    private boolean begun;
    private int lastTimestamp;
    private int lastEvent;
    private int lastDuration;
    private boolean ended;

    /** @return the key, or null where the packet adds nothing */
    public @Nullable Character packet(int timestamp, byte[] payload) {
        if (payload.length < 4) {
            return null;
        }
        int event = payload[0] & 0xFF;
        boolean end = (payload[1] & 0x80) != 0;
        int duration = (payload[2] & 0xFF) << 8 | (payload[3] & 0xFF);
        if (begun && timestamp - lastTimestamp <= 0) {
            if (timestamp == lastTimestamp) {
                ended = ended || end;
                lastDuration = Math.max(lastDuration, duration);
            }
            return null;
        }
        // A key held longer than 16 bits can say goes on in a further segment, which begins where the last ended.
        boolean goesOn =
                begun && !ended && event == lastEvent && lastDuration > 0xF000 && timestamp - lastTimestamp <= 0x1_0000;
        begun = true;
        lastTimestamp = timestamp;
        lastEvent = event;
        lastDuration = duration;
        ended = end;
        return goesOn || event >= KEYS.length() ? null : KEYS.charAt(event);
    }

    /** Another source: its timestamps say nothing about those before. */
    public void reset() {
        begun = false;
    }
}
