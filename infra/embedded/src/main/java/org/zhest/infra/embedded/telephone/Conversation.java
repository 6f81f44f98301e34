package org.zhest.infra.embedded.telephone;

import java.time.Duration;
import java.util.function.Consumer;

/** A call from its answer to its end, whoever called. Belongs to the thread of its line. */
final class Conversation {
    private final Line line;
    private final Handset handset;
    private final Dialog dialog;
    private final LastResponse last;
    private final Consumer<Boolean> ended;
    private long ourNumber;
    private boolean over;

    /**
     * Who talks.
     *
     * @param us our address as it stands in the dialog, with its tag
     * @param them theirs
     * @param target where their requests are sent to
     * @param number of our last request
     */
    record Dialog(String us, String them, String target, String callId, long number) {
        /** Numbers are not for logs. */
        @Override
        public String toString() {
            return "Dialog[]";
        }
    }

    /** @param ended told once; whether it was us who hung up */
    Conversation(Line line, Handset handset, Dialog dialog, LastResponse last, Consumer<Boolean> ended) {
        this.line = line;
        this.handset = handset;
        this.dialog = dialog;
        this.last = last;
        this.ended = ended;
        this.ourNumber = dialog.number();
    }

    void request(SipText request) {
        switch (request.method()) {
            case "INVITE" -> inviteAgain(request);
            case "ACK" -> last.acknowledged(request);
            case "CANCEL" -> line.send(request.answer(200, "OK", ""));
            case "BYE" -> {
                line.send(request.answer(200, "OK", ""));
                end(false);
            }
            case "OPTIONS", "UPDATE" -> line.send(line.contacted(request.answer(200, "OK", "")));
            default -> line.send(request.answer(501, "Not Implemented", ""));
        }
    }

    private void inviteAgain(SipText request) {
        if (last.repeats(request)) {
            return;
        }
        Sdp offer = Sdp.read(request.body());
        if (over || offer == null) {
            last.insist(request.answer(488, "Not Acceptable Here", ""));
            return;
        }
        handset.agree(offer);
        last.insist(line.contacted(request.answer(200, "OK", "")).withSdp(handset.answer(offer)));
    }

    void hangUp() {
        if (over) {
            return;
        }
        SipText bye = request("BYE", ++ourNumber);
        end(true);
        // Twice, for a datagram may get lost: an answer to either is one too many, and nobody waits for it.
        line.send(bye);
        line.after(Duration.ofMillis(500), () -> line.send(bye));
    }

    /** Says that we know of the answer to our INVITE. */
    void acknowledge() {
        line.send(request("ACK", dialog.number()));
    }

    private SipText request(String method, long number) {
        return line.request(method, dialog.target(), number)
                .with("from", dialog.us())
                .with("to", dialog.them())
                .with("call-id", dialog.callId());
    }

    private void end(boolean byUs) {
        if (!over) {
            over = true;
            ended.accept(byUs);
        }
    }
}
