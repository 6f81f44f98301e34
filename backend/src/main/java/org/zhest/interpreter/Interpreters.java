package org.zhest.interpreter;

import java.time.Instant;
import java.util.List;
import org.zhest.account.AccountId;

/** The interpreters of the centre. */
public interface Interpreters {

    /** @return all of them by name, the disabled too: old sessions are theirs */
    List<Interpreter> all();

    void add(AccountId account, Instant now);
}
