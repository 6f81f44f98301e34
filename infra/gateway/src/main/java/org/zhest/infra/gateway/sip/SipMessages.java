package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.header.extensions.SessionExpiresHeader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.SipException;
import javax.sip.address.SipURI;
import javax.sip.header.CallIdHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.Header;
import javax.sip.header.ToHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** Writes our requests and what our answers have in common. */
final class SipMessages {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> ALLOW = List.of("INVITE", "ACK", "CANCEL", "BYE", "OPTIONS", "UPDATE", "PRACK");
    private static final List<String> SUPPORTED = List.of("timer", "100rel");

    private final SipLine line;
    private final SipSettings settings;

    SipMessages(SipLine line, SipSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    static String token() {
        return HexFormat.of().toHexDigits(RANDOM.nextLong());
    }

    SipURI uri(String text) throws ParseException {
        return (SipURI) line.addresses().createURI(text);
    }

    /** A request outside of a dialog. */
    Request request(String method, Target target, String callId, String fromTag, long number) throws SipException {
        SipTransport transport = target.transport();
        try {
            ViaHeader via = line.headers()
                    .createViaHeader(
                            point(transport).getIPAddress(), point(transport).getPort(), transport.word(), null);
            via.setRPort();
            FromHeader fromHeader =
                    line.headers().createFromHeader(line.addresses().createAddress(target.from()), fromTag);
            ToHeader toHeader = line.headers().createToHeader(line.addresses().createAddress(target.uri()), null);
            CallIdHeader id = line.headers().createCallIdHeader(callId);
            Request request = line.messages()
                    .createRequest(
                            target.uri(),
                            method,
                            id,
                            line.headers().createCSeqHeader(number, method),
                            fromHeader,
                            toHeader,
                            new ArrayList<>(List.of(via)),
                            line.headers().createMaxForwardsHeader(70));
            request.addHeader(contact(transport));
            ours(request);
            return request;
        } catch (ParseException | InvalidArgumentException e) {
            throw new SipException("a request that cannot be written", e);
        }
    }

    ContactHeader contact(SipTransport transport) throws SipException {
        try {
            SipURI uri = line.addresses().createSipURI("zhest", point(transport).getIPAddress());
            uri.setPort(point(transport).getPort());
            uri.setTransportParam(transport.word());
            return line.headers().createContactHeader(line.addresses().createAddress(uri));
        } catch (ParseException e) {
            throw new SipException("our own address", e);
        }
    }

    /** What we can, in every INVITE of ours and its answers. */
    void ours(Message message) {
        list(message, "Allow", ALLOW);
        list(message, "Supported", SUPPORTED);
        set(message, "User-Agent", "zhest-gateway");
    }

    void session(Message message, int seconds, String refresher) {
        try {
            SessionExpiresHeader header = line.headers().createSessionExpiresHeader(seconds);
            if (!refresher.isEmpty()) {
                header.setRefresher(refresher);
            }
            message.setHeader(header);
        } catch (InvalidArgumentException e) {
            throw new IllegalStateException(e);
        }
    }

    void body(Message message, String sdp) {
        try {
            message.setContent(
                    sdp.getBytes(StandardCharsets.UTF_8), line.headers().createContentTypeHeader("application", "sdp"));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    Response answer(Request request, int status) {
        try {
            return line.messages().createResponse(status, request);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void list(Message message, String name, List<String> values) {
        message.removeHeader(name);
        try {
            for (String value : values) {
                message.addHeader(line.headers().createHeader(name, value));
            }
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    void set(Message message, String name, String value) {
        try {
            Header header = line.headers().createHeader(name, value);
            message.setHeader(header);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    int leastSession() {
        return settings.times().leastSession();
    }

    private ListeningPoint point(SipTransport transport) throws SipException {
        return line.provider(transport).getListeningPoint(transport.word());
    }
}
