package org.zhest.signaling.protocol;

/** Whom a link is for. It changes only what the pages say. */
public enum GuestPurpose {
    GUEST,
    /** Of an ambulance, of the fire brigade, of the police. */
    CREW
}
