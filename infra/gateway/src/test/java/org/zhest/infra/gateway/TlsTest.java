package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhest.infra.gateway.sip.SipSettings;
import org.zhest.infra.gateway.sip.SipTransport;

/** Two gateways over TLS, for Debian's sipp speaks none. */
class TlsTest {
    @TempDir
    private Path folder;

    private Path store(String name) throws IOException, InterruptedException {
        return store(name, "ip:127.0.0.1");
    }

    /** @param bearer whom its certificate is for */
    private Path store(String name, String bearer) throws IOException, InterruptedException {
        Path store = folder.resolve(name);
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + bearer,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit",
                        "-validity",
                        "2")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return store;
    }

    private static UnaryOperator<SipSettings> tls(Path store) {
        return s -> new SipSettings(
                s.address(),
                s.port(),
                Set.of(SipTransport.UDP, SipTransport.TLS),
                new SipSettings.Tls(store, "changeit"),
                s.trunk(),
                s.peers(),
                s.srtp(),
                GatewayUnderTest.QUICK);
    }

    private static String address(GatewayUnderTest gateway) {
        return "sip:112@127.0.0.1:" + (gateway.sip + 1) + ";transport=tls";
    }

    @Test
    void a_call_goes_over_tls_and_ends() throws IOException, InterruptedException {
        Path store = store("both");
        try (GatewayUnderTest calling = new GatewayUnderTest(tls(store));
                GatewayUnderTest called = new GatewayUnderTest(tls(store))) {
            calling.dial("a", address(called));
            String leg = called.backend.awaitAny("incoming").path("leg").asText();
            called.post(leg, "ringing", "");
            calling.await("a", "ringing");
            called.post(leg, "accept", "");
            calling.await("a", "answered");
            calling.delete("a");
            assertThat(called.await(leg, "ended").path("by").asText()).isEqualTo("them");
        }
    }

    @Test
    void who_is_not_trusted_is_not_reached() throws IOException, InterruptedException {
        try (GatewayUnderTest calling = new GatewayUnderTest(tls(store("one")));
                GatewayUnderTest called = new GatewayUnderTest(tls(store("other")))) {
            calling.dial("a", address(called));
            assertThat(calling.await("a", "ended").path("cause").asText()).isEqualTo("unreachable");
            assertThat(called.backend.events).isEmpty();
            assertThat(Files.exists(folder.resolve("one"))).isTrue();
        }
    }

    @Test
    void who_is_trusted_for_another_name_is_not_reached() throws IOException, InterruptedException {
        Path store = store("elsewhere", "dns:elsewhere.example");
        try (GatewayUnderTest calling = new GatewayUnderTest(tls(store));
                GatewayUnderTest called = new GatewayUnderTest(tls(store))) {
            calling.dial("a", address(called));
            assertThat(calling.await("a", "ended").path("cause").asText()).isEqualTo("unreachable");
            assertThat(called.backend.events).isEmpty();
        }
    }

    @Test
    void a_domain_may_stand_as_a_sip_address_in_the_certificate() throws IOException, InterruptedException {
        Path store = store("domain", "uri:sip:127.0.0.1");
        try (GatewayUnderTest calling = new GatewayUnderTest(tls(store));
                GatewayUnderTest called = new GatewayUnderTest(tls(store))) {
            calling.dial("a", address(called));
            String leg = called.backend.awaitAny("incoming").path("leg").asText();
            called.post(leg, "reject", "");
            assertThat(calling.await("a", "ended").path("cause").asText()).isEqualTo("busy");
        }
    }
}
