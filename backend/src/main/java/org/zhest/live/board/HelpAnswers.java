package org.zhest.live.board;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.Legs;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.InterpreterId;

/** A coordinator says to an interpreter in a call that they come. */
@Component
public class HelpAnswers {

    private final Legs legs;
    private final BoardCommands commands;

    HelpAnswers(Legs legs, BoardCommands commands) {
        this.legs = legs;
        this.commands = commands;
    }

    /** @return why not, or null */
    public @Nullable Hindrance come(CoordinatorId by, InterpreterId caller) {
        return legs.liveOf(caller.value())
                        .map(leg -> commands.answerHelp(by, leg.call()) != null)
                        .orElse(true)
                ? Hindrance.HELP_OVER
                : null;
    }
}
