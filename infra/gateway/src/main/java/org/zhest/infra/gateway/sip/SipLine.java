package org.zhest.infra.gateway.sip;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.header.HeaderFactoryExt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TooManyListenersException;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.ObjectInUseException;
import javax.sip.PeerUnavailableException;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.SipStack;
import javax.sip.address.AddressFactory;
import javax.sip.message.MessageFactory;

/** The SIP stack, listening. */
final class SipLine implements AutoCloseable {
    private final SipStack stack;
    private final Map<SipTransport, SipProvider> providers = new EnumMap<>(SipTransport.class);
    private final AddressFactory addresses;
    private final HeaderFactoryExt headers;
    private final MessageFactory messages;

    private SipLine(SipFactory factory, SipStack stack) throws PeerUnavailableException {
        this.stack = stack;
        this.addresses = factory.createAddressFactory();
        this.headers = (HeaderFactoryExt) factory.createHeaderFactory();
        this.messages = factory.createMessageFactory();
    }

    /** @throws SipException when it cannot listen */
    static SipLine open(SipSettings settings, SipListener listener) throws SipException {
        SipFactory factory = SipFactory.getInstance();
        SipLine line;
        try {
            line = new SipLine(factory, factory.createSipStack(properties(settings)));
        } catch (PeerUnavailableException e) {
            throw new SipException("The SIP stack does not start", e);
        }
        SipSettings.Trunk trunk = settings.trunk();
        ((SipStackImpl) line.stack).setTlsSecurityPolicy(new TlsNames(trunk == null ? null : trunk.host()));
        try {
            String host = settings.address().getHostAddress();
            for (SipTransport transport : settings.transports()) {
                int port = transport == SipTransport.TLS ? settings.port() + 1 : settings.port();
                ListeningPoint point = line.stack.createListeningPoint(host, port, transport.word());
                SipProvider provider = line.stack.createSipProvider(point);
                provider.addSipListener(listener);
                line.providers.put(transport, provider);
            }
        } catch (InvalidArgumentException | TooManyListenersException | RuntimeException e) {
            line.close();
            throw new SipException("SIP cannot listen on " + settings.address() + ":" + settings.port(), e);
        }
        return line;
    }

    SipProvider provider(SipTransport transport) throws SipException {
        SipProvider provider = providers.get(transport);
        if (provider == null) {
            throw new SipException("not listening on " + transport.word());
        }
        return provider;
    }

    boolean speaks(SipTransport transport) {
        return providers.containsKey(transport);
    }

    AddressFactory addresses() {
        return addresses;
    }

    HeaderFactoryExt headers() {
        return headers;
    }

    MessageFactory messages() {
        return messages;
    }

    /** The ports are free when this returns; the stack then waits a second for what it has half done, and nobody waits for that. */
    @Override
    public void close() {
        List<ListeningPoint> points = new ArrayList<>();
        stack.getListeningPoints().forEachRemaining(point -> points.add((ListeningPoint) point));
        for (ListeningPoint point : points) {
            try {
                stack.deleteListeningPoint(point);
            } catch (ObjectInUseException e) {
                // The stack's stop closes it.
            }
        }
        Thread.ofPlatform().daemon().name("sip-stop").start(stack::stop);
    }

    private static Properties properties(SipSettings settings) {
        Properties properties = new Properties();
        // The name finds a stack again in the factory: two gateways in one JVM need two.
        properties.setProperty(
                "javax.sip.STACK_NAME", "zhest-" + settings.address().getHostAddress() + "-" + settings.port());
        properties.setProperty("gov.nist.javax.sip.STACK_LOGGER", QuietStackLog.class.getName());
        properties.setProperty("gov.nist.javax.sip.SERVER_LOGGER", QuietServerLog.class.getName());
        properties.setProperty("gov.nist.javax.sip.REENTRANT_LISTENER", "true");
        // One thread keeps what arrives in order; it only hands messages over to the turns of their calls.
        properties.setProperty("gov.nist.javax.sip.THREAD_POOL_SIZE", "1");
        properties.setProperty("gov.nist.javax.sip.MAX_MESSAGE_SIZE", "65536");
        // A message that trickles in does not hold a thread for ever.
        properties.setProperty("gov.nist.javax.sip.READ_TIMEOUT", "5000");
        properties.setProperty("gov.nist.javax.sip.CONNECTION_TIMEOUT", "5000");
        properties.setProperty("gov.nist.javax.sip.SSL_HANDSHAKE_TIMEOUT", "5000");
        properties.setProperty("gov.nist.javax.sip.MAX_SERVER_TRANSACTIONS", "2000");
        // Late answers of other telephones of a forked call are still told to us, to be hung up.
        properties.setProperty("gov.nist.javax.sip.MAX_FORK_TIME_SECONDS", "40");
        properties.setProperty(
                "gov.nist.javax.sip.MESSAGE_PROCESSOR_FACTORY", "gov.nist.javax.sip.stack.OIOMessageProcessorFactory");
        SipSettings.Tls tls = settings.tls();
        if (tls != null) {
            properties.setProperty("javax.net.ssl.keyStore", tls.store().toString());
            properties.setProperty("javax.net.ssl.keyStorePassword", tls.password());
            properties.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
            properties.setProperty("javax.net.ssl.trustStore", tls.store().toString());
            properties.setProperty("javax.net.ssl.trustStorePassword", tls.password());
            properties.setProperty("javax.net.ssl.trustStoreType", "PKCS12");
            properties.setProperty("gov.nist.javax.sip.TLS_CLIENT_PROTOCOLS", "TLSv1.3, TLSv1.2");
            properties.setProperty("gov.nist.javax.sip.TLS_CLIENT_AUTH_TYPE", "Disabled");
            properties.setProperty(
                    "gov.nist.javax.sip.ENABLED_CIPHER_SUITES",
                    "TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, "
                            + "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256");
        }
        return properties;
    }
}
