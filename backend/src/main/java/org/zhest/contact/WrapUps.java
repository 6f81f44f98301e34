package org.zhest.contact;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.account.SignedIn;
import org.zhest.cases.CaseId;
import org.zhest.cases.Cases;
import org.zhest.signaling.protocol.Role;

/** Wraps contacts up: by the interpreter of the call, or by a coordinator when that never happened. */
@Service
@Transactional
public class WrapUps {

    private final Contacts contacts;
    private final Cases cases;
    private final WrapUpCheck check;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    WrapUps(Contacts contacts, Cases cases, WrapUpCheck check, ApplicationEventPublisher events, InstantSource clock) {
        this.contacts = contacts;
        this.cases = cases;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /** What came of an attempt to save or complete. */
    public sealed interface Result {
        /** It is done; the contact as it now stands. */
        record Done(Contact contact) implements Result {}

        /** No such contact, or none of theirs. */
        record NotFound() implements Result {}

        record AlreadyCompleted() implements Result {}

        /** The contact has another version by now. */
        record Stale() implements Result {}

        /** Fields that do not do, by their names on the wire. */
        record Flawed(Map<String, WrapUpFlaw> fields) implements Result {}
    }

    public List<Contact> openOf(SignedIn interpreter) {
        return contacts.openOf(interpreter.id());
    }

    /** An interpreter sees a wrap-up only while it is open. */
    public Optional<Contact> find(ContactId id, SignedIn who) {
        return contacts.find(id)
                .filter(one -> mayWrapUp(one, who))
                .filter(one -> who.role() == Role.COORDINATOR || one.state() == ContactState.OPEN);
    }

    public Result saveDraft(ContactId id, WrapUpForm draft, SignedIn who) {
        var contact = contacts.lock(id).filter(one -> mayWrapUp(one, who)).orElse(null);
        if (contact == null) {
            return new Result.NotFound();
        }
        if (contact.state() != ContactState.OPEN) {
            return new Result.AlreadyCompleted();
        }
        contacts.saveDraft(id, draft);
        return new Result.Done(contact);
    }

    public Result complete(ContactId id, WrapUpForm form, int version, SignedIn who) {
        var contact = contacts.lock(id).filter(one -> mayWrapUp(one, who)).orElse(null);
        if (contact == null) {
            return new Result.NotFound();
        }
        if (contact.state() != ContactState.OPEN) {
            return new Result.AlreadyCompleted();
        }
        if (contact.version() != version) {
            return new Result.Stale();
        }
        var now = clock.instant();
        return switch (check.check(form, contact)) {
            case WrapUpCheck.Verdict.Flawed(var fields) -> new Result.Flawed(fields);
            case WrapUpCheck.Verdict.Whole whole -> {
                contacts.complete(contact, wrapUp(whole, contact, now), who.id(), now);
                events.publishEvent(new ContactCompleted(
                        id,
                        contact.call() == null ? null : contact.call().id(),
                        contact.interpreter() == null
                                ? null
                                : contact.interpreter().id(),
                        who.id()));
                yield new Result.Done(contacts.find(id).orElseThrow());
            }
        };
    }

    private WrapUp wrapUp(WrapUpCheck.Verdict.Whole whole, Contact contact, Instant now) {
        CaseId caseId = switch (whole.caseChoice()) {
            case WrapUpCheck.ToCase.None() -> null;
            case WrapUpCheck.ToCase.Existing(var existing) -> existing;
            case WrapUpCheck.ToCase.Opened(var recipient, var title) ->
                cases.open(recipient, whole.topicCode(), title, now);
        };
        return whole.into(caseId);
    }

    private static boolean mayWrapUp(Contact contact, SignedIn who) {
        return switch (who.role()) {
            case COORDINATOR -> contact.state() != ContactState.MISSED;
            case INTERPRETER -> contact.isInterpretedBy(who.id());
            case CITIZEN, GUEST, PHONE -> false;
        };
    }
}
