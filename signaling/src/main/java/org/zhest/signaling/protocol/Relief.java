package org.zhest.signaling.protocol;

/** Whom a tired interpreter asks for. */
public enum Relief {
    /** Somebody who takes the call over. */
    SWAP,
    /** Somebody who joins and stays. */
    SECOND_INTERPRETER
}
