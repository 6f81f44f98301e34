package org.zhest.signaling.protocol;

/** An interpreter's gender, for a citizen who wishes one or the other. */
public enum Gender {
    FEMALE,
    MALE
}
