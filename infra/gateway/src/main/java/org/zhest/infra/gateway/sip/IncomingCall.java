package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.ResponseEventExt;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.Negotiation.Answered;

/** A call to us, from INVITE to its end. */
final class IncomingCall implements PhoneCall, Party {
    private final CallParts parts;
    private final IncomingCalls calls;
    private final Request invite;
    private final InviteAnswers answers;
    private final SipTransport transport;
    private final String callId;
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private @Nullable RemoteSdp offer;
    private @Nullable CallEvents events;
    private @Nullable Talk talk;
    private Runnable unaccepted = () -> {};
    private boolean over;

    IncomingCall(
            CallParts parts,
            IncomingCalls calls,
            Request invite,
            ServerTransaction transaction,
            SipTransport transport,
            String callId) {
        this.parts = parts;
        this.calls = calls;
        this.invite = invite;
        this.answers = new InviteAnswers(parts, invite, transaction, transport);
        this.transport = transport;
        this.callId = callId;
    }

    void begin() {
        answers.send(Response.TRYING);
        int refusal = unfit();
        if (refusal != 0) {
            refuse(refusal);
            return;
        }
        Optional<CallEvents> told = calls.offered(
                this, parts.turns(), InviteAnswers.user(invite, "From"), InviteAnswers.user(invite, "To"));
        if (told.isEmpty()) {
            refuse(Response.SERVICE_UNAVAILABLE);
            return;
        }
        events = told.get();
        unaccepted = parts.turns().after(parts.times().acceptWithin(), () -> {
            refuse(Response.TEMPORARILY_UNAVAILABLE);
            end(Ended.byUs(Ended.Cause.NO_ANSWER));
        });
    }

    private int unfit() {
        if (answers.requiresUnknown()) {
            return Response.BAD_EXTENSION;
        }
        if (Sessions.tooShort(invite, parts.times().leastSession())) {
            return 422;
        }
        byte[] body = invite.getRawContent();
        if (body == null || body.length == 0) {
            return 0;
        }
        try {
            offer = SdpReader.read(body);
            return Negotiation.fits(offer, parts.settings().srtp()) ? 0 : Response.NOT_ACCEPTABLE_HERE;
        } catch (UnreadableSdp e) {
            return Response.NOT_ACCEPTABLE_HERE;
        }
    }

    private void refuse(int status) {
        if (!over && talk == null) {
            answers.send(status);
            settled.complete(null);
            gone();
        }
    }

    @Override
    public void ring() {
        if (!over && talk == null) {
            answers.ring();
        }
    }

    @Override
    public void accept(InetSocketAddress rtp) {
        CallEvents told = events;
        if (over || talk != null || told == null) {
            return;
        }
        Negotiation negotiation = new Negotiation(rtp, parts.settings().srtp());
        Optional<Answered> answered = offer == null ? Optional.empty() : negotiation.answer(offer);
        Dialog dialog = answers.dialog();
        if (dialog == null || (offer != null && answered.isEmpty())) {
            refuse(Response.NOT_ACCEPTABLE_HERE);
            end(Ended.byUs(Ended.Cause.NO_CODEC));
            return;
        }
        unaccepted.run();
        SessionTimer session = Sessions.asWished(invite);
        Talk begun = new Talk(parts, new Talking(told, this::gone), path(dialog), negotiation, settled);
        talk = begun;
        answers.accept(answered.map(Answered::sdp).orElseGet(negotiation::offer), session);
        begun.begin(session, invite);
        answered.ifPresentOrElse(a -> begun.media(a.media()), begun::awaitAnswer);
        told.answered();
    }

    private Talk.Path path(Dialog dialog) {
        try {
            return new Talk.Path(
                    parts.line().provider(transport),
                    transport,
                    dialog,
                    Credentials.none(parts.line().headers()),
                    false);
        } catch (SipException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void reject(int status) {
        if (!over && talk == null) {
            refuse(status);
            Ended.Cause cause = status == Response.BUSY_HERE || status == Response.BUSY_EVERYWHERE
                    ? Ended.Cause.BUSY
                    : Ended.Cause.REFUSED;
            end(new Ended(cause, status, "", true));
        }
    }

    @Override
    public void request(Request request, @Nullable ServerTransaction transaction) {
        if (transaction == null) {
            if (talk != null) {
                talk.acknowledged(request);
            }
        } else if (request.getMethod().equals(Request.CANCEL)) {
            InviteAnswers.send(transaction, parts.messages().answer(request, Response.OK));
            if (!over && talk == null) {
                refuse(Response.REQUEST_TERMINATED);
                end(new Ended(Ended.Cause.CANCELLED, Response.REQUEST_TERMINATED, "", false));
            }
        } else if (talk != null) {
            talk.request(request, transaction);
        } else {
            boolean leaves = request.getMethod().equals(Request.BYE) && !over;
            boolean known = leaves
                    || request.getMethod().equals(Request.PRACK)
                    || request.getMethod().equals(Request.OPTIONS);
            InviteAnswers.send(
                    transaction,
                    parts.messages()
                            .answer(request, known ? Response.OK : Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST));
            if (leaves) {
                refuse(Response.REQUEST_TERMINATED);
                end(Ended.byThem(Ended.Cause.CANCELLED));
            }
        }
    }

    @Override
    public void response(ResponseEventExt event) {
        if (talk != null) {
            talk.response(event.getClientTransaction(), event.getResponse());
        }
    }

    @Override
    public void timedOut(ClientTransaction transaction) {
        if (talk != null) {
            talk.timedOut(transaction);
        }
    }

    @Override
    public void unacknowledged() {
        if (talk != null) {
            talk.lose();
        }
    }

    private void end(Ended how) {
        CallEvents told = events;
        events = null;
        if (told != null) {
            told.ended(how);
        }
    }

    private void gone() {
        over = true;
        unaccepted.run();
        parts.turns().after(Duration.ofSeconds(40), () -> parts.forget().accept(callId));
    }

    @Override
    public void hangUp(Ended.Cause cause) {
        if (talk != null) {
            talk.hangUp(cause);
        } else if (!over) {
            refuse(Response.DECLINE);
            end(new Ended(cause, Response.DECLINE, "", true));
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
    public Turns turns() {
        return parts.turns();
    }

    @Override
    public CompletableFuture<?> settled() {
        return settled;
    }
}
