package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.DialogTimeoutEvent;
import gov.nist.javax.sip.IOExceptionEventExt;
import gov.nist.javax.sip.ResponseEventExt;
import gov.nist.javax.sip.SipListenerExt;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sip.ClientTransaction;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.header.CallIdHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/** Hands what the stack hears to whom it belongs, each in the turns of its call; the rest to {@link Strangers}. */
final class SipEvents implements SipListenerExt {
    private final Map<String, Party> parties = new ConcurrentHashMap<>();
    private @Nullable Strangers strangers;

    /** Before anything is heard. */
    void strangers(Strangers others) {
        strangers = others;
    }

    void add(String callId, Party party) {
        parties.put(callId, party);
    }

    void remove(String callId) {
        parties.remove(callId);
    }

    Iterable<Party> all() {
        return parties.values();
    }

    @Override
    public void processRequest(RequestEvent event) {
        try {
            Party party = parties.get(callId(event.getRequest()));
            if (party == null) {
                if (strangers != null) {
                    strangers.request(event);
                }
                return;
            }
            Request request = event.getRequest();
            ServerTransaction transaction = event.getServerTransaction();
            if (transaction == null && !request.getMethod().equals(Request.ACK)) {
                transaction = ((SipProvider) event.getSource()).getNewServerTransaction(request);
            }
            ServerTransaction known = request.getMethod().equals(Request.ACK) ? null : transaction;
            party.turns().execute(() -> party.request(request, known));
        } catch (SipException | RuntimeException e) {
            // A request twice, or one that the parser let pass and the stack does not: no call is changed by it.
        }
    }

    @Override
    public void processResponse(ResponseEvent event) {
        Party party = parties.get(callId(event.getResponse()));
        if (party != null && event instanceof ResponseEventExt heard) {
            party.turns().execute(() -> party.response(heard));
        }
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        if (event.isServerTransaction()) {
            return;
        }
        ClientTransaction transaction = event.getClientTransaction();
        Party party = parties.get(callId(transaction.getRequest()));
        if (party != null) {
            party.turns().execute(() -> party.timedOut(transaction));
        }
    }

    @Override
    public void processDialogTimeout(DialogTimeoutEvent event) {
        CallIdHeader id = event.getDialog().getCallId();
        Party party = parties.get(id.getCallId());
        if (party != null && event.getReason() == DialogTimeoutEvent.Reason.AckNotReceived) {
            party.turns().execute(party::unacknowledged);
        }
    }

    @Override
    public void processIOException(IOExceptionEvent event) {
        if (event instanceof IOExceptionEventExt) {
            // The request that could not be sent times out, or its connection's loss is met by the next probe.
            return;
        }
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {}

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {}

    private static String callId(Message message) {
        return message.getHeader(CallIdHeader.NAME) instanceof CallIdHeader header ? header.getCallId() : "";
    }
}
