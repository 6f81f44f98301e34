package org.zhest.infra.embedded.telephone;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A call that one of the telephones makes, from the INVITE to its end. What {@link TelephoneCall} asks is thread-safe; the rest belongs to the line's thread. */
final class MadeCall implements Call, TelephoneCall {
    private static final Duration FIRST_REPEAT = Duration.ofMillis(500);

    /** Who says nothing at all for this long is not there (RFC 3261, timer B). */
    private static final Duration NO_RESPONSE = Duration.ofSeconds(32);

    private static final int REQUEST_TIMEOUT = 408;

    private final Line line;
    private final Behaviour.Answers behaviour;
    private final Handset handset;
    private final Ear ear;
    private final SipText invite;
    private final Runnable over;
    private volatile State state = new State.Calling();
    private @Nullable Conversation talk;
    private boolean heardOf;
    private boolean givenUp;

    /** @param over told once, when nothing more is to be heard of it */
    MadeCall(Line line, String from, String to, Runnable over) throws IOException {
        this.line = line;
        this.over = over;
        this.behaviour = Behaviour.ofCaller(from);
        this.ear = new Ear(Party.of(behaviour.manner()));
        this.handset = line.handset();
        String target = "sip:" + to + "@" + line.remote().getAddress().getHostAddress() + ":"
                + line.remote().getPort();
        String caller = from.isEmpty() ? "\"Anonymous\" <sip:anonymous@anonymous.invalid>" : line.address(from);
        this.invite = line.contacted(line.request("INVITE", target, 1)
                        .with("from", caller + ";tag=" + random())
                        .with("to", "<" + target + ">")
                        .with("call-id", random()))
                .withSdp(handset.offer());
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    String callId() {
        return invite.callId();
    }

    void begin() {
        repeat(FIRST_REPEAT);
        line.after(NO_RESPONSE, () -> {
            if (!heardOf) {
                end(REQUEST_TIMEOUT, false);
            }
        });
    }

    private void repeat(Duration pause) {
        if (!heardOf && !ended()) {
            line.send(invite);
            line.after(pause, () -> repeat(pause.multipliedBy(2)));
        }
    }

    @Override
    public void request(SipText request) {
        if (talk != null) {
            talk.request(request);
        } else {
            line.send(request.answer(481, "Call/Transaction Does Not Exist", ""));
        }
    }

    @Override
    public void response(SipText response) {
        // Those to BYE and CANCEL are waited for by nobody.
        if (!response.method().equals("INVITE")) {
            return;
        }
        boolean first = !heardOf;
        heardOf = true;
        if (response.status() >= 300) {
            line.send(besideInvite("ACK", response.value("to")));
            end(response.status(), givenUp);
        } else if (response.status() >= 200) {
            answered(response);
        } else if (givenUp && first) {
            cancel();
        } else if (response.status() > 100 && state instanceof State.Calling) {
            state = new State.Ringing();
        }
    }

    private void answered(SipText response) {
        if (talk == null) {
            Conversation.Dialog dialog = new Conversation.Dialog(
                    invite.value("from"), response.value("to"), response.contact(), invite.callId(), 1);
            talk = new Conversation(line, handset, dialog, new LastResponse(line), byUs -> end(200, byUs));
            begin(response);
        }
        // Who says it again did not hear that we know.
        talk.acknowledge();
        if (givenUp) {
            talk.hangUp();
        }
    }

    private void begin(SipText response) {
        Sdp theirs = Sdp.read(response.body());
        if (ended() || theirs == null) {
            givenUp = true;
            return;
        }
        state = new State.Answered();
        handset.agree(theirs);
        handset.handTo(ear);
        if (behaviour.hangsUpAfter() != null) {
            line.after(behaviour.hangsUpAfter(), this::hangUpNow);
        }
    }

    @Override
    public void hangUp() {
        line.after(Duration.ZERO, this::hangUpNow);
    }

    @Override
    public void hangUpNow() {
        if (talk != null) {
            talk.hangUp();
        } else if (!ended() && !givenUp) {
            givenUp = true;
            // Before anything was heard of it there is nothing to cancel (RFC 3261, section 9.1).
            if (heardOf) {
                cancel();
            }
        }
    }

    private void cancel() {
        SipText cancel = besideInvite("CANCEL", invite.value("to"));
        line.send(cancel);
        line.after(FIRST_REPEAT, () -> line.send(cancel));
    }

    /** A request of the INVITE's own transaction. */
    private SipText besideInvite(String method, String to) {
        return line.request(method, invite.first().split(" ")[1], 1)
                .replaced("via", invite.value("via"))
                .with("from", invite.value("from"))
                .with("to", to)
                .with("call-id", invite.callId());
    }

    private boolean ended() {
        return state instanceof State.Ended;
    }

    private void end(int status, boolean byUs) {
        if (!ended()) {
            state = new State.Ended(status, byUs);
            handset.close();
            over.run();
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public double hears(double hertz) {
        return ear.tone(hertz);
    }

    @Override
    public Duration heard() {
        return Duration.ofMillis(ear.loudMillis());
    }
}
