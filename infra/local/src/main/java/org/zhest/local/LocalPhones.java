package org.zhest.local;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhest.infra.embedded.telephone.EmbeddedTelephones;
import org.zhest.infra.gateway.Gateway;
import org.zhest.infra.gateway.GatewayConfig;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;
import org.zhest.infra.gateway.sip.Sources;
import org.zhest.infra.gateway.sip.SrtpPolicy;
import org.zhest.infra.gateway.sound.LegSounds;
import org.zhest.infra.gateway.sound.PortRange;

/**
 * The telephone network of the local run: a gateway, and behind it telephones that do what the last two digits of a number say. No number that is
 * dialled here leaves the machine.
 */
final class LocalPhones implements AutoCloseable {

    /** What a person who tries it must know of the numbers. */
    static final String NUMBERS = """
              Телефоны — по последним двум цифрам номера: 01 занято, 02 не отвечают, 03 отклоняют, 04 кладут трубку через 10 с,
                05 слышны гудки до ответа, 06 молчат, 07 нет такого номера, 08 эхо; остальные и 112 отвечают\
            """;

    private static final int TRIES = 5;
    private static final String ADDRESS = LocalSettings.ADDRESS;

    private final EmbeddedTelephones telephones;
    private final Gateway gateway;
    private final Tokens tokens;
    private boolean closed;

    /** @param commands what the gateway is commanded with @param events what its events bear */
    private record Tokens(String commands, String events) {
        static Tokens random() {
            return new Tokens(token(), token());
        }

        private static String token() {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }

        @Override
        public String toString() {
            return "Tokens[]";
        }
    }

    private LocalPhones(EmbeddedTelephones telephones, Gateway gateway, Tokens tokens) {
        this.telephones = telephones;
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** @param backend port that the events are posted to */
    static LocalPhones start(int backend) throws IOException {
        EmbeddedTelephones telephones = EmbeddedTelephones.start(0);
        Tokens tokens = Tokens.random();
        try {
            return new LocalPhones(telephones, gateway(telephones, tokens, backend), tokens);
        } catch (IOException | RuntimeException e) {
            telephones.close();
            throw e;
        }
    }

    /** A port of SIP must be known before; should another take it in between, there are more. */
    private static Gateway gateway(EmbeddedTelephones telephones, Tokens tokens, int backend) throws IOException {
        for (int left = TRIES; ; left--) {
            try {
                return Gateway.start(config(telephones, tokens, backend, freePort()));
            } catch (IOException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private static GatewayConfig config(EmbeddedTelephones telephones, Tokens tokens, int backend, int sip)
            throws IOException {
        InetAddress address = InetAddress.getByName(ADDRESS);
        return new GatewayConfig(
                new InetSocketAddress(address, 0),
                tokens.commands(),
                new GatewayConfig.Events(
                        List.of(URI.create("http://%s:%d/internal/phone/events".formatted(ADDRESS, backend))),
                        tokens.events(),
                        Duration.ofMinutes(5)),
                new SipSettings(
                        address,
                        sip,
                        Set.of(SipTransport.UDP),
                        null,
                        new SipSettings.Trunk(
                                ADDRESS, telephones.address().getPort(), SipTransport.UDP, null, null, "zhest", false),
                        Sources.of(List.of()),
                        SrtpPolicy.OFF,
                        SipSettings.Times.USUAL),
                new LegSounds.Config(address, new PortRange(20_000, 20_999), address),
                null,
                60,
                60);
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getByName(ADDRESS))) {
            return socket.getLocalPort();
        }
    }

    /** How the backend finds the gateway, and knows its events. */
    Map<String, Object> properties() {
        return Map.of(
                "zhest.phone.gateways[0].url",
                "http://%s:%d".formatted(ADDRESS, gateway.control().getPort()),
                "zhest.phone.gateways[0].token",
                tokens.commands(),
                "zhest.phone.events-token",
                tokens.events());
    }

    /** The gateway hangs up first. Again: nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        gateway.close();
        telephones.close();
    }
}
