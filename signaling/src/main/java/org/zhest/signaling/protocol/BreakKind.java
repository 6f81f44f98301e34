package org.zhest.signaling.protocol;

/** What an interpreter's break is for. */
public enum BreakKind {
    REST,
    MEAL,
    /** Something of the interpreter's place is broken: camera, network, light. */
    TECHNICAL,
    /** A meeting, or teaching. */
    MEETING,
    /** Set by the service: offers in a row were missed. */
    MISSED_OFFERS,
    /** Set by a coordinator. */
    COORDINATOR;

    /** @return whether an interpreter may choose it */
    public boolean isChosen() {
        return switch (this) {
            case REST, MEAL, TECHNICAL, MEETING -> true;
            case MISSED_OFFERS, COORDINATOR -> false;
        };
    }
}
