package org.zhest.infra.gateway.sip;

import java.util.ListIterator;
import java.util.regex.Pattern;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.address.SipURI;
import javax.sip.address.TelURL;
import javax.sip.address.URI;
import javax.sip.header.HeaderAddress;
import javax.sip.header.RequireHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** Writes what an INVITE to us is answered. */
final class InviteAnswers {
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9+_.*#-]{1,64}");

    /** RFC 3966 with its visual separators. */
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9().-]*");

    private final CallParts parts;
    private final Request invite;
    private final ServerTransaction transaction;
    private final SipTransport transport;
    private final String tag = SipMessages.token();

    InviteAnswers(CallParts parts, Request invite, ServerTransaction transaction, SipTransport transport) {
        this.parts = parts;
        this.invite = invite;
        this.transaction = transaction;
        this.transport = transport;
    }

    @Nullable Dialog dialog() {
        return transaction.getDialog();
    }

    void send(int status) {
        Response response = answer(status);
        if (status == 422) {
            parts.messages()
                    .set(response, "Min-SE", Integer.toString(parts.times().leastSession()));
        } else if (status == Response.BAD_EXTENSION) {
            parts.messages().set(response, "Unsupported", unknownExtension());
        }
        send(transaction, response);
    }

    void ring() {
        if (!requires("100rel")) {
            send(transaction, contacted(answer(Response.RINGING)));
            return;
        }
        try {
            Dialog dialog = transaction.getDialog();
            Response ringing = contacted(dialog.createReliableProvisionalResponse(Response.RINGING));
            tag(ringing, tag);
            dialog.sendReliableProvisionalResponse(ringing);
        } catch (SipException | InvalidArgumentException | RuntimeException e) {
            // One that still waits for its PRACK: it rings already.
        }
    }

    void accept(String sdp, SessionTimer session) {
        Response fine = contacted(answer(Response.OK));
        parts.messages().body(fine, sdp);
        if (session.runs()) {
            parts.messages().session(fine, session.seconds(), session.weRefresh() ? "uas" : "uac");
            parts.messages().set(fine, "Require", "timer");
        }
        send(transaction, fine);
    }

    boolean requiresUnknown() {
        return !unknownExtension().isEmpty();
    }

    private String unknownExtension() {
        ListIterator<?> all = invite.getHeaders(RequireHeader.NAME);
        while (all.hasNext()) {
            String tag = ((RequireHeader) all.next()).getOptionTag();
            if (!tag.equalsIgnoreCase("100rel") && !tag.equalsIgnoreCase("timer")) {
                return tag;
            }
        }
        return "";
    }

    private boolean requires(String option) {
        ListIterator<?> all = invite.getHeaders(RequireHeader.NAME);
        while (all.hasNext()) {
            if (((RequireHeader) all.next()).getOptionTag().equalsIgnoreCase(option)) {
                return true;
            }
        }
        return false;
    }

    private Response answer(int status) {
        Response response = parts.messages().answer(invite, status);
        if (status > 100) {
            tag(response, tag);
            parts.messages().ours(response);
        }
        return response;
    }

    private Response contacted(Response response) {
        try {
            response.setHeader(parts.messages().contact(transport));
        } catch (SipException e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    static void tag(Response response, String tag) {
        try {
            ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
            if (to.getTag() == null) {
                to.setTag(tag);
            }
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    static void send(ServerTransaction transaction, Response response) {
        try {
            transaction.sendResponse(response);
        } catch (SipException | InvalidArgumentException | RuntimeException e) {
            // The other side gave up, or repeats its request.
        }
    }

    /**
     * The user part of From or To: a number without what people write between its digits, or a short name; empty for anything else, such as
     * withheld callers.
     */
    static String user(Request request, String header) {
        if (!(request.getHeader(header) instanceof HeaderAddress holder)) {
            return "";
        }
        URI uri = holder.getAddress().getURI();
        String user =
                uri instanceof SipURI sip ? sip.getUser() : uri instanceof TelURL tel ? tel.getPhoneNumber() : null;
        if (uri instanceof TelURL tel && tel.isGlobal() && user != null && !user.startsWith("+")) {
            user = "+" + user;
        }
        // A trunk may add what it knows of a number (RFC 4694): ";npdi=yes".
        user = user == null ? null : user.replaceFirst(";.*", "");
        if (user != null && NUMBER.matcher(user).matches()) {
            user = user.replaceAll("[-.()]", "");
        }
        return user == null
                        || user.equalsIgnoreCase("anonymous")
                        || !USER.matcher(user).matches()
                ? ""
                : user;
    }
}
