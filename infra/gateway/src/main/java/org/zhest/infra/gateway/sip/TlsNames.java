package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.ClientTransactionExt;
import gov.nist.javax.sip.TlsSecurityPolicy;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.sip.address.SipURI;
import javax.sip.header.RouteHeader;
import org.jspecify.annotations.Nullable;

/**
 * Whoever we connect to over TLS must be who we meant: RFC 5922, section 7.1, and addresses besides. A name is compared whole; there
 * are no wildcards in SIP (section 7.2).
 *
 * @param trunk goes for every request, since a route may lead through it
 */
record TlsNames(@Nullable String trunk) implements TlsSecurityPolicy {

    private static final int DNS = 2;
    private static final int URI = 6;
    private static final int ADDRESS = 7;

    @Override
    public void enforceTlsPolicy(@Nullable ClientTransactionExt transaction) {
        // Without a transaction nobody knows whom we meant; such a request finds its connection open.
        if (transaction == null || !isMeant(transaction)) {
            throw new SecurityException("the other side of TLS has another name");
        }
    }

    private boolean isMeant(ClientTransactionExt transaction) {
        try {
            Certificate[] chain = transaction.getPeerCertificates();
            List<String> names = chain.length > 0 && chain[0] instanceof X509Certificate own ? names(own) : List.of();
            String next = nextHop(transaction);
            return names.stream().anyMatch(name -> name.equalsIgnoreCase(next) || name.equalsIgnoreCase(trunk));
        } catch (SSLPeerUnverifiedException | CertificateParsingException e) {
            return false;
        }
    }

    private static @Nullable String nextHop(ClientTransactionExt transaction) {
        RouteHeader route = (RouteHeader) transaction.getRequest().getHeader(RouteHeader.NAME);
        javax.sip.address.URI to = route == null
                ? transaction.getRequest().getRequestURI()
                : route.getAddress().getURI();
        return to instanceof SipURI uri ? uri.getHost() : null;
    }

    /** What the certificate is for; its subject's name counts for nothing. */
    static List<String> names(X509Certificate certificate) throws CertificateParsingException {
        Collection<List<?>> all = Objects.requireNonNullElse(certificate.getSubjectAlternativeNames(), List.of());
        List<String> names = new ArrayList<>();
        for (List<?> one : all) {
            String name = String.valueOf(one.get(1));
            switch ((Integer) one.get(0)) {
                case DNS, ADDRESS -> names.add(name);
                case URI -> {
                    if (name.regionMatches(true, 0, "sip:", 0, 4)) {
                        names.add(name.substring(4));
                    }
                }
                default -> {}
            }
        }
        return names;
    }
}
