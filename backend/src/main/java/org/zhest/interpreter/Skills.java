package org.zhest.interpreter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhest.account.AccountId;
import org.zhest.signaling.dispatch.Lane;

/** The port to what interpreters can do. */
public interface Skills {

    /** Empty if there is no such interpreter. */
    Optional<SkillSheet> of(AccountId interpreter);

    /** Everybody who may still sign in, by name. */
    List<Skilled> all();

    /** Puts the sheet in the place of what was there. */
    void put(AccountId interpreter, SkillSheet sheet);

    /** Writes which lanes the interpreter serves until then. */
    void putLanes(AccountId interpreter, List<Lane> lanes, Instant until);

    /** Interpreters whose lanes are to be worked out anew. */
    List<AccountId> due(Instant now);

    /** An interpreter and what they can do. */
    record Skilled(Interpreter who, SkillSheet sheet) {}
}
