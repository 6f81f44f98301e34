package org.zhest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;

@BackendTest
class PagesTest {

    @Autowired
    Browsers browsers;

    @Test
    void every_place_in_the_pages_answers_with_its_entry() {
        var browser = browsers.open();
        var citizen = browser.get("/citizen.html").text();
        var console = browser.get("/console.html").text();
        assertThat(citizen).contains("<html").isNotEqualTo(console);
        for (var path : new String[] {"/", "/contacts", "/contacts/42"}) {
            assertThat(browser.get(path).text()).as(path).isEqualTo(citizen);
        }
        for (var path : new String[] {"/console", "/console/wrap-ups/1", "/desk", "/desk/sessions?page=2"}) {
            assertThat(browser.get(path).text()).as(path).isEqualTo(console);
        }
    }

    @Test
    void pages_are_asked_for_again_and_assets_never() {
        var browser = browsers.open();
        assertThat(browser.get("/").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(browser.get("/desk").header("Cache-Control")).isEqualTo("no-cache");
        var asset = browser.get(anAsset(browser));
        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(browser.get("/assets/none.js").status()).isEqualTo(404);
    }

    @Test
    void what_the_build_compressed_is_sent_compressed() {
        var browser = browsers.open();
        for (var encoding : new String[] {"br", "gzip"}) {
            var answer = browser.exchange(browser.request("GET", anAsset(browser), null)
                    .header("Accept-Encoding", encoding)
                    .build());
            assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
            assertThat(answer.header("Content-Type")).startsWith("text/javascript");
            assertThat(answer.header("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void every_answer_carries_the_headers_that_fence_the_page_in() {
        for (var path : new String[] {"/", "/api/session", "/api/nothing"}) {
            var answer = browsers.open().get(path);
            assertThat(answer.header("Content-Security-Policy")).isEqualTo("""
                            default-src 'none'; script-src 'self'; style-src 'self' \
                            'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; img-src 'self' data:; \
                            font-src 'self'; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; \
                            worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
                            require-trusted-types-for 'script'; trusted-types sw""");
            assertThat(answer.header("Permissions-Policy"))
                    .isEqualTo(
                            "camera=(self), microphone=(self), geolocation=(self), screen-wake-lock=(self), picture-in-picture=(self)");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void nothing_above_the_pages_can_be_reached() {
        var browser = browsers.open();
        for (var path :
                new String[] {"/..%2fapplication.yaml", "/%2e%2e/application.yaml", "/assets/..%2f..%2fapplication.yaml"
                }) {
            assertThat(browser.get(path).text()).as(path).doesNotContain("datasource");
        }
    }

    private static String anAsset(Browser browser) {
        var script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"")
                .matcher(browser.get("/").text());
        assertThat(script.find()).isTrue();
        return script.group(1);
    }
}
