package org.zhest.live;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.zhest.account.AccountDisabled;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Role;

/** Who is disabled leaves the line at once: no grace, no call, no offer. */
@Component
class AccountEnds {

    private final Views views;
    private final Legs legs;
    private final InterpreterStates states;
    private final CallCommands calls;
    private final InstantSource clock;

    AccountEnds(Views views, Legs legs, InterpreterStates states, CallCommands calls, InstantSource clock) {
        this.views = views;
        this.legs = legs;
        this.states = states;
        this.calls = calls;
        this.clock = clock;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void on(AccountDisabled disabled) {
        UUID account = disabled.account().value();
        InterpreterId interpreter = new InterpreterId(account);
        legs.liveOf(account)
                .ifPresentOrElse(
                        self -> calls.carryOut(
                                self.call(),
                                self.role() == Role.INTERPRETER
                                        ? new CallCommand.DropOut(interpreter, EndReason.ACCOUNT_DISABLED)
                                        : new CallCommand.BreakOff(EndReason.ACCOUNT_DISABLED)),
                        () -> views.unanswered(account)
                                .ifPresent(call ->
                                        calls.carryOut(call, new CallCommand.BreakOff(EndReason.ACCOUNT_DISABLED))));
        views.openOffer(interpreter)
                .ifPresent(offer -> views.callOf(offer, interpreter)
                        .ifPresent(call -> calls.carryOut(call, new CallCommand.WithdrawOffer(offer))));
        states.change(
                interpreter,
                List.of(InterpreterState.READY, InterpreterState.BREAK, InterpreterState.AFTER_CALL),
                InterpreterState.OFF,
                clock.instant());
    }
}
