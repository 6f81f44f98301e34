package org.zhest.live.websocket;

import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;
import org.zhest.signaling.protocol.Limits;

/** Puts a message together that comes in parts. The container hands over those of one socket one after the other. */
final class Parts {

    private @Nullable StringBuilder begun;
    private boolean tooBig;

    /** @return the message that this part completes, or null */
    @Nullable TextMessage add(TextMessage part) {
        TextMessage whole = part;
        if (begun != null || !part.isLast()) {
            StringBuilder all = begun == null ? new StringBuilder() : begun;
            all.append(part.getPayload());
            tooBig |= all.length() > Limits.MAX_MESSAGE_BYTES;
            // Nothing more is kept of what is too big: its page is being cut off.
            begun = part.isLast() || tooBig ? null : all;
            whole = part.isLast() ? new TextMessage(all) : null;
        }
        tooBig |= whole != null && whole.getPayloadLength() > Limits.MAX_MESSAGE_BYTES;
        return whole;
    }

    /** Whether there was a message past the limit. */
    boolean tooBig() {
        return tooBig;
    }
}
