package org.zhest.infra.embedded.telephone;

import org.jspecify.annotations.Nullable;

/** Who is at a telephone, 20 ms at a time. */
interface Party {
    /** Samples in a frame, at 8 kHz. */
    int FRAME = 160;

    /** What is said next, in A-law; null: nothing is sent at all. */
    byte @Nullable [] says();

    /** A packet's sound, in A-law. */
    default void hears(byte[] sound) {}

    default void hearsKey(char key) {}

    /** @param manner how the telephone answers */
    static Party of(Behaviour.Manner manner) {
        return switch (manner) {
            case SPEAKS -> new Speaking("listening");
            case SPEAKS_AS_EMERGENCY -> new Speaking("emergency");
            case SAYS_NOTHING -> () -> null;
            case ECHOES -> new Echoing();
        };
    }
}
