package org.zhest.contact;

/** Whom a contact was about. */
public enum About {
    SELF,
    RELATIVE,
    OTHER
}
