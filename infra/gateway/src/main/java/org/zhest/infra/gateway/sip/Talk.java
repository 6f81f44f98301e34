package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.ResponseEventExt;
import java.util.ListIterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.header.AllowHeader;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.InDialog.Reply;
import org.zhest.infra.gateway.sound.TrunkMedia;

/** A call that was answered, until it ends. Only in the call's turns. */
final class Talk {
    private final CallParts parts;
    private final CallEvents events;
    private final Path path;
    private final Negotiation negotiation;
    private final InDialog requests;
    private final TalkAnswers answers;
    private final CompletableFuture<Void> settled;
    private SessionTimer timer = SessionTimer.NONE;
    private Runnable due = () -> {};
    private boolean takesUpdate;
    private boolean inviting;
    private boolean inviteAgain;
    private boolean probing;
    private boolean toldHeld;
    private boolean over;

    /** What carries an answered call. */
    record Path(
            SipProvider provider, SipTransport transport, Dialog dialog, Credentials credentials, boolean weCalled) {}

    Talk(CallParts parts, CallEvents events, Path path, Negotiation negotiation, CompletableFuture<Void> settled) {
        this.parts = parts;
        this.events = events;
        this.path = path;
        this.negotiation = negotiation;
        this.requests = new InDialog(parts, path.provider(), path.dialog(), path.credentials());
        this.answers = new TalkAnswers(parts, events, negotiation, this);
        this.settled = settled;
    }

    /** @param theirs the message that answered, or asked for, the call */
    void begin(SessionTimer agreed, Message theirs) {
        ListIterator<?> allowed = theirs.getHeaders(AllowHeader.NAME);
        while (allowed.hasNext()) {
            takesUpdate |= ((AllowHeader) allowed.next()).getMethod().contains(Request.UPDATE);
        }
        timer(agreed);
    }

    /** Starts the session timer, or the questions in its place, from now. */
    void timer(SessionTimer agreed) {
        timer = agreed;
        due.run();
        if (!over) {
            due = parts.turns()
                    .after(agreed.runs() ? agreed.due() : parts.times().probeEvery(), this::due);
        }
    }

    private void due() {
        if (!timer.runs()) {
            probe();
            timer(SessionTimer.NONE);
        } else if (timer.weRefresh()) {
            refresh();
        } else {
            // Their refresh did not come.
            lose();
        }
    }

    private void refresh() {
        if (!takesUpdate) {
            invite();
            return;
        }
        requests.send(
                Request.UPDATE,
                request -> {
                    parts.messages().ours(request);
                    parts.messages().session(request, timer.seconds(), "uac");
                    setContact(request);
                },
                this::refreshed);
    }

    private void refreshed(Reply reply) {
        if (reply.lost()) {
            lose();
        } else if (reply.response() != null && reply.well()) {
            timer(Sessions.asAsked(reply.response()));
        } else {
            takesUpdate = false;
            timer(timer);
        }
    }

    void probe() {
        if (over || probing) {
            return;
        }
        probing = true;
        requests.send(Request.OPTIONS, this::setContact, reply -> {
            probing = false;
            // Any answer is a sign of life, except that they know of no such call.
            if (reply.lost()) {
                lose();
            }
        });
    }

    void hold(boolean held) {
        if (over || negotiation.weHold() == held) {
            return;
        }
        negotiation.hold(held);
        if (held) {
            // Nothing more leaves, whatever they say to it.
            answers.local(true);
        }
        invite();
    }

    private void invite() {
        if (inviting || answers.inviting()) {
            inviteAgain = true;
            return;
        }
        inviting = true;
        inviteAgain = false;
        boolean hold = negotiation.weHold();
        requests.send(
                Request.INVITE,
                request -> {
                    parts.messages().ours(request);
                    int seconds = timer.runs() ? timer.seconds() : parts.times().session();
                    parts.messages().session(request, seconds, timer.runs() ? "uac" : "");
                    parts.messages().body(request, negotiation.offer());
                    setContact(request);
                },
                reply -> invited(reply, hold));
    }

    private void invited(Reply reply, boolean hold) {
        inviting = false;
        if (over) {
            return;
        }
        if (reply.lost()) {
            lose();
        } else if (reply.status() == Response.REQUEST_PENDING) {
            // RFC 3261 14.1: both asked at once, so wait a different time than they.
            parts.turns().after(Sessions.glare(path.weCalled()), this::invite);
        } else {
            reached(reply, hold);
            if (toldHeld != hold) {
                toldHeld = hold;
                events.held(hold);
            }
            if (inviteAgain || hold != negotiation.weHold()) {
                invite();
            }
        }
    }

    private void reached(Reply reply, boolean hold) {
        Response response = reply.response();
        if (response != null && reply.well()) {
            timer(Sessions.asAsked(response));
            byte[] body = response.getRawContent();
            try {
                Optional<TrunkMedia> agreed =
                        body == null ? Optional.empty() : negotiation.agreed(SdpReader.read(body));
                agreed.ifPresent(answers::media);
            } catch (UnreadableSdp e) {
                // What was agreed before stays.
            }
        } else {
            // Refused: the call stays as agreed, and we keep to our side of it alone.
            timer(timer);
            answers.local(hold);
        }
    }

    void request(Request request, ServerTransaction transaction) {
        if (request.getMethod().equals(Request.BYE)) {
            answers.send(transaction, parts.messages().answer(request, Response.OK));
            if (!over) {
                end(Ended.byThem(Ended.Cause.HUNG_UP));
                settled.complete(null);
            }
        } else {
            answers.request(request, transaction, inviting, over);
        }
    }

    void acknowledged(Request ack) {
        answers.acknowledged(ack);
        if (inviteAgain && !over) {
            invite();
        }
    }

    /** Whether this answers a request of ours in this call, not a branch of the first INVITE that came late. */
    boolean owns(ResponseEventExt event) {
        return path.dialog().equals(event.getDialog());
    }

    /** @param transaction null for an answer that is repeated after its transaction ended */
    void response(@Nullable ClientTransaction transaction, Response response) {
        CSeqHeader number = (CSeqHeader) response.getHeader(CSeqHeader.NAME);
        if (number.getMethod().equals(Request.INVITE) && response.getStatusCode() / 100 == 2) {
            try {
                path.dialog().sendAck(path.dialog().createAck(number.getSeqNumber()));
            } catch (SipException | InvalidArgumentException e) {
                // They repeat their answer, and we come by here again.
            }
        }
        if (transaction != null) {
            requests.response(transaction, response);
        }
    }

    void timedOut(ClientTransaction transaction) {
        requests.timedOut(transaction);
    }

    void hangUp(Ended.Cause cause) {
        if (over) {
            return;
        }
        bye();
        end(Ended.byUs(cause));
    }

    void lose() {
        if (!over) {
            // A BYE all the same: half a connection may still carry it.
            bye();
            end(new Ended(Ended.Cause.LOST, 0, "", false));
        }
    }

    private void bye() {
        requests.send(Request.BYE, request -> {}, reply -> settled.complete(null));
    }

    private void end(Ended how) {
        over = true;
        due.run();
        events.ended(how);
    }

    private void setContact(Request request) {
        try {
            request.setHeader(parts.messages().contact(path.transport()));
        } catch (SipException e) {
            throw new IllegalStateException(e);
        }
    }

    Path path() {
        return path;
    }

    /** What their answer to our first offer, or theirs, came to. */
    void media(TrunkMedia agreed) {
        answers.media(agreed);
    }

    /** Their answer comes with the ACK. */
    void awaitAnswer() {
        answers.awaitAnswer();
    }
}
