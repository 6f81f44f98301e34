package org.zhest.infra.embedded.telephone;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** A call to one of the telephones, from the INVITE to its end. Belongs to the thread of its line. */
final class PhoneCall {
    /** A response that nobody acknowledges is sent seven times. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Line line;
    private final SipText invite;
    private final Behaviour behaviour;
    private final String tag =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final Handset handset;
    private final Runnable ended;

    /** The last response to an INVITE, for who repeats it. */
    private SipText last;

    private boolean acknowledged = true;
    private State state = State.RINGING;
    private int descriptions;
    private long ourNumber;

    private enum State {
        RINGING,
        TALKING,
        ENDED
    }

    /** @param ended told once, when nothing more is to be heard of it */
    PhoneCall(Line line, SipText invite, Behaviour behaviour, Runnable ended) throws IOException {
        this.line = line;
        this.ended = ended;
        this.invite = invite;
        this.behaviour = behaviour;
        this.handset = line.handset();
        this.last = invite.answer(100, "Trying", tag);
    }

    void begin() {
        SdpOffer offer = SdpOffer.read(invite.body());
        line.send(last);
        if (offer == null) {
            refuse(488, "Not Acceptable Here");
            return;
        }
        handset.agree(offer);
        switch (behaviour) {
            case Behaviour.Refuses refuses -> refuse(refuses.status(), refuses.reason());
            case Behaviour.Rings _ -> ring();
            case Behaviour.Answers answers -> {
                if (answers.after().isPositive()) {
                    if (answers.earlyMedia()) {
                        ringAloud(offer);
                    } else {
                        ring();
                    }
                }
                line.after(answers.after(), () -> answer(answers, offer));
            }
        }
    }

    /** Any request of this call but its first INVITE. */
    void request(SipText request) {
        switch (request.method()) {
            case "INVITE" -> inviteAgain(request);
            case "ACK" -> acknowledged |= request.number() == last.number();
            case "CANCEL" -> {
                line.send(request.answer(200, "OK", tag));
                if (state == State.RINGING) {
                    refuse(487, "Request Terminated");
                }
            }
            case "BYE" -> {
                line.send(request.answer(200, "OK", tag));
                end();
            }
            case "OPTIONS", "UPDATE" -> line.send(contact(request.answer(200, "OK", tag)));
            default -> line.send(request.answer(501, "Not Implemented", tag));
        }
    }

    private void inviteAgain(SipText request) {
        if (request.number() == last.number()) {
            line.send(last);
            return;
        }
        SdpOffer offer = SdpOffer.read(request.body());
        if (state != State.TALKING || offer == null) {
            respond(request.answer(488, "Not Acceptable Here", tag));
            return;
        }
        handset.agree(offer);
        respond(described(request.answer(200, "OK", tag), offer));
    }

    private void ring() {
        last = contact(invite.answer(180, "Ringing", tag));
        line.send(last);
    }

    private void ringAloud(SdpOffer offer) {
        last = described(invite.answer(183, "Session Progress", tag), offer);
        line.send(last);
        handset.handTo(Tone.ringing());
    }

    private void answer(Behaviour.Answers how, SdpOffer offer) {
        if (state != State.RINGING) {
            return;
        }
        state = State.TALKING;
        handset.handTo(Party.of(how.manner()));
        respond(described(invite.answer(200, "OK", tag), offer));
        Duration hangsUpAfter = how.hangsUpAfter();
        if (hangsUpAfter != null) {
            line.after(hangsUpAfter, this::hangUp);
        }
    }

    private void refuse(int status, String reason) {
        end();
        respond(invite.answer(status, reason, tag));
    }

    /** Says it until it is acknowledged (RFC 3261, section 13.3.1.4). */
    private void respond(SipText response) {
        last = response;
        acknowledged = false;
        repeat(response, Duration.ofMillis(500));
    }

    private void repeat(SipText response, Duration pause) {
        if (!acknowledged && last == response && pause.compareTo(LONGEST) < 0) {
            line.send(response);
            line.after(pause, () -> repeat(response, pause.multipliedBy(2)));
        }
    }

    /** BYE where somebody answered; else nothing. */
    void hangUp() {
        if (state != State.TALKING) {
            return;
        }
        String to = invite.value("from");
        String from = last.value("to");
        SipText bye = line.request("BYE", invite.contact(), ++ourNumber)
                .with("from", from)
                .with("to", to)
                .with("call-id", invite.callId());
        end();
        // Twice, for a datagram may get lost: an answer to either is one too many, and nobody waits for it.
        line.send(bye);
        line.after(Duration.ofMillis(500), () -> line.send(bye));
    }

    private void end() {
        if (state != State.ENDED) {
            state = State.ENDED;
            handset.close();
            ended.run();
        }
    }

    private SipText described(SipText response, SdpOffer offer) {
        return contact(response).withSdp(offer.answer(handset.address(), ++descriptions));
    }

    private SipText contact(SipText response) {
        return response.with("contact", line.contact()).with("allow", "INVITE, ACK, CANCEL, BYE, OPTIONS, UPDATE");
    }
}
