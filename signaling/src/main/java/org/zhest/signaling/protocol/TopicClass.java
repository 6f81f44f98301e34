package org.zhest.signaling.protocol;

/** What a call will be about, as far as it decides who can interpret it. */
public enum TopicClass {
    EVERYDAY,
    SOCIAL,
    EDUCATION,
    MEDICAL,
    LEGAL
}
