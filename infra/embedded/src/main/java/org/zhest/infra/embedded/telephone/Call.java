package org.zhest.infra.embedded.telephone;

/** A telephone's side of a call, whoever called. Belongs to the thread of its line. */
interface Call {

    void request(SipText request);

    /** To one of ours. */
    default void response(SipText response) {}

    void hangUpNow();
}
