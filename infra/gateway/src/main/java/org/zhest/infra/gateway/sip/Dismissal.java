package org.zhest.infra.gateway.sip;

import java.util.concurrent.CompletableFuture;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** Ends at once what nobody waits for any more. */
final class Dismissal {
    private Dismissal() {}

    /** Acknowledges an answer that came too late, and hangs up. */
    static void dismiss(
            CallParts parts,
            SipTransport transport,
            Dialog dialog,
            Response answer,
            @Nullable CompletableFuture<Void> settled) {
        try {
            long number = ((CSeqHeader) answer.getHeader(CSeqHeader.NAME)).getSeqNumber();
            dialog.sendAck(dialog.createAck(number));
        } catch (SipException | InvalidArgumentException e) {
            // Repeated by them, and then done here again.
            return;
        }
        bye(parts, transport, dialog, settled);
    }

    static void bye(CallParts parts, SipTransport transport, Dialog dialog, @Nullable CompletableFuture<Void> settled) {
        try {
            Request bye = dialog.createRequest(Request.BYE);
            dialog.sendRequest(parts.line().provider(transport).getNewClientTransaction(bye));
        } catch (SipException | RuntimeException e) {
            // Gone already.
        }
        if (settled != null) {
            settled.complete(null);
        }
    }
}
