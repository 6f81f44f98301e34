package org.zhest.interpreter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.account.AccountId;
import org.zhest.signaling.protocol.Role;

/**
 * The port to who is never put through to whom. A pair may be blocked by both sides and by a coordinator; while one of
 * these stands, dispatch keeps them apart. An emergency knows no blocks.
 */
public interface Blocks {

    /** @return those with whom the citizen ever talked, the last first */
    List<Met> metBy(AccountId citizen);

    /** Blocks that the interpreter set, newest first. */
    List<Block> setBy(AccountId interpreter);

    /** All blocks of the interpreter, whoever set them, newest first. */
    List<Block> of(AccountId interpreter);

    /** Setting what is set changes nothing. */
    void set(AccountId citizen, AccountId interpreter, Role by, Instant at);

    /** @return false if that side had set none */
    boolean lift(AccountId citizen, AccountId interpreter, Role by);

    /**
     * An interpreter as a citizen knows them.
     *
     * @param blocked by this citizen; that the interpreter blocked them is not theirs to know
     */
    record Met(Interpreter who, Instant lastTalkedAt, boolean blocked) {}

    /** @param recipient the citizen as the service knows them */
    record Block(AccountId citizen, @Nullable UUID recipient, String citizenName, Role setBy, Instant at) {}
}
