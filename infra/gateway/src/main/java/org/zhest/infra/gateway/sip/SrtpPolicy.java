package org.zhest.infra.gateway.sip;

/** Whether sound with the trunk is encrypted by keys in SDP (RFC 4568). */
public enum SrtpPolicy {
    /** Never: RTP/SAVP is refused with 488. */
    OFF,
    /** RTP/AVP with keys beside it (RFC 8643): encrypted where the other side takes them. */
    OFFERED,
    /** RTP/SAVP only. */
    REQUIRED
}
