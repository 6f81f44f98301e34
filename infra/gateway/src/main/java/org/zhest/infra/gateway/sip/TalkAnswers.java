package org.zhest.infra.gateway.sip;

import java.util.Optional;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.Negotiation.Answered;
import org.zhest.infra.gateway.sound.TrunkMedia;

/** What the other side asks for within an answered call, and what that does to the sound. */
final class TalkAnswers {
    private final CallParts parts;
    private final CallEvents events;
    private final Negotiation negotiation;
    private final Talk talk;
    private @Nullable TrunkMedia last;
    private boolean toldTheyHold;
    private boolean awaitsAnswer;

    TalkAnswers(CallParts parts, CallEvents events, Negotiation negotiation, Talk talk) {
        this.parts = parts;
        this.events = events;
        this.negotiation = negotiation;
        this.talk = talk;
    }

    /** An offer of ours is out in an answer: another must wait for theirs. */
    boolean inviting() {
        return awaitsAnswer;
    }

    void awaitAnswer() {
        awaitsAnswer = true;
    }

    void media(TrunkMedia agreed) {
        last = agreed;
        events.media(agreed);
        if (negotiation.theyHold() != toldTheyHold) {
            toldTheyHold = negotiation.theyHold();
            events.heldByThem(toldTheyHold);
        }
    }

    /** Our own hold without anybody's consent. */
    void local(boolean held) {
        TrunkMedia was = last;
        if (was != null) {
            boolean sends = !held && !negotiation.theyHold();
            events.media(new TrunkMedia(
                    was.remote(),
                    was.codec(),
                    was.payloadType(),
                    was.digits(),
                    was.comfortNoise(),
                    was.keys(),
                    sends,
                    !held,
                    was.millis()));
        }
    }

    void request(Request request, ServerTransaction transaction, boolean weInvite, boolean over) {
        if (over) {
            send(transaction, parts.messages().answer(request, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST));
            return;
        }
        switch (request.getMethod()) {
            case Request.INVITE, Request.UPDATE -> offered(request, transaction, weInvite);
            case Request.OPTIONS, Request.INFO, Request.PRACK -> {
                Response fine = parts.messages().answer(request, Response.OK);
                parts.messages().ours(fine);
                send(transaction, fine);
            }
            default -> {
                Response no = parts.messages().answer(request, Response.METHOD_NOT_ALLOWED);
                parts.messages().ours(no);
                send(transaction, no);
            }
        }
    }

    private void offered(Request request, ServerTransaction transaction, boolean weInvite) {
        byte[] body = request.getRawContent();
        boolean offers = body != null && body.length > 0;
        if ((weInvite || awaitsAnswer) && (offers || request.getMethod().equals(Request.INVITE))) {
            send(transaction, parts.messages().answer(request, Response.REQUEST_PENDING));
        } else if (Sessions.tooShort(request, parts.times().leastSession())) {
            Response tooShort = parts.messages().answer(request, 422);
            parts.messages()
                    .set(tooShort, "Min-SE", Integer.toString(parts.times().leastSession()));
            send(transaction, tooShort);
        } else if (offers) {
            agree(request, transaction, body);
        } else {
            Response fine = accepting(request);
            if (request.getMethod().equals(Request.INVITE)) {
                parts.messages().body(fine, negotiation.offer());
                awaitsAnswer = true;
            }
            send(transaction, fine);
        }
    }

    private void agree(Request request, ServerTransaction transaction, byte[] body) {
        Optional<Answered> answered;
        try {
            answered = negotiation.answer(SdpReader.read(body));
        } catch (UnreadableSdp e) {
            answered = Optional.empty();
        }
        if (answered.isEmpty()) {
            // The call goes on as it was (RFC 3261 14.2).
            send(transaction, parts.messages().answer(request, Response.NOT_ACCEPTABLE_HERE));
            return;
        }
        Response fine = accepting(request);
        parts.messages().body(fine, answered.get().sdp());
        send(transaction, fine);
        media(answered.get().media());
    }

    private Response accepting(Request request) {
        Response fine = parts.messages().answer(request, Response.OK);
        parts.messages().ours(fine);
        try {
            fine.setHeader(parts.messages().contact(talk.path().transport()));
        } catch (SipException e) {
            throw new IllegalStateException(e);
        }
        SessionTimer wished = Sessions.asWished(request);
        if (wished.runs()) {
            parts.messages().session(fine, wished.seconds(), wished.weRefresh() ? "uas" : "uac");
            parts.messages().set(fine, "Require", "timer");
        }
        talk.timer(wished);
        return fine;
    }

    void acknowledged(Request ack) {
        byte[] body = ack.getRawContent();
        if (!awaitsAnswer) {
            return;
        }
        awaitsAnswer = false;
        try {
            Optional<TrunkMedia> agreed = body == null ? Optional.empty() : negotiation.agreed(SdpReader.read(body));
            if (agreed.isPresent()) {
                media(agreed.get());
                return;
            }
        } catch (UnreadableSdp e) {
            // As without a codec in common.
        }
        if (last == null) {
            talk.hangUp(Ended.Cause.NO_CODEC);
        }
    }

    void send(ServerTransaction transaction, Response response) {
        try {
            transaction.sendResponse(response);
        } catch (SipException | InvalidArgumentException e) {
            // The other side repeats its request or gives up; the session timer or a probe then ends the call.
        }
    }
}
