package org.zhest.signaling.phone;

/** What who telephones the service is told before an interpreter answers. */
public enum Announcement {
    GREETING,
    /** All are busy: please wait. */
    WAITING,
    CLOSED
}
