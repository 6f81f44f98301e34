package org.zhest.signaling.protocol;

/** What a hearing person telephones the service for, by the number that they dialled. */
public enum CallPurpose {
    /** To reach a deaf person through an interpreter. */
    RELAY,
    /** The unified social line: for the service itself, without video. */
    SOCIAL_LINE
}
