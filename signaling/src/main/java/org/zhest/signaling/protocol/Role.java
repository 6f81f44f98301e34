package org.zhest.signaling.protocol;

/** Who a person is to the service. */
public enum Role {
    CITIZEN,
    INTERPRETER,
    COORDINATOR
}
