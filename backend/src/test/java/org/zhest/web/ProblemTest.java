package org.zhest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.People;

@BackendTest
class ProblemTest {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    Browser desk;

    @BeforeEach
    void somebody_is_at_the_desk() {
        desk = browsers.signedIn(people.coordinator());
    }

    @Test
    void an_unknown_path_is_not_found_for_everybody() {
        for (var browser : new Browser[] {desk, browsers.open()}) {
            for (var path : new String[] {"/api/nothing", "/actuator/env", "/v3/other", "/no/such.png"}) {
                var answer = browser.get(path);
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.code()).isEqualTo("not-found");
            }
        }
    }

    @Test
    void every_other_misuse_has_its_code_too() {
        assertThat(desk.post("/api/topics", "{}").code()).isEqualTo("method-not-allowed");
        assertThat(desk.post("/api/accounts", "{\"login\":").code()).isEqualTo("invalid");
        assertThat(desk.get("/api/cases/not-a-uuid").code()).isEqualTo("not-found");
        assertThat(desk.get("/api/cases?size=1000").json().at("/fields/size").asString())
                .isEqualTo("format");
        assertThat(desk.get("/api/citizen-card").code()).isEqualTo("forbidden");
        var form = desk.exchange(desk.request("POST", "/api/session", null)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", desk.cookie("XSRF-TOKEN").orElseThrow())
                .POST(BodyPublishers.ofString("login=a"))
                .build());
        assertThat(form.status()).isEqualTo(415);
        assertThat(form.code()).isEqualTo("unsupported-media-type");
    }

    @Test
    void a_body_that_no_form_comes_near_is_too_large_whether_it_says_so_or_not() {
        var big = "{\"title\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(desk.post("/api/accounts", big).code()).isEqualTo("too-large");
        var unannounced = desk.exchange(desk.request("POST", "/api/accounts", null)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", desk.cookie("XSRF-TOKEN").orElseThrow())
                .POST(BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(big.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .build());
        assertThat(unannounced.code()).isEqualTo("too-large");
    }

    @Test
    void the_text_is_russian_unless_english_is_asked_for() {
        assertThat(desk.get("/api/nothing").json().get("detail").asString()).contains("недоступно");
        var english = desk.exchange(desk.request("GET", "/api/nothing", null)
                .header("Accept-Language", "en-GB,en")
                .build());
        assertThat(english.json().get("detail").asString()).contains("no such thing");
    }
}
