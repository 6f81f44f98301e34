package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.ResponseEventExt;
import java.util.concurrent.CompletableFuture;
import javax.sip.ClientTransaction;
import javax.sip.ServerTransaction;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/** Who hears the messages of one Call-ID; all in its turns. */
interface Party {

    Turns turns();

    /** @param transaction null for an ACK */
    void request(Request request, @Nullable ServerTransaction transaction);

    void response(ResponseEventExt event);

    /** No final response came to a request of ours in the time of its protocol, or it could not be sent. */
    void timedOut(ClientTransaction transaction);

    /** An answer of ours was never acknowledged. */
    void unacknowledged();

    void hangUp(Ended.Cause cause);

    /** Done once the other side knows that the call is over. */
    CompletableFuture<?> settled();
}
