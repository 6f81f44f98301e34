package org.zhest.infra.gateway.sip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {
    private static final String NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    private static final String CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";

    private static String answered(String algorithm) {
        return Digest.response(
                new Digest.Challenge("http-auth@example.org", NONCE, algorithm, "auth, auth-int"),
                "Mufasa",
                "Circle of Life",
                "GET",
                "/dir/index.html",
                CNONCE,
                1);
    }

    @Test
    void is_that_of_rfc_7616() {
        assertThat(answered("MD5")).isEqualTo("8ca523f5e9506fed4657c9700eebdbec");
        assertThat(answered("SHA-256")).isEqualTo("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    }

    @Test
    void without_qop_is_that_of_rfc_2069() {
        assertThat(Digest.response(
                        new Digest.Challenge("testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093", null, null),
                        "Mufasa",
                        "Circle Of Life",
                        "GET",
                        "/dir/index.html",
                        "",
                        1))
                .isEqualTo("670fd8c2df070c60b045671b8b24ff02");
    }

    @Test
    void what_we_cannot_answer_is_known_as_such() {
        assertThat(new Digest.Challenge("r", "n", "SHA-512-256", null).known()).isFalse();
        assertThat(new Digest.Challenge("r", "n", "MD5", "auth-int").known()).isFalse();
        assertThat(new Digest.Challenge("r", "n", "md5", "auth-int,auth").known())
                .isTrue();
    }
}
