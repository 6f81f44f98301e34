package org.zhest.infra.embedded.telephone;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A call to one of the telephones, from the INVITE to its end. Belongs to the thread of its line. */
final class PhoneCall implements Call {
    private final Line line;
    private final SipText invite;
    private final Behaviour behaviour;
    private final String tag =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final Handset handset;
    private final LastResponse last;
    private final Runnable ended;
    private @Nullable Conversation talk;
    private boolean over;

    /** @param ended told once, when nothing more is to be heard of it */
    PhoneCall(Line line, SipText invite, Behaviour behaviour, Runnable ended) throws IOException {
        this.line = line;
        this.ended = ended;
        this.invite = invite;
        this.behaviour = behaviour;
        this.handset = line.handset();
        this.last = new LastResponse(line);
    }

    void begin() {
        Sdp offer = Sdp.read(invite.body());
        last.say(invite.answer(100, "Trying", tag));
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
    @Override
    public void request(SipText request) {
        if (talk != null) {
            talk.request(request);
            return;
        }
        switch (request.method()) {
            case "INVITE" -> {
                if (!last.repeats(request)) {
                    last.insist(request.answer(488, "Not Acceptable Here", tag));
                }
            }
            case "ACK" -> last.acknowledged(request);
            case "CANCEL" -> {
                line.send(request.answer(200, "OK", tag));
                if (!over) {
                    refuse(487, "Request Terminated");
                }
            }
            case "BYE" -> {
                line.send(request.answer(200, "OK", tag));
                end();
            }
            case "OPTIONS", "UPDATE" -> line.send(line.contacted(request.answer(200, "OK", tag)));
            default -> line.send(request.answer(501, "Not Implemented", tag));
        }
    }

    private void ring() {
        last.say(line.contacted(invite.answer(180, "Ringing", tag)));
    }

    private void ringAloud(Sdp offer) {
        last.say(line.contacted(invite.answer(183, "Session Progress", tag)).withSdp(handset.answer(offer)));
        handset.handTo(Tone.ringing());
    }

    private void answer(Behaviour.Answers how, Sdp offer) {
        if (over) {
            return;
        }
        handset.handTo(Party.of(how.manner()));
        SipText answer = line.contacted(invite.answer(200, "OK", tag)).withSdp(handset.answer(offer));
        Conversation.Dialog dialog =
                new Conversation.Dialog(answer.value("to"), invite.value("from"), invite.contact(), invite.callId(), 0);
        talk = new Conversation(line, handset, dialog, last, _ -> end());
        last.insist(answer);
        Duration hangsUpAfter = how.hangsUpAfter();
        if (hangsUpAfter != null) {
            line.after(hangsUpAfter, this::hangUpNow);
        }
    }

    private void refuse(int status, String reason) {
        end();
        last.insist(invite.answer(status, reason, tag));
    }

    /** BYE where somebody answered; else nothing. */
    @Override
    public void hangUpNow() {
        if (talk != null) {
            talk.hangUp();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            handset.close();
            ended.run();
        }
    }
}
