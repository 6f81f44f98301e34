package org.zhest.interpreter;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.account.AccountAdded;
import org.zhest.signaling.protocol.Role;

/** Adds the interpreter of a new interpreter's account, in the same transaction. */
@Component
class NewInterpreters {

    private final Interpreters interpreters;

    NewInterpreters(Interpreters interpreters) {
        this.interpreters = interpreters;
    }

    @EventListener
    void on(AccountAdded event) {
        if (event.account().role() == Role.INTERPRETER) {
            interpreters.add(event.account().id(), event.account().createdAt());
        }
    }
}
