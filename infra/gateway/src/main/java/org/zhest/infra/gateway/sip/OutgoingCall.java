package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.ResponseEventExt;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** A call of ours, from INVITE to its end. */
final class OutgoingCall implements PhoneCall, Party {
    private static final int MOST_INVITES = 5;

    private final CallParts parts;
    private final CallEvents events;
    private final Target target;
    private final Negotiation negotiation;
    private final Credentials credentials;
    private final Progress progress;
    private final String callId;
    private final String tag = SipMessages.token();
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private @Nullable ClientTransaction invite;
    private @Nullable Talk talk;
    private Runnable unanswered = () -> {};
    private Runnable unheard = () -> {};
    private long number;
    private int session;
    private boolean provisional;
    private boolean cancelled;
    private boolean over;

    OutgoingCall(
            CallParts parts,
            CallEvents events,
            Target target,
            Negotiation negotiation,
            Credentials credentials,
            String callId) {
        this.parts = parts;
        this.events = events;
        this.target = target;
        this.negotiation = negotiation;
        this.credentials = credentials;
        this.progress = new Progress(parts, events, negotiation);
        this.callId = callId;
        this.session = parts.times().session();
    }

    void begin(Duration ring) {
        unanswered = parts.turns().after(ring, () -> giveUp(Ended.Cause.NO_ANSWER));
        invite();
    }

    private void invite() {
        try {
            Request request = parts.messages().request(Request.INVITE, target, callId, tag, ++number);
            parts.messages().session(request, session, "");
            if (session > parts.times().session()) {
                parts.messages().set(request, "Min-SE", Integer.toString(session));
            }
            parts.messages().body(request, negotiation.offer());
            credentials.sign(request);
            provisional = false;
            unheard.run();
            unheard = parts.turns().after(parts.times().noResponse(), this::unheard);
            invite = parts.line().provider(target.transport()).getNewClientTransaction(request);
            invite.sendRequest();
        } catch (SipException | RuntimeException e) {
            end(new Ended(Ended.Cause.UNREACHABLE, 0, "could not be sent", false));
        }
    }

    private void unheard() {
        if (!provisional && talk == null) {
            giveUp(Ended.Cause.UNREACHABLE);
        }
    }

    @Override
    public void response(ResponseEventExt event) {
        Response response = event.getResponse();
        String method = ((javax.sip.header.CSeqHeader) response.getHeader("CSeq")).getMethod();
        if (!method.equals(Request.INVITE) || (talk != null && talk.owns(event))) {
            if (talk != null) {
                talk.response(event.getClientTransaction(), response);
            }
        } else if (response.getStatusCode() < 200) {
            provisional(event, response);
        } else if (response.getStatusCode() < 300) {
            answered(event, response);
        } else if (event.getClientTransaction() == invite) {
            refused(response);
        }
    }

    private void provisional(ResponseEventExt event, Response response) {
        provisional = true;
        if (over) {
            cancel();
        } else if (talk == null) {
            progress.heard(event, response);
        }
    }

    private void answered(ResponseEventExt event, Response response) {
        Dialog dialog = event.getDialog();
        if (dialog == null) {
            return;
        }
        if (over || talk != null) {
            // It crossed our CANCEL, or another telephone of a forked call was the first.
            Dismissal.dismiss(parts, target.transport(), dialog, response, over ? settled : null);
            return;
        }
        credentials.accepted();
        if (invite == null || !progress.acknowledge(dialog, response, invite.getRequest())) {
            return;
        }
        var agreed = progress.agreed(response);
        if (agreed.isEmpty()) {
            Dismissal.bye(parts, target.transport(), dialog, settled);
            end(new Ended(Ended.Cause.NO_CODEC, response.getStatusCode(), "no codec in common", true));
            return;
        }
        stopWaiting();
        talk = new Talk(parts, new Talking(events, this::gone), path(dialog), negotiation, settled);
        talk.begin(Sessions.asAsked(response), response);
        talk.media(agreed.get());
        events.answered();
    }

    private Talk.Path path(Dialog dialog) {
        try {
            return new Talk.Path(
                    parts.line().provider(target.transport()), target.transport(), dialog, credentials, true);
        } catch (SipException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(Response response) {
        int status = response.getStatusCode();
        if (over) {
            settled.complete(null);
            return;
        }
        boolean challenged = status == Response.UNAUTHORIZED || status == Response.PROXY_AUTHENTICATION_REQUIRED;
        if (challenged && number < MOST_INVITES && credentials.take(response)) {
            invite();
        } else if (status == 422 && number < MOST_INVITES && Sessions.least(response) > session) {
            session = Sessions.least(response);
            invite();
        } else {
            settled.complete(null);
            end(Ended.ofStatus(status, response.getReasonPhrase() == null ? "" : response.getReasonPhrase()));
        }
    }

    private void giveUp(Ended.Cause cause) {
        if (over || talk != null) {
            return;
        }
        boolean byUs = cause != Ended.Cause.UNREACHABLE;
        if (!provisional) {
            // Whether anybody is there to be told is not known.
            settled.complete(null);
        }
        end(new Ended(cause, 0, "", byUs));
        cancel();
    }

    /** A CANCEL may not go before anything was heard (RFC 3261 9.1): then it follows the first provisional response. */
    private void cancel() {
        ClientTransaction asked = invite;
        if (asked == null || !provisional || cancelled) {
            return;
        }
        cancelled = true;
        try {
            Request cancel = asked.createCancel();
            parts.line()
                    .provider(target.transport())
                    .getNewClientTransaction(cancel)
                    .sendRequest();
        } catch (SipException | RuntimeException e) {
            settled.complete(null);
        }
    }

    @Override
    public void timedOut(ClientTransaction transaction) {
        if (transaction == invite) {
            settled.complete(null);
            end(new Ended(Ended.Cause.UNREACHABLE, 0, "no response", false));
        } else if (talk != null) {
            talk.timedOut(transaction);
        }
    }

    @Override
    public void request(Request request, @Nullable ServerTransaction transaction) {
        if (talk != null && transaction != null) {
            talk.request(request, transaction);
        } else if (talk != null) {
            talk.acknowledged(request);
        } else if (transaction != null) {
            progress.early(request, transaction);
        }
    }

    private void end(Ended how) {
        if (!over) {
            stopWaiting();
            gone();
            events.ended(how);
        }
    }

    private void gone() {
        over = true;
        // Late answers are hung up for as long as they may come (64 T1).
        parts.turns().after(Duration.ofSeconds(40), () -> parts.forget().accept(callId));
    }

    private void stopWaiting() {
        unanswered.run();
        unheard.run();
    }

    @Override
    public void hangUp(Ended.Cause cause) {
        if (talk != null) {
            talk.hangUp(cause);
        } else {
            giveUp(cause);
        }
    }

    @Override
    public void hold(boolean held) {
        if (talk != null) {
            talk.hold(held);
        }
    }

    @Override
    public void probe() {
        if (talk != null) {
            talk.probe();
        }
    }

    @Override
    public void unacknowledged() {
        if (talk != null) {
            talk.lose();
        }
    }

    @Override
    public Turns turns() {
        return parts.turns();
    }

    @Override
    public CompletableFuture<?> settled() {
        return settled;
    }

    @Override
    public void ring() {}

    @Override
    public void accept(InetSocketAddress rtp) {}

    @Override
    public void reject(int status) {}
}
