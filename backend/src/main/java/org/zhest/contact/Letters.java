package org.zhest.contact;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.account.AccountId;
import org.zhest.account.SignedIn;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.protocol.TopicClass;

/** Messages that citizens leave for the service, and written answers to them and to who was not reached. */
@Service
@Transactional
public class Letters {

    private final Contacts contacts;
    private final Recipients recipients;
    private final AnswerTimes times;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Letters(
            Contacts contacts,
            Recipients recipients,
            AnswerTimes times,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.contacts = contacts;
        this.recipients = recipients;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** What came of an attempt to answer. */
    public enum Answered {
        DONE,
        NOT_FOUND,
        /** Somebody answered it before. */
        ALREADY,
        /** The contact has another version by now. */
        STALE
    }

    /** @return empty for an account that is no recipient */
    public Optional<Contact> leave(AccountId citizen, String text, TopicClass topic) {
        var now = clock.instant();
        return recipients
                .ofAccount(citizen)
                .map(recipient -> contacts.leave(recipient.id(), text, topic, now, times.answerBy(now)))
                .flatMap(contacts::find);
    }

    public Page<Contact> toAnswer(Paging paging) {
        return contacts.toAnswer(paging);
    }

    public Answered answer(ContactId id, String text, int version, SignedIn who) {
        var contact = contacts.lock(id).filter(one -> one.letter() != null).orElse(null);
        if (contact == null) {
            return Answered.NOT_FOUND;
        }
        if (contact.state() != ContactState.TO_ANSWER) {
            return Answered.ALREADY;
        }
        if (contact.version() != version) {
            return Answered.STALE;
        }
        contacts.answer(id, text, who.id(), clock.instant());
        Contact.Of recipient = contact.recipient();
        if (recipient != null) {
            events.publishEvent(new LetterAnswered(id, recipient.id()));
        }
        return Answered.DONE;
    }
}
