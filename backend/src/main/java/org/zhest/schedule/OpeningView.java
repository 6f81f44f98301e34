package org.zhest.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.opening.Opening;

/**
 * The line as pages show it.
 *
 * @param until when an open line closes; null when nobody can say
 * @param opensAt when a closed line opens; null when nobody can say
 * @param why why it is closed
 * @param messageRu what was written for callers; blank when nothing was
 */
public record OpeningView(
        boolean open,
        @Nullable Instant until,
        @Nullable Instant opensAt,
        Opening.@Nullable Why why,
        String messageRu,
        String messageEn) {

    public static OpeningView of(Opening opening) {
        return switch (opening) {
            case Opening.Open(var until) -> new OpeningView(true, until, null, null, "", "");
            case Opening.Closed(var why, var opensAt, var message) ->
                new OpeningView(false, null, opensAt, why, message.ru(), message.en());
        };
    }
}
