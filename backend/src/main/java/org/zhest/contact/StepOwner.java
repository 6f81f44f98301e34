package org.zhest.contact;

/** Who does the next step. */
public enum StepOwner {
    CITIZEN,
    INTERPRETER,
    COORDINATOR,
    ORGANISATION
}
