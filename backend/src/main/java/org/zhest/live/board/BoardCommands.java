package org.zhest.live.board;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.live.CallCommands;
import org.zhest.live.Decided;
import org.zhest.live.QueueSettings;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Calls;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.protocol.Refusal;

/** What a coordinator does to a call: decided, written and audited in one transaction. */
@Component
public class BoardCommands {

    private final Calls calls;
    private final CallCommands commands;
    private final Assignees assignees;
    private final QueueSettings queue;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    BoardCommands(
            Calls calls,
            CallCommands commands,
            Assignees assignees,
            QueueSettings queue,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.calls = calls;
        this.commands = commands;
        this.assignees = assignees;
        this.queue = queue;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return why not, or null */
    public @Nullable Hindrance moveUp(CoordinatorId by, CallId call) {
        return carryOut(() -> decide(by, call, new CallCommand.MoveUp(by), Map.of("what", "moved_up")));
    }

    /** @return why not, or null */
    public @Nullable Hindrance assign(CoordinatorId by, CallId call, InterpreterId to) {
        return carryOut(() -> {
            Call held = calls.lock(call).orElse(null);
            // Only of a call that may be given away is the interpreter's row held, after the call's, as an accept does
            // it.
            return switch (held) {
                case null -> new Result(Hindrance.CALL_OVER, null);
                case Call.Ended _ -> new Result(Hindrance.CALL_OVER, null);
                case Call.CallbackAsked _, Call.RingingBack _, Call.Talking _ ->
                    new Result(Hindrance.CALL_MOVED_ON, null);
                case Call.Waiting _, Call.Offered _ -> assign(by, held.head(), to);
            };
        });
    }

    private Result assign(CoordinatorId by, Call.Head call, InterpreterId to) {
        Instant now = clock.instant();
        Hindrance hindrance = assignees.hold(to, call, now);
        if (hindrance != null) {
            return new Result(hindrance, null);
        }
        Ring ring = new Ring(new OfferId(UUID.randomUUID()), to, now.plus(queue.offerRings()));
        Map<String, String> detail = Map.of("what", "assigned", "to", to.value().toString());
        return decide(by, call.id(), new CallCommand.Assign(by, ring), detail);
    }

    /** @return why not, or null */
    @Nullable Hindrance answerHelp(CoordinatorId by, CallId call) {
        return carryOut(() -> decide(by, call, new CallCommand.AnswerHelp(by), Map.of("what", "help_answered")));
    }

    private @Nullable Hindrance carryOut(Supplier<Result> command) {
        Result result = Objects.requireNonNull(transaction.execute(_ -> command.get()));
        if (result.accepted() != null) {
            events.publishEvent(new Decided(result.accepted().effects()));
        }
        return result.hindrance();
    }

    private record Result(@Nullable Hindrance hindrance, Decision.@Nullable Accepted accepted) {}

    private Result decide(CoordinatorId by, CallId call, CallCommand command, Map<String, String> detail) {
        return switch (commands.decide(call, command)) {
            case Decision.Refused(var reason) ->
                new Result(reason == Refusal.NO_SUCH_CALL ? Hindrance.CALL_OVER : Hindrance.CALL_MOVED_ON, null);
            case Decision.Accepted accepted -> {
                audit.add(new Audit.Entry(by.value(), AuditAction.CHANGED, AuditSubject.SESSION, call.value(), detail));
                yield new Result(null, accepted);
            }
        };
    }
}
