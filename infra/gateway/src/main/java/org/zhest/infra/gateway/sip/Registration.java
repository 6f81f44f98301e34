package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.ResponseEventExt;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sip.ClientTransaction;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.header.ContactHeader;
import javax.sip.header.ExpiresHeader;
import javax.sip.header.MinExpiresHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** Tells the trunk where we are, again and again, so that its calls reach us. Only in its turns. */
final class Registration implements Party {
    private static final Logger LOG = Logger.getLogger("zhest.gateway");
    private static final int MOST_CHALLENGES = 3;

    private final CallParts parts;
    private final SipSettings.Trunk trunk;
    private final Target registrar;
    private final Credentials credentials;
    private final Backoff backoff = new Backoff(ThreadLocalRandom.current());
    private final String callId;
    private final String tag = SipMessages.token();
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private @Nullable ClientTransaction asked;
    private Runnable next = () -> {};
    private long number;
    private int seconds;
    private int challenges;
    private boolean leaving;
    private volatile String state = "unregistered";

    Registration(CallParts parts, SipSettings.Trunk trunk, Target registrar, String callId) {
        this.parts = parts;
        this.trunk = trunk;
        this.registrar = registrar;
        this.credentials = new Credentials(parts.line().headers(), trunk.user(), trunk.password());
        this.callId = callId;
        this.seconds = parts.times().registration();
    }

    String state() {
        return state;
    }

    void begin() {
        challenges = 0;
        ask();
    }

    private void ask() {
        next.run();
        next = parts.turns().after(parts.times().peerAnswers(), this::failed);
        try {
            Request request = parts.messages().request(Request.REGISTER, registrar, callId, tag, ++number);
            request.setHeader(parts.line()
                    .headers()
                    .createToHeader(parts.line().addresses().createAddress(registrar.from()), null));
            request.setHeader(parts.line().headers().createExpiresHeader(leaving ? 0 : seconds));
            credentials.sign(request);
            ClientTransaction transaction =
                    parts.line().provider(trunk.transport()).getNewClientTransaction(request);
            asked = transaction;
            transaction.sendRequest();
        } catch (SipException | ParseException | InvalidArgumentException | RuntimeException e) {
            failed();
        }
    }

    @Override
    public void response(ResponseEventExt event) {
        Response response = event.getResponse();
        int status = response.getStatusCode();
        if (event.getClientTransaction() != asked || status < 200) {
            return;
        }
        boolean challenged = status == Response.UNAUTHORIZED || status == Response.PROXY_AUTHENTICATION_REQUIRED;
        if (status < 300) {
            registered(response);
        } else if (challenged && ++challenges < MOST_CHALLENGES && credentials.take(response)) {
            ask();
        } else if (status == Response.INTERVAL_TOO_BRIEF
                && response.getHeader(MinExpiresHeader.NAME) instanceof MinExpiresHeader least
                && least.getExpires() > seconds
                && least.getExpires() <= 86_400) {
            seconds = least.getExpires();
            ask();
        } else {
            failed();
        }
    }

    private void registered(Response response) {
        next.run();
        credentials.accepted();
        backoff.succeeded();
        if (leaving) {
            settled.complete(null);
            return;
        }
        become("registered");
        // Well before it runs out, so that one lost try costs nothing.
        next = parts.turns().after(Duration.ofMillis(granted(response) * 700L), this::begin);
    }

    private int granted(Response response) {
        int granted =
                response.getHeader(ContactHeader.NAME) instanceof ContactHeader contact && contact.getExpires() > 0
                        ? contact.getExpires()
                        : response.getHeader(ExpiresHeader.NAME) instanceof ExpiresHeader header
                                ? header.getExpires()
                                : seconds;
        return Math.clamp(granted, 1, 86_400);
    }

    private void failed() {
        next.run();
        asked = null;
        if (leaving) {
            settled.complete(null);
            return;
        }
        become("lost");
        next = parts.turns().after(backoff.failed(), this::begin);
    }

    private void become(String word) {
        if (!state.equals(word)) {
            state = word;
            LOG.log(Level.INFO, "Registration with the trunk: {0}", word);
        }
    }

    @Override
    public void timedOut(ClientTransaction transaction) {
        if (transaction == asked) {
            failed();
        }
    }

    /** Takes the registration back. */
    @Override
    public void hangUp(Ended.Cause cause) {
        if (!state.equals("registered")) {
            settled.complete(null);
            leaving = true;
            next.run();
        } else if (!leaving) {
            leaving = true;
            begin();
        }
    }

    @Override
    public void request(Request request, @Nullable ServerTransaction transaction) {}

    @Override
    public void unacknowledged() {}

    @Override
    public Turns turns() {
        return parts.turns();
    }

    @Override
    public CompletableFuture<?> settled() {
        return settled;
    }
}
