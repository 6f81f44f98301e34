package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.ResponseEventExt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.header.CSeqHeader;
import javax.sip.header.Header;
import javax.sip.header.RSeqHeader;
import javax.sip.header.RequireHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.TrunkMedia;

/** What is heard of a call of ours before it is answered. */
final class Progress {
    private final CallParts parts;
    private final CallEvents events;
    private final Negotiation negotiation;
    private final Set<String> acknowledged = new HashSet<>();
    private @Nullable TrunkMedia early;
    private @Nullable String earlyFrom;
    private boolean tried;
    private boolean rang;

    Progress(CallParts parts, CallEvents events, Negotiation negotiation) {
        this.parts = parts;
        this.events = events;
        this.negotiation = negotiation;
    }

    void heard(ResponseEventExt event, Response response) {
        if (!tried) {
            tried = true;
            events.trying();
        }
        reliable(event, response);
        if (response.getStatusCode() == Response.RINGING && !rang) {
            rang = true;
            events.ringing();
        }
        byte[] body = response.getRawContent();
        if (body != null && response.getStatusCode() > 100) {
            early(body, tag(response));
        }
    }

    private void early(byte[] body, @Nullable String tag) {
        try {
            Optional<TrunkMedia> agreed = negotiation.agreed(SdpReader.read(body));
            if (agreed.isPresent()) {
                boolean first = early == null;
                early = agreed.get();
                earlyFrom = tag;
                events.media(agreed.get());
                if (first) {
                    events.earlyMedia();
                }
            }
        } catch (UnreadableSdp e) {
            // The answer may do better.
        }
    }

    /** RFC 3262. */
    private void reliable(ResponseEventExt event, Response response) {
        boolean required = response.getHeader(RequireHeader.NAME) instanceof RequireHeader header
                && "100rel".equalsIgnoreCase(header.getOptionTag());
        Dialog dialog = event.getDialog();
        if (!required || dialog == null || !(response.getHeader(RSeqHeader.NAME) instanceof RSeqHeader number)) {
            return;
        }
        if (!acknowledged.add(tag(response) + " " + number.getSequenceNumber())) {
            return;
        }
        try {
            Request prack = dialog.createPrack(response);
            ClientTransaction transaction = ((SipProvider) event.getSource()).getNewClientTransaction(prack);
            dialog.sendRequest(transaction);
        } catch (SipException | RuntimeException e) {
            acknowledged.remove(tag(response) + " " + number.getSequenceNumber());
        }
    }

    /** With the credentials of the INVITE (RFC 3261 22.1). */
    boolean acknowledge(Dialog dialog, Response answer, Request invite) {
        try {
            Request ack = dialog.createAck(((CSeqHeader) answer.getHeader(CSeqHeader.NAME)).getSeqNumber());
            for (String name : List.of("Authorization", "Proxy-Authorization")) {
                Header header = invite.getHeader(name);
                if (header != null) {
                    ack.setHeader(header);
                }
            }
            dialog.sendAck(ack);
            return true;
        } catch (SipException | InvalidArgumentException e) {
            // They repeat their answer.
            return false;
        }
    }

    /** What the answer came to; one without SDP means that of the early media. */
    Optional<TrunkMedia> agreed(Response answer) {
        byte[] body = answer.getRawContent();
        if (body == null || body.length == 0) {
            String tag = tag(answer);
            return tag != null && tag.equals(earlyFrom) ? Optional.ofNullable(early) : Optional.empty();
        }
        try {
            return negotiation.agreed(SdpReader.read(body));
        } catch (UnreadableSdp e) {
            return Optional.empty();
        }
    }

    /** A request of theirs before they answered: only the means to get there. */
    void early(Request request, ServerTransaction transaction) {
        boolean known = request.getMethod().equals(Request.UPDATE)
                || request.getMethod().equals(Request.OPTIONS);
        int status = request.getMethod().equals(Request.BYE)
                ? Response.OK
                : known ? Response.OK : Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST;
        // An offer before ours was answered is a glare.
        if (request.getMethod().equals(Request.UPDATE) && request.getRawContent() != null) {
            status = Response.REQUEST_PENDING;
        }
        try {
            transaction.sendResponse(parts.messages().answer(request, status));
        } catch (SipException | InvalidArgumentException e) {
            // They repeat it.
        }
    }

    private static @Nullable String tag(Response response) {
        return ((ToHeader) response.getHeader(ToHeader.NAME)).getTag();
    }
}
