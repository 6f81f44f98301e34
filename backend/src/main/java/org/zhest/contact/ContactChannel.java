package org.zhest.contact;

/** How somebody came to the service. */
public enum ContactChannel {
    VIDEO,
    TELEPHONE,
    MESSAGE
}
