package org.zhest.live;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.zhest.account.AccountId;
import org.zhest.contact.AnswerTimes;
import org.zhest.contact.ContactChannel;
import org.zhest.contact.Contacts;
import org.zhest.live.ring.CitizenRings;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.protocol.EndReason;

/** Every call that ends leaves one contact, in the transaction that ends it. */
@Component
class CallContacts {

    private final Contacts contacts;
    private final AnswerTimes answers;
    private final CitizenRings rings;
    private final InstantSource clock;

    CallContacts(Contacts contacts, AnswerTimes answers, CitizenRings rings, InstantSource clock) {
        this.contacts = contacts;
        this.answers = answers;
        this.rings = rings;
        this.clock = clock;
    }

    void open(Call.Ended ended) {
        Call.Head head = ended.head();
        RecipientId recipient = head.recipient();
        if (ended.reason() == EndReason.CITIZEN_NOT_REACHED && recipient != null) {
            contacts.openToAnswer(head.id(), recipient, head.requestedAt(), answers.answerBy(clock.instant()));
            return;
        }
        InterpreterId interpreter = ended.interpreter();
        contacts.open(
                head.id(),
                // Whoever was rung and did not answer is whom it was about.
                recipient == null ? rings.lastRung(head.id()).orElse(null) : recipient,
                interpreter == null ? null : new AccountId(interpreter.value()),
                head.telephoned() == null ? ContactChannel.VIDEO : ContactChannel.TELEPHONE,
                head.requestedAt());
    }
}
