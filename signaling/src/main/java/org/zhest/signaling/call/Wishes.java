package org.zhest.signaling.call;

import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.Gender;

/** Whom a citizen would rather have. Wishes are given up after a while; needs never are. */
public record Wishes(@Nullable Gender gender, @Nullable InterpreterId interpreter) {

    public static final Wishes NONE = new Wishes(null, null);

    public boolean none() {
        return gender == null && interpreter == null;
    }
}
