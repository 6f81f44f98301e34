package org.zhest.local;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhest.infra.embedded.telephone.EmbeddedTelephones;
import org.zhest.infra.embedded.telephone.TelephoneCall;
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

    /** The centre's own, which people call, and what for. */
    static final List<OwnNumber> OWN = List.of(
            new OwnNumber("+74951234590", "relay", "звонок глухому человеку через переводчика"),
            new OwnNumber("+74951234591", "social_line", "единый социальный телефон"));

    private static final int TRIES = 5;
    private static final String ADDRESS = LocalSettings.ADDRESS;

    private final EmbeddedTelephones telephones;
    private final Gateway gateway;
    private final int sip;
    private final Tokens tokens;
    private boolean closed;

    /** @param purpose as the backend's settings name it */
    record OwnNumber(String number, String purpose, String words) {}

    /** A gateway, and the port that it is called at. */
    private record Called(Gateway gateway, int sip) {}

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

    private LocalPhones(EmbeddedTelephones telephones, Called called, Tokens tokens) {
        this.telephones = telephones;
        this.gateway = called.gateway();
        this.sip = called.sip();
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
    private static Called gateway(EmbeddedTelephones telephones, Tokens tokens, int backend) throws IOException {
        for (int left = TRIES; ; left--) {
            try {
                int sip = freePort();
                return new Called(Gateway.start(config(telephones, tokens, backend, sip)), sip);
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

    /**
     * Telephones the centre, and is then at that telephone what the last two digits of its number say.
     *
     * @param from empty: the number is withheld
     * @param to one of {@link #OWN}
     */
    TelephoneCall call(String from, String to) throws IOException {
        return telephones.call(from, new InetSocketAddress(ADDRESS, sip), to);
    }

    /** How the backend finds the gateway, knows its events, and what the centre's numbers are for. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "zhest.phone.gateways[0].url",
                "http://%s:%d".formatted(ADDRESS, gateway.control().getPort()));
        properties.put("zhest.phone.gateways[0].token", tokens.commands());
        properties.put("zhest.phone.events-token", tokens.events());
        for (int i = 0; i < OWN.size(); i++) {
            properties.put(
                    "zhest.phone.incoming[%d].number".formatted(i), OWN.get(i).number());
            properties.put(
                    "zhest.phone.incoming[%d].purpose".formatted(i), OWN.get(i).purpose());
        }
        return properties;
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
