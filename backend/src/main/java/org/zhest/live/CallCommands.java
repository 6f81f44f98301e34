package org.zhest.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.directory.OrganisationId;
import org.zhest.directory.Organisations;
import org.zhest.live.phone.Lines;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Calls;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.Decide;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.call.Telephoned;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.SignMode;

/** Carries out commands on calls: a decision, its rows and its contact are one transaction; its effects follow. */
@Component
public class CallCommands {

    private final Calls calls;
    private final CallContacts contacts;
    private final Views views;
    private final InterpreterStates states;
    private final Organisations organisations;
    private final Lines lines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    CallCommands(
            Calls calls,
            CallContacts contacts,
            Views views,
            InterpreterStates states,
            Organisations organisations,
            Lines lines,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.calls = calls;
        this.contacts = contacts;
        this.views = views;
        this.states = states;
        this.organisations = organisations;
        this.lines = lines;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A citizen asks for an interpreter. @return why not, or null */
    public @Nullable Refusal request(CitizenId citizen, CallRequest request) {
        Views.Caller caller = views.callerOf(citizen.value()).orElse(null);
        if (caller == null) {
            return Refusal.NOT_ALLOWED;
        }
        if (request.emergency() != null) {
            giveUpPlace(citizen);
        }
        Instant now = clock.instant();
        SignMode mode = request.mode() == null ? caller.mode() : request.mode();
        Call.Head head = new Call.Head(
                new CallId(UUID.randomUUID()),
                citizen,
                caller.recipient(),
                new Need(mode, request.topic()),
                request.emergency() != null,
                now);
        Wishes wishes = wishes(request, caller.recipient());
        UUID organisation = request.organisation() == null
                ? null
                : organisations
                        .find(new OrganisationId(request.organisation()))
                        .map(one -> one.id().value())
                        .orElse(null);
        Decision.Accepted decision = Decide.request(head);
        boolean added = Boolean.TRUE.equals(transaction.execute(
                _ -> calls.add(new Call.Waiting(head), wishes, request.emergency(), organisation, decision, now)));
        if (!added) {
            return Refusal.ALREADY_IN_CALL;
        }
        events.publishEvent(new Decided(decision.effects()));
        return null;
    }

    /** Somebody telephones the service, on a line that is carried at {@code place}. @return false: it was taken before */
    public boolean telephone(CallId id, Telephoned by, Need need, Lines.Place place) {
        Instant now = clock.instant();
        Call.Head head = new Call.Head(id, null, null, by, need, false, now);
        Decision.Accepted decision = Decide.telephone(head, by);
        try {
            transaction.executeWithoutResult(_ -> {
                calls.add(new Call.Waiting(head), Wishes.NONE, null, null, decision, now);
                lines.put(by.line().id(), place);
            });
        } catch (DuplicateKeyException takenByAnotherNode) {
            return false;
        }
        events.publishEvent(new Decided(decision.effects()));
        return true;
    }

    /** Who needs 112 keeps no place for anything else. */
    private void giveUpPlace(CitizenId citizen) {
        views.unanswered(citizen.value())
                .filter(call -> views.emergency(call).isEmpty())
                .ifPresent(call -> carryOut(call, new CallCommand.Cancel(citizen)));
    }

    /** Whom the citizen names goes before whom they had last in the case; who is not at work is not waited for. */
    private Wishes wishes(CallRequest request, RecipientId recipient) {
        UUID caseFile = request.caseFile();
        InterpreterId named = request.wishes().interpreter();
        InterpreterId wanted = named == null && caseFile != null
                ? views.lastInterpreter(caseFile, recipient).orElse(null)
                : named;
        boolean atWork = wanted != null
                && states.now(wanted)
                        .filter(now -> now.state() != InterpreterState.OFF)
                        .isPresent();
        return new Wishes(request.wishes().gender(), atWork ? wanted : null);
    }

    /** Carries out a command on the call as it stands. @return why not, or null */
    public @Nullable Refusal carryOut(CallId id, CallCommand command) {
        Decision decision = transaction.execute(_ -> decide(id, command));
        return switch (decision) {
            case Decision.Accepted accepted -> {
                events.publishEvent(new Decided(accepted.effects()));
                yield null;
            }
            case Decision.Refused(var reason) -> reason;
            case null -> throw new IllegalStateException("a transaction without a decision");
        };
    }

    /** Decides and writes inside the caller's transaction; the caller runs the effects after its commit. */
    public Decision decide(CallId id, CallCommand command) {
        Optional<Call> call = calls.lock(id);
        if (call.isEmpty()) {
            return new Decision.Refused(Refusal.NO_SUCH_CALL);
        }
        Instant now = clock.instant();
        Decision decision = Decide.decide(call.get(), command, now);
        if (decision instanceof Decision.Accepted accepted) {
            calls.save(call.get(), accepted, now);
            if (accepted.next() instanceof Call.Ended ended) {
                contacts.open(ended);
            }
        }
        return decision;
    }
}
