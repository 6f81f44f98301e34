package org.zhest.live;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Join;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.Refusal;

/** How an interpreter in a call finds one more. */
@Component
public class Crews {

    private final Joiners joiners;
    private final Legs legs;
    private final CallCommands calls;
    private final CallSettings settings;
    private final InstantSource clock;

    Crews(Joiners joiners, Legs legs, CallCommands calls, CallSettings settings, InstantSource clock) {
        this.joiners = joiners;
        this.legs = legs;
        this.calls = calls;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return why not, or null */
    public @Nullable Refusal seek(
            InterpreterId by, CallId call, JoinKind kind, @Nullable UUID wanted, @Nullable HandoverReason reason) {
        if (!isIn(call, by)) {
            return Refusal.NO_SUCH_CALL;
        }
        InterpreterId named = wanted == null ? null : new InterpreterId(wanted);
        if (named != null && !joiners.able(call, named, clock.instant())) {
            return Refusal.NOT_ABLE;
        }
        return calls.carryOut(call, new CallCommand.SeekJoiner(by, new Join.Ask(kind, named, reason), settings.stay()));
    }

    /** Whom an interpreter in this call may ask in; empty for anybody else. */
    public Optional<List<Joiners.Able>> able(InterpreterId by, CallId call) {
        return isIn(call, by) ? Optional.of(joiners.atWork(call, clock.instant())) : Optional.empty();
    }

    private boolean isIn(CallId call, InterpreterId interpreter) {
        return legs.liveOf(interpreter.value())
                .filter(self -> self.call().equals(call))
                .isPresent();
    }
}
