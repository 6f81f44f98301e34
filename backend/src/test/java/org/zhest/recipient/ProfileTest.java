package org.zhest.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.cases.Cases;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.CallRows;
import org.zhest.testing.Line;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** How a citizen communicates and where they live: kept with the account, seen by whom it concerns. */
@BackendTest
class ProfileTest {

    private static final String PASSWORD = "quiet river stone";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    CallRows calls;

    @Autowired
    Cases cases;

    @Autowired
    TestClock clock;

    @Autowired
    Line line;

    @AfterEach
    void clear() {
        line.clear();
    }

    @Test
    void mode_and_address_are_kept_with_a_new_account() {
        var desk = browsers.signedIn(people.coordinator());
        var login = "profile-" + people.citizen().login();
        assertThat(desk.post("/api/accounts", """
                        {"login": "%s", "name": "Имя", "role": "citizen", "language": "ru", "password": "%s",
                         "signMode": "signed_russian", "address": " ул. Ленина, 1 "}
                        """.formatted(login, PASSWORD)).status())
                .isEqualTo(201);
        var browser = browsers.open();
        browser.signIn(login, PASSWORD);
        var profile = browser.get("/api/my/profile").json();
        assertThat(profile.get("name").asString()).isEqualTo("Имя");
        assertThat(profile.get("signMode").asString()).isEqualTo("signed_russian");
        assertThat(profile.get("address").asString()).isEqualTo("ул. Ленина, 1");
    }

    @Test
    void an_address_that_is_too_long_is_refused_at_its_field() {
        var answer =
                browsers.signedIn(people.coordinator()).post("/api/accounts", """
                        {"login": "too-long", "name": "Имя", "role": "citizen", "language": "ru", "password": "%s",
                         "address": "%s"}
                        """.formatted(PASSWORD, "я".repeat(301)));
        assertThat(answer.json().get("fields").get("address").asString()).isEqualTo("too-long");
    }

    @Test
    void the_interpreter_of_a_call_sees_mode_and_address() {
        var interpreter = people.interpreter();
        var call = calls.talking(people.citizen(), interpreter, clock.instant());
        var card = browsers.signedIn(interpreter)
                .get("/api/citizen-card?callId=" + call.value())
                .json();
        assertThat(card.get("signMode").asString()).isEqualTo("rsl");
        assertThat(card.get("address").asString()).isEmpty();
    }

    @Test
    void a_citizen_sees_their_own_open_cases() {
        var citizen = people.citizen();
        cases.open(calls.recipientOf(citizen), "pension", "Пересчёт пенсии", clock.instant());
        var mine = browsers.signedIn(citizen).get("/api/my/cases").json();
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).get("title").asString()).isEqualTo("Пересчёт пенсии");
        assertThat(browsers.signedIn(people.citizen()).get("/api/my/cases").json())
                .isEmpty();
    }
}
