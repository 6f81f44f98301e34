package org.zhest.infra.gateway.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.header.CallIdHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/** Telephones, as SIP reaches them. */
public final class SipPhones implements AutoCloseable {
    private final SipSettings settings;
    private final Supplier<Turns> turns;
    private final IncomingCalls incoming;
    private final SipEvents events;
    private final SipLine line;
    private final SipMessages messages;
    private final LongAdder refused = new LongAdder();
    private final @Nullable Registration registration;

    private SipPhones(
            SipSettings settings, Supplier<Turns> turns, IncomingCalls incoming, SipEvents events, SipLine line) {
        this.settings = settings;
        this.turns = turns;
        this.incoming = incoming;
        this.events = events;
        this.line = line;
        this.messages = new SipMessages(line, settings);
        events.strangers(new Strangers(messages, new KnownSources(settings, turns.get())::hold, this::begin, refused));
        registration = register();
    }

    /**
     * @param turns makes those of a call that comes in
     * @throws SipException when it cannot listen; the message says where
     */
    public static SipPhones start(SipSettings settings, Supplier<Turns> turns, IncomingCalls incoming)
            throws SipException {
        SipEvents events = new SipEvents();
        return new SipPhones(settings, turns, incoming, events, SipLine.open(settings, events));
    }

    /**
     * Whom to call.
     *
     * @param to a number, or a SIP address
     * @param from the number or name to show; null is the trunk's
     * @param rtp where our sound is received
     * @param ring how long at most until somebody answers
     */
    public record Dial(String to, @Nullable String from, InetSocketAddress rtp, Duration ring) {
        /** Numbers are not for logs. */
        @Override
        public String toString() {
            return "Dial[" + rtp + "]";
        }
    }

    /**
     * Calls; what comes of it is told in {@code turns}.
     *
     * @throws IllegalArgumentException for what cannot be called
     */
    public PhoneCall dial(Dial dial, Turns own, CallEvents told) {
        Target target = Target.of(dial.to(), dial.from(), line, settings);
        SipSettings.Trunk trunk = settings.trunk();
        Credentials credentials = target.trunk() && trunk != null
                ? new Credentials(line.headers(), trunk.user(), trunk.password())
                : Credentials.none(line.headers());
        String callId = SipMessages.token() + SipMessages.token();
        OutgoingCall call = new OutgoingCall(
                parts(own), told, target, new Negotiation(dial.rtp(), settings.srtp()), credentials, callId);
        events.add(callId, call);
        own.execute(() -> call.begin(dial.ring()));
        return call;
    }

    /** How it stands with the trunk where we register: unregistered, registered or lost; else none. */
    public String registration() {
        return registration == null ? "none" : registration.state();
    }

    /** Requests that were refused because of where they came from. */
    public long refused() {
        return refused.sum();
    }

    private @Nullable Registration register() {
        SipSettings.Trunk trunk = settings.trunk();
        if (trunk == null || !trunk.register()) {
            return null;
        }
        Target registrar = Target.registrar(trunk, line, settings);
        String callId = SipMessages.token();
        Registration begun = new Registration(parts(turns.get()), trunk, registrar, callId);
        events.add(callId, begun);
        begun.turns().execute(begun::begin);
        return begun;
    }

    private void begin(Request invite, ServerTransaction transaction) {
        String callId = ((CallIdHeader) invite.getHeader(CallIdHeader.NAME)).getCallId();
        SipTransport transport = SipTransport.valueOf(
                ((ViaHeader) invite.getHeader(ViaHeader.NAME)).getTransport().toUpperCase(java.util.Locale.ROOT));
        Turns own = turns.get();
        IncomingCall call = new IncomingCall(parts(own), incoming, invite, transaction, transport, callId);
        events.add(callId, call);
        own.execute(call::begin);
    }

    private CallParts parts(Turns own) {
        return new CallParts(line, messages, settings, own, events::remove);
    }

    /** Hangs up every call, waits a moment for the other sides to hear it, and stops. */
    @Override
    public void close() {
        List<CompletableFuture<?>> ends = new ArrayList<>();
        for (Party party : events.all()) {
            party.turns().execute(() -> party.hangUp(Ended.Cause.HUNG_UP));
            ends.add(party.settled());
        }
        try {
            CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).get(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Who does not answer notices by the missing session refresh.
        }
        line.close();
    }
}
