package org.zhest.signaling.protocol;

/** How a telephone line stands. */
public enum LineState {
    /** Called; nothing was heard of it yet. */
    DIALLING,
    RINGING,
    TALKING,
    ENDED
}
