package org.zhest.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.recipient.Recipients;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.Heard;
import org.zhest.testing.People;

@BackendTest
class AccountsTest {

    private static final String NEW = """
            {"login":"%s","name":"Анна Иванова","role":"%s","language":"ru","password":"длинный пароль",\
            "birthDate":"1980-05-01","communicationNotes":"Калька","precinctId":%s}""";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Recipients recipients;

    @Autowired
    Heard heard;

    People.Person coordinator;
    Browser desk;

    @BeforeEach
    void somebody_is_at_the_desk() {
        coordinator = people.coordinator();
        desk = browsers.signedIn(coordinator);
    }

    @Test
    void a_new_citizen_is_a_recipient_and_may_sign_in() {
        var login = login();
        var added = desk.post("/api/accounts", NEW.formatted(login, "citizen", "null"));
        assertThat(added.status()).isEqualTo(201);
        var id = new AccountId(UUID.fromString(added.json().get("id").asString()));
        assertThat(recipients.ofAccount(id)).hasValueSatisfying(one -> {
            assertThat(one.communicationNotes()).isEqualTo("Калька");
            assertThat(one.birthDate()).hasToString("1980-05-01");
        });
        assertThat(browsers.open().signIn(login, "длинный пароль").status()).isEqualTo(200);
        assertThat(desk.get("/api/accounts?role=citizen&query=" + login)
                        .json()
                        .at("/items/0/login")
                        .asString())
                .isEqualTo(login);
    }

    @Test
    void a_new_interpreter_is_on_the_list_of_interpreters() {
        var added = desk.post("/api/accounts", NEW.formatted(login(), "interpreter", "null"));
        assertThat(desk.get("/api/interpreters").text())
                .contains(added.json().get("id").asString());
    }

    @Test
    void what_does_not_do_is_named_by_field() {
        var taken = desk.post("/api/accounts", NEW.formatted(coordinator.login(), "citizen", "null"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("login-taken");

        var wrong = desk.post(
                "/api/accounts",
                "{\"login\":\"\",\"name\":\" \",\"role\":\"citizen\",\"language\":\"ru\",\"password\":\"short\"}");
        assertThat(wrong.code()).isEqualTo("invalid");
        assertThat(wrong.json().at("/fields/login").asString()).isEqualTo("required");
        assertThat(wrong.json().at("/fields/name").asString()).isEqualTo("required");
        assertThat(wrong.json().at("/fields/password").asString()).isEqualTo("too-short");

        var cyrillic = desk.post("/api/accounts", NEW.formatted("анна", "citizen", "null"));
        assertThat(cyrillic.json().at("/fields/login").asString()).isEqualTo("format");

        var nowhere = desk.post("/api/accounts", NEW.formatted(login(), "citizen", "\"" + UUID.randomUUID() + "\""));
        assertThat(nowhere.json().at("/fields/precinctId").asString()).isEqualTo("unknown");

        var role = desk.post("/api/accounts", NEW.formatted(login(), "king", "null"));
        assertThat(role.json().at("/fields/role").asString()).isEqualTo("unknown");
    }

    @Test
    void disabling_ends_the_sessions_at_once() {
        var citizen = people.citizen();
        var browser = browsers.signedIn(citizen);
        assertThat(desk.post("/api/accounts/" + Browsers.path(citizen.id()) + "/disable", null)
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/my/contacts").code()).isEqualTo("not-signed-in");
        assertThat(browser.signIn(citizen.login(), People.PASSWORD).code()).isEqualTo("account-disabled");
        assertThat(heard.all(AccountDisabled.class)).contains(new AccountDisabled(citizen.id()));
        assertThat(heard.all(SessionsEnded.class)).contains(new SessionsEnded(citizen.id(), null));

        desk.post("/api/accounts/" + Browsers.path(citizen.id()) + "/enable", null);
        assertThat(browser.signIn(citizen.login(), People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void nobody_disables_themselves() {
        var refused = desk.post("/api/accounts/" + Browsers.path(coordinator.id()) + "/disable", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("own-account");
    }

    @Test
    void a_reset_password_ends_the_sessions_and_is_the_one_that_works() {
        var citizen = people.citizen();
        var browser = browsers.signedIn(citizen);
        desk.post("/api/accounts/" + Browsers.path(citizen.id()) + "/password", "{\"password\":\"another password\"}");
        assertThat(browser.get("/api/my/contacts").status()).isEqualTo(401);
        assertThat(browser.signIn(citizen.login(), People.PASSWORD).status()).isEqualTo(401);
        assertThat(browser.signIn(citizen.login(), "another password").status()).isEqualTo(200);
    }

    @Test
    void ones_own_new_password_ends_the_other_sessions_only() {
        var citizen = people.citizen();
        var here = browsers.signedIn(citizen);
        var there = browsers.signedIn(citizen);
        var wrong = here.put("/api/session/password", "{\"current\":\"guess guess\",\"next\":\"another password\"}");
        assertThat(wrong.json().at("/fields/current").asString()).isEqualTo("unknown");

        var changed = here.put(
                "/api/session/password", "{\"current\":\"" + People.PASSWORD + "\",\"next\":\"another password\"}");
        assertThat(changed.status()).isEqualTo(204);
        assertThat(here.get("/api/my/contacts").status()).isEqualTo(200);
        assertThat(there.get("/api/my/contacts").status()).isEqualTo(401);
    }

    @Test
    void the_language_stays_with_the_account() {
        var citizen = people.citizen();
        assertThat(browsers.signedIn(citizen)
                        .put("/api/session/language", "{\"language\":\"en\"}")
                        .status())
                .isEqualTo(204);
        assertThat(browsers.signedIn(citizen)
                        .get("/api/session")
                        .json()
                        .at("/account/language")
                        .asString())
                .isEqualTo("en");
    }

    private static String login() {
        return "new-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
