package org.zhest.signaling.protocol;

/** Who a person is to the service. */
public enum Role {
    CITIZEN,
    INTERPRETER,
    COORDINATOR,
    /** Came into one call by a link, without an account that outlives it. */
    GUEST,
    /** A telephone line: no person signs in as one. */
    PHONE;

    /** Whether there are accounts of it. */
    public boolean signsIn() {
        return this != GUEST && this != PHONE;
    }
}
