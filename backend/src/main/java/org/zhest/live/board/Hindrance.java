package org.zhest.live.board;

/** Why a coordinator's command was not carried out. It changed nothing. */
public enum Hindrance {
    /** No such call, or it is over. */
    CALL_OVER,
    /** Meanwhile it was answered, rings, or is called back; or it is an emergency, which rings everywhere. */
    CALL_MOVED_ON,
    /** The interpreter has no valid paper for what the call needs. */
    NOT_ABLE,
    /** These two are never put through to each other. */
    BLOCKED,
    /** The interpreter is not ready, is not connected, or has a card on the screen. */
    NOT_READY,
    /** The interpreter's state is another meanwhile: in a call, or what was asked for already. */
    STATE_CHANGED,
    /** Somebody comes already, nobody was called, or the call is over. */
    HELP_OVER
}
