package org.zhest.live.phone;

import org.jspecify.annotations.Nullable;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.LineResult;

/** What a gateway says of a line, as far as a call has to know it. */
public sealed interface LineEvent {

    LineId line();

    /** It rings, or the network speaks before the answer. */
    record Rings(LineId line) implements LineEvent {}

    record Answers(LineId line) implements LineEvent {}

    /** The other side put us on hold, or came back. */
    record Holds(LineId line, boolean held) implements LineEvent {}

    record Speaks(LineId line, boolean speaking) implements LineEvent {}

    /** What was played to the telephone was heard to its end. */
    record Announced(LineId line, String sound) implements LineEvent {}

    /** Sound with the conference stopped for good: a fresh endpoint is needed. */
    record MediaLost(LineId line) implements LineEvent {}

    /** @param status the final one of SIP, null where there was none */
    record Over(LineId line, LineResult result, @Nullable Integer status) implements LineEvent {}

    /** Nothing that a call has to know. */
    record Other(LineId line) implements LineEvent {}
}
