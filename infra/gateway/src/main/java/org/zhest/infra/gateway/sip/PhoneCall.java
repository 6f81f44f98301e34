package org.zhest.infra.gateway.sip;

import java.net.InetSocketAddress;

/** A call with the telephone network. Its methods belong into the call's turns; what does not fit the state does nothing. */
public interface PhoneCall {

    /** BYE, CANCEL or a refusal, as the state needs. */
    void hangUp(Ended.Cause cause);

    void hold(boolean held);

    /** Asks whether the other side is still there; ended as lost if not. */
    void probe();

    /** An incoming call only: says that it rings. */
    void ring();

    /** An incoming call only: answers with the address where its sound is received. */
    void accept(InetSocketAddress rtp);

    /** An incoming call only. */
    void reject(int status);
}
