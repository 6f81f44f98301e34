package org.zhest.testing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.zhest.account.AccountDisabled;
import org.zhest.account.SessionsEnded;
import org.zhest.account.SignedOut;
import org.zhest.contact.ContactCompleted;

/** What the areas told each other, on whatever thread. */
public final class Heard {

    private final Queue<Object> events = new ConcurrentLinkedQueue<>();

    @EventListener({AccountDisabled.class, SessionsEnded.class, SignedOut.class, ContactCompleted.class})
    void on(Object event) {
        events.add(event);
    }

    public <E> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
