package org.zhest.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

@BackendTest
class SignInTest {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Test
    void a_person_signs_in_and_out() {
        var citizen = people.citizen();
        var browser = browsers.open();
        assertThat(browser.get("/api/session").json().get("account").isNull()).isTrue();

        var answer = browser.signIn(" " + citizen.login().toUpperCase(java.util.Locale.ROOT), People.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/account/role").asString()).isEqualTo("citizen");
        assertThat(browser.get("/api/session").json().at("/account/name").asString())
                .isEqualTo(citizen.name());

        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        assertThat(browser.get("/api/session").json().get("account").isNull()).isTrue();
        assertThat(browser.signIn(citizen.login(), People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void the_session_id_is_another_after_signing_in() {
        var citizen = people.citizen();
        var browser = browsers.signedIn(citizen);
        var before = browser.cookie("SESSION").orElseThrow();
        browser.signIn(people.interpreter().login(), People.PASSWORD);
        assertThat(browser.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var answer = browsers.open().signIn(people.citizen().login(), People.PASSWORD);
        var cookie = answer.response().headers().allValues("set-cookie").stream()
                .filter(one -> one.startsWith("SESSION="))
                .findFirst();
        assertThat(cookie).hasValueSatisfying(one -> assertThat(one).contains("HttpOnly", "SameSite=Strict"));
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_told_alike() {
        var wrong = browsers.open().signIn(people.citizen().login(), "not the password");
        var unknown = browsers.open().signIn("nobody-of-that-name", "not the password");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("bad-credentials");
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void the_sixth_guess_of_a_quarter_of_an_hour_is_not_looked_at() {
        var citizen = people.citizen();
        var browser = browsers.open();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(browser.signIn(citizen.login(), "guess " + guess).status())
                    .isEqualTo(401);
        }
        var throttled = browser.signIn(citizen.login(), People.PASSWORD);
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.code()).isEqualTo("sign-in-throttled");
        assertThat(Integer.parseInt(String.valueOf(throttled.header("Retry-After"))))
                .isBetween(1, 901);

        clock.push(Duration.ofMinutes(16));
        assertThat(browser.signIn(citizen.login(), People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_request_without_the_token_changes_nothing() {
        var citizen = people.citizen();
        var browser = browsers.signedIn(citizen);
        var forged = browser.forge("DELETE", "/api/session", null);
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.code()).isEqualTo("csrf");
        assertThat(browser.get("/api/session").json().get("account").isNull()).isFalse();
    }
}
