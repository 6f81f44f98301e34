package org.zhest.signaling.call;

import java.util.List;
import org.zhest.signaling.protocol.Refusal;

/** What a command comes to: carried out, or refused with nothing changed. */
public sealed interface Decision {

    /** The next state and its timeline are written in one transaction; the effects run after its commit, in order. */
    record Accepted(Call next, List<CallEvent> events, List<Effect> effects) implements Decision {}

    record Refused(Refusal reason) implements Decision {}
}
