package org.zhest.signaling.call;

import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.JoinKind;

/** The search for one more interpreter in a call in talk, until the call is handed over or the second one is there. */
public sealed interface Join {

    Ask ask();

    /**
     * What the lead asked for.
     *
     * @param wanted this interpreter and nobody else; null: anybody able
     * @param reason why the call is handed over, where it has to be said
     */
    record Ask(
            JoinKind kind,
            @Nullable InterpreterId wanted,
            @Nullable HandoverReason reason) {

        /** Whoever was named cannot: the lead still needs somebody. */
        Ask toAnybody() {
            return new Ask(kind, null, reason);
        }
    }

    /** Nobody is asked yet. */
    record Sought(Ask ask) implements Join {}

    /** A card is on the console of one interpreter. */
    record Rung(Ask ask, Ring ring) implements Join {}

    /** The joiner of a hand-over is in the call and looks on. */
    record Watching(Ask ask, InterpreterId joiner, boolean ready) implements Join {}
}
