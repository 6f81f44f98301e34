package org.zhest.infra.gateway.sip;

import java.util.function.Consumer;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** Requests of ours within a call, each answered once: by the other side, or by a 408 of our own. */
final class InDialog {
    private static final int MOST_TRIES = 3;

    private final CallParts parts;
    private final SipProvider provider;
    private final Dialog dialog;
    private final Credentials credentials;

    InDialog(CallParts parts, SipProvider provider, Dialog dialog, Credentials credentials) {
        this.parts = parts;
        this.provider = provider;
        this.dialog = dialog;
        this.credentials = credentials;
    }

    /** @param response null where none came */
    record Reply(int status, @Nullable Response response) {
        static final Reply NONE = new Reply(Response.REQUEST_TIMEOUT, null);

        boolean well() {
            return status >= 200 && status < 300;
        }

        /** The other side has no such call any more, or is not there (RFC 5057, RFC 3261 12.2.1.2). */
        boolean lost() {
            return status == Response.REQUEST_TIMEOUT || status == Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST;
        }
    }

    private static final class Pending {
        final String method;
        final Consumer<Request> fill;
        final Consumer<Reply> then;
        int tries;
        boolean settled;
        Runnable timer = () -> {};

        Pending(String method, Consumer<Request> fill, Consumer<Reply> then) {
            this.method = method;
            this.fill = fill;
            this.then = then;
        }
    }

    void send(String method, Consumer<Request> fill, Consumer<Reply> then) {
        send(new Pending(method, fill, then));
    }

    private void send(Pending pending) {
        pending.tries++;
        try {
            Request request = dialog.createRequest(pending.method);
            request.setHeader(parts.line().headers().createMaxForwardsHeader(70));
            pending.fill.accept(request);
            credentials.sign(request);
            ClientTransaction transaction = provider.getNewClientTransaction(request);
            transaction.setApplicationData(pending);
            pending.timer.run();
            pending.timer = parts.turns().after(parts.times().peerAnswers(), () -> settle(pending, Reply.NONE));
            dialog.sendRequest(transaction);
        } catch (SipException | javax.sip.InvalidArgumentException | RuntimeException e) {
            settle(pending, Reply.NONE);
        }
    }

    void response(ClientTransaction transaction, Response response) {
        int status = response.getStatusCode();
        if (!(transaction.getApplicationData() instanceof Pending pending) || status < 200) {
            return;
        }
        boolean challenged = status == Response.UNAUTHORIZED || status == Response.PROXY_AUTHENTICATION_REQUIRED;
        if (challenged && !pending.settled && pending.tries < MOST_TRIES && credentials.take(response)) {
            send(pending);
            return;
        }
        if (status < 300) {
            credentials.accepted();
        }
        settle(pending, new Reply(status, response));
    }

    void timedOut(ClientTransaction transaction) {
        if (transaction.getApplicationData() instanceof Pending pending) {
            settle(pending, Reply.NONE);
        }
    }

    private static void settle(Pending pending, Reply reply) {
        pending.timer.run();
        if (!pending.settled) {
            pending.settled = true;
            pending.then.accept(reply);
        }
    }
}
