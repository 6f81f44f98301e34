package org.zhest.live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.zhest.account.AccountId;
import org.zhest.contact.LetterAnswered;
import org.zhest.recipient.Recipient;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.protocol.ServerMessage;

/** Tells a citizen who is there that an answer has come. */
@Component
class LetterTeller {

    private final Recipients recipients;
    private final Courier courier;

    LetterTeller(Recipients recipients, Courier courier) {
        this.recipients = recipients;
        this.courier = courier;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void on(LetterAnswered answered) {
        recipients
                .find(answered.recipient())
                .map(Recipient::account)
                .map(AccountId::value)
                .ifPresent(citizen -> courier.deliver(
                        citizen,
                        new ServerMessage.LetterAnswered(answered.contact().value())));
    }
}
