package org.zhest.signaling.dispatch;

/** What goes before what, whatever the waiting time. */
public enum Band {
    EMERGENCY,
    /** Called back: these people have waited already. */
    CALLBACK,
    /** Moved up by a coordinator; among them whom was moved last goes first. */
    MOVED_UP,
    ORDINARY
}
