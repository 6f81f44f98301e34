package org.zhest.infra.gateway;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;
import org.zhest.infra.gateway.sip.Sources;
import org.zhest.infra.gateway.sip.SrtpPolicy;
import org.zhest.infra.gateway.sound.LegSounds;
import org.zhest.infra.gateway.sound.PortRange;

/** Makes the configuration out of settings; whatever is wrong stops the start. */
final class ConfigReader {
    static final Set<String> KNOWN = Set.of(
            "control",
            "token",
            "events",
            "events.token",
            "events.keep",
            "sip.listen",
            "sip.transports",
            "sip.peers",
            "sip.srtp",
            "sip.session",
            "sip.tls.store",
            "sip.tls.password",
            "trunk.host",
            "trunk.port",
            "trunk.transport",
            "trunk.user",
            "trunk.password",
            "trunk.from",
            "trunk.register",
            "rtp.address",
            "rtp.ports",
            "conference.address",
            "sounds",
            "limit.legs",
            "limit.dials");

    private final Settings settings;

    private ConfigReader(Settings settings) {
        this.settings = settings;
    }

    /** @throws IllegalArgumentException with what is wrong, fit to be printed */
    static GatewayConfig read(String[] args, Map<String, String> environment) {
        return new ConfigReader(Settings.read(args, environment, KNOWN)).config();
    }

    private GatewayConfig config() {
        GatewayConfig.Events events = new GatewayConfig.Events(
                settings.addresses("events"),
                settings.list("events").isEmpty() ? "" : settings.needed("events.token"),
                settings.duration("events.keep", Duration.ofHours(1)));
        return new GatewayConfig(
                settings.endpoint("control", "127.0.0.1:8095"),
                secret(),
                events,
                sip(),
                media(),
                sounds(),
                settings.number("limit.legs", 60, 1, 1_000),
                settings.number("limit.dials", 60, 1, 10_000));
    }

    private String secret() {
        String token = settings.needed("token");
        if (token.length() < 16) {
            throw new IllegalArgumentException("token wants at least 16 characters");
        }
        return token;
    }

    private SipSettings sip() {
        InetSocketAddress listen = settings.endpoint("sip.listen", "127.0.0.1:5060");
        if (listen.getPort() == 0) {
            throw Settings.wrong("sip.listen", "a port", listen.toString());
        }
        Set<SipTransport> transports = EnumSet.noneOf(SipTransport.class);
        for (String word : settings.text("sip.transports", "udp,tcp").split(",")) {
            try {
                transports.add(SipTransport.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw Settings.wrong("sip.transports", "some of udp, tcp, tls", word);
            }
        }
        return new SipSettings(
                plain("sip.listen", listen.getAddress()),
                listen.getPort(),
                Set.copyOf(transports),
                tls(transports.contains(SipTransport.TLS)),
                trunk(transports),
                peers(),
                settings.word("sip.srtp", SrtpPolicy.class, SrtpPolicy.OFF),
                times());
    }

    private SipSettings.Times times() {
        SipSettings.Times usual = SipSettings.Times.USUAL;
        return new SipSettings.Times(
                usual.noResponse(),
                usual.peerAnswers(),
                usual.probeEvery(),
                settings.number("sip.session", usual.session(), usual.leastSession(), 86_400),
                usual.leastSession(),
                usual.acceptWithin(),
                usual.registration());
    }

    private SipSettings.@Nullable Tls tls(boolean needed) {
        if (!needed) {
            return null;
        }
        Path store = Path.of(settings.needed("sip.tls.store"));
        if (!Files.isReadable(store)) {
            throw Settings.wrong("sip.tls.store", "a PKCS#12 file", store.toString());
        }
        return new SipSettings.Tls(store, settings.needed("sip.tls.password"));
    }

    private SipSettings.@Nullable Trunk trunk(Set<SipTransport> transports) {
        String host = settings.text("trunk.host");
        if (host == null) {
            return null;
        }
        SipTransport transport = settings.word("trunk.transport", SipTransport.class, SipTransport.UDP);
        if (!transports.contains(transport)) {
            throw Settings.wrong("trunk.transport", "one of sip.transports", transport.word());
        }
        boolean register = settings.flag("trunk.register");
        String user = register ? settings.needed("trunk.user") : settings.text("trunk.user");
        return new SipSettings.Trunk(
                host,
                settings.number("trunk.port", transport == SipTransport.TLS ? 5061 : 5060, 1, 65_535),
                transport,
                user,
                user == null ? null : settings.needed("trunk.password"),
                settings.text("trunk.from", user == null ? "zhest" : user),
                register);
    }

    private Sources peers() {
        try {
            return Sources.of(settings.list("sip.peers"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("sip.peers: " + e.getMessage(), e);
        }
    }

    private LegSounds.Config media() {
        String[] ports = settings.text("rtp.ports", "20000-20999").split("-");
        try {
            return new LegSounds.Config(
                    address("rtp.address"),
                    new PortRange(Integer.parseInt(ports[0]), Integer.parseInt(ports[1])),
                    address("conference.address"));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Settings.wrong("rtp.ports", "FIRST-LAST", settings.text("rtp.ports", ""));
        }
    }

    private InetAddress address(String name) {
        return plain(name, settings.host(name, "127.0.0.1"));
    }

    /** Others are told this address. */
    private static InetAddress plain(String name, InetAddress address) {
        if (address.isAnyLocalAddress()) {
            throw Settings.wrong(name, "an address that others reach this machine by", address.getHostAddress());
        }
        return address;
    }

    private @Nullable Path sounds() {
        String folder = settings.text("sounds");
        if (folder != null && !Files.isDirectory(Path.of(folder))) {
            throw Settings.wrong("sounds", "a folder", folder);
        }
        return folder == null ? null : Path.of(folder);
    }
}
