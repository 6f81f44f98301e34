package org.zhest.live.node;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.live.NodeEvent;
import org.zhest.live.NodeMail;
import org.zhest.live.NodeMessage;
import org.zhest.live.effect.Coalesced;

/** Reads this node's letters, in order, whenever there may be some. */
@Component
class Inbox {

    private static final int AT_ONCE = 500;

    private final NodeMail mail;
    private final Postman postman;
    private final Coalesced reading = new Coalesced("inbox", this::readAll);

    Inbox(NodeMail mail, Postman postman) {
        this.mail = mail;
        this.postman = postman;
    }

    @EventListener
    void on(NodeEvent.Mail mail) {
        reading.wake();
    }

    private void readAll() {
        List<NodeMessage> letters;
        do {
            letters = mail.take(AT_ONCE);
            letters.forEach(postman::handle);
        } while (letters.size() == AT_ONCE);
    }
}
