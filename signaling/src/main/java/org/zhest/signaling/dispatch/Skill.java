package org.zhest.signaling.dispatch;

/** What an interpreter can do beyond talking: sign modes, and fields that have words of their own. */
public enum Skill {
    RSL,
    SIGNED_RUSSIAN,
    FINGERSPELLING,
    DEAFBLIND,
    SOCIAL,
    EDUCATION,
    MEDICAL,
    LEGAL;

    /** Only with a certificate that is valid (DOMAIN: legal, medical, deafblind). */
    public boolean needsCertificate() {
        return this == DEAFBLIND || this == MEDICAL || this == LEGAL;
    }
}
