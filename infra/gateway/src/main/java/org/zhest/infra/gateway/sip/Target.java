package org.zhest.infra.gateway.sip;

import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sip.address.SipURI;
import org.jspecify.annotations.Nullable;

/**
 * Whom a call goes to, and as whom.
 *
 * @param trunk whether it goes to the trunk, whose user then answers challenges
 */
record Target(SipURI uri, SipURI from, SipTransport transport, boolean trunk) {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*#]{2,32}");
    private static final Pattern CALLER = Pattern.compile("[A-Za-z0-9+_.-]{1,64}");
    private static final Pattern ADDRESS = Pattern.compile("sips?:[\\x21-\\x7e&&[^<>\"?]]{1,200}");

    /** @throws IllegalArgumentException for what is neither a number with a trunk nor a SIP address that we can reach */
    static Target of(String to, @Nullable String from, SipLine line, SipSettings settings) {
        SipSettings.Trunk trunk = settings.trunk();
        try {
            if (NUMBER.matcher(to).matches()) {
                if (trunk == null) {
                    throw new IllegalArgumentException("no trunk for numbers");
                }
                SipURI uri = line.addresses().createSipURI(to, trunk.host());
                at(uri, trunk);
                return new Target(uri, caller(from, line, settings, true), trunk.transport(), true);
            }
            if (!ADDRESS.matcher(to).matches()) {
                throw new IllegalArgumentException("neither number nor SIP address");
            }
            SipURI uri = (SipURI) line.addresses().createURI(to);
            SipTransport transport = transport(uri);
            if (!line.speaks(transport)) {
                throw new IllegalArgumentException("not reachable over " + transport.word());
            }
            boolean ours = trunk != null && uri.getHost().equalsIgnoreCase(trunk.host());
            if (ours && trunk != null && uri.getPort() <= 0) {
                at(uri, trunk);
            }
            return new Target(uri, caller(from, line, settings, ours), transport, ours);
        } catch (ParseException e) {
            throw new IllegalArgumentException("no SIP address", e);
        }
    }

    /** The trunk itself, to register. */
    static Target registrar(SipSettings.Trunk trunk, SipLine line, SipSettings settings) {
        try {
            SipURI uri = line.addresses().createSipURI(null, trunk.host());
            at(uri, trunk);
            return new Target(uri, caller(trunk.user(), line, settings, true), trunk.transport(), true);
        } catch (ParseException e) {
            throw new IllegalArgumentException("no name of a trunk", e);
        }
    }

    private static void at(SipURI uri, SipSettings.Trunk trunk) throws ParseException {
        uri.setPort(trunk.port());
        uri.setTransportParam(trunk.transport().word());
    }

    private static SipURI caller(@Nullable String from, SipLine line, SipSettings settings, boolean toTrunk)
            throws ParseException {
        SipSettings.Trunk trunk = settings.trunk();
        String name = from != null ? from : trunk != null ? trunk.from() : "zhest";
        if (!CALLER.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a caller");
        }
        String domain =
                toTrunk && trunk != null ? trunk.host() : settings.address().getHostAddress();
        return line.addresses().createSipURI(name, domain);
    }

    private static SipTransport transport(SipURI uri) {
        if (uri.isSecure()) {
            return SipTransport.TLS;
        }
        String word = uri.getTransportParam();
        try {
            return word == null ? SipTransport.UDP : SipTransport.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown transport", e);
        }
    }
}
