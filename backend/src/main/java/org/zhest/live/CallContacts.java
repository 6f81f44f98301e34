package org.zhest.live;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.zhest.account.AccountId;
import org.zhest.contact.AnswerTimes;
import org.zhest.contact.Contacts;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.EndReason;

/** Every call that ends leaves one contact, in the transaction that ends it. */
@Component
class CallContacts {

    private final Contacts contacts;
    private final AnswerTimes answers;
    private final InstantSource clock;

    CallContacts(Contacts contacts, AnswerTimes answers, InstantSource clock) {
        this.contacts = contacts;
        this.answers = answers;
        this.clock = clock;
    }

    void open(Call.Ended ended) {
        Call.Head head = ended.head();
        if (ended.reason() == EndReason.CITIZEN_NOT_REACHED) {
            contacts.openToAnswer(head.id(), head.recipient(), head.requestedAt(), answers.answerBy(clock.instant()));
            return;
        }
        InterpreterId interpreter = ended.interpreter();
        contacts.open(
                head.id(),
                head.recipient(),
                interpreter == null ? null : new AccountId(interpreter.value()),
                head.requestedAt());
    }
}
