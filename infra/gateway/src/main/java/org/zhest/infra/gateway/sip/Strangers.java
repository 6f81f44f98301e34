package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.message.SIPRequest;
import java.net.InetAddress;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** Requests that belong to no call: those of known sources may begin one. */
final class Strangers {
    private final SipMessages messages;
    private final Predicate<InetAddress> known;
    private final BiConsumer<Request, ServerTransaction> begin;
    private final LongAdder refused;

    /**
     * @param begin told of the INVITE of a new call
     * @param refused counts requests of unknown sources
     */
    Strangers(
            SipMessages messages,
            Predicate<InetAddress> known,
            BiConsumer<Request, ServerTransaction> begin,
            LongAdder refused) {
        this.messages = messages;
        this.known = known;
        this.begin = begin;
        this.refused = refused;
    }

    void request(RequestEvent event) throws SipException {
        Request request = event.getRequest();
        SipProvider provider = (SipProvider) event.getSource();
        if (request.getMethod().equals(Request.ACK)) {
            return;
        }
        if (!known.test(((SIPRequest) request).getRemoteAddress())) {
            refused.increment();
            stateless(provider, request, Response.FORBIDDEN);
            return;
        }
        boolean within = ((ToHeader) request.getHeader(ToHeader.NAME)).getTag() != null;
        switch (request.getMethod()) {
            case Request.INVITE -> {
                if (within) {
                    stateless(provider, request, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
                } else {
                    ServerTransaction transaction = event.getServerTransaction();
                    begin.accept(
                            request, transaction == null ? provider.getNewServerTransaction(request) : transaction);
                }
            }
            case Request.OPTIONS -> stateless(provider, request, Response.OK);
            case Request.BYE, Request.CANCEL, Request.UPDATE, Request.PRACK, Request.INFO ->
                stateless(provider, request, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
            default -> stateless(provider, request, Response.METHOD_NOT_ALLOWED);
        }
    }

    private void stateless(SipProvider provider, Request request, int status) throws SipException {
        Response response = messages.answer(request, status);
        InviteAnswers.tag(response, SipMessages.token());
        messages.ours(response);
        provider.sendResponse(response);
    }
}
