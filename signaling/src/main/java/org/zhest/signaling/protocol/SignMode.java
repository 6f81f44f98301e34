package org.zhest.signaling.protocol;

/** How a person communicates (DOMAIN: sign modes). */
public enum SignMode {
    /** Russian sign language. */
    RSL,
    /** Signed Russian, «калька». */
    SIGNED_RUSSIAN,
    FINGERSPELLING,
    /** By touch, with a deafblind interpreter. */
    DEAFBLIND,
    /** By writing alone: any interpreter can. */
    TEXT
}
