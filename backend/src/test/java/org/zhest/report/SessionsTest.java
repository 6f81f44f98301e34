package org.zhest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.account.AccountChanges;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.NewAccount;
import org.zhest.signaling.protocol.Role;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.CallRows;
import org.zhest.testing.People;

@BackendTest
class SessionsTest {

    /** 22:30 of one day in UTC is 01:30 of the next in Moscow. */
    private static final Instant LATE = Instant.parse("2026-03-09T22:30:00Z");

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    AccountChanges accounts;

    @Autowired
    CallRows calls;

    People.Person interpreter;
    Browser desk;

    @BeforeEach
    void somebody_is_at_the_desk() {
        interpreter = people.interpreter();
        desk = browsers.signedIn(people.coordinator());
    }

    @Test
    void a_row_says_how_long_and_how_well() {
        var citizen = people.citizen();
        calls.ended(citizen, interpreter, LATE);
        var row = sessions("").get("items").get(0);
        assertThat(row.get("citizenName").asString()).isEqualTo(citizen.name());
        assertThat(row.get("interpreterName").asString()).isEqualTo(interpreter.name());
        assertThat(row.get("waitSeconds").asInt()).isEqualTo(10);
        assertThat(row.get("talkSeconds").asInt()).isEqualTo(100);
        assertThat(row.get("fpsMean").asDouble()).isEqualTo(29.5);
        assertThat(row.get("firstFrameMs").asInt()).isEqualTo(420);
        assertThat(row.get("contactState").asString()).isEqualTo("open");
    }

    @Test
    void days_are_those_of_the_centre_and_both_are_included() {
        calls.ended(people.citizen(), interpreter, LATE);
        assertThat(total("&from=2026-03-10&to=2026-03-10")).isEqualTo(1);
        assertThat(total("&from=2026-03-09&to=2026-03-09")).isZero();
        assertThat(total("&outcome=failed")).isZero();
        assertThat(total("&topic=pension")).isZero();
        var wrong = desk.get("/api/sessions?from=2026-03-10&to=2026-03-09");
        assertThat(wrong.json().at("/fields/to").asString()).isEqualTo("format");
        var unknown = desk.get("/api/sessions?outcome=whatever");
        assertThat(unknown.status()).isEqualTo(400);
    }

    @Test
    void a_session_tells_its_timeline_and_quality() {
        var ended = calls.ended(people.citizen(), interpreter, LATE);
        var detail = desk.get("/api/sessions/" + ended.call().value()).json();
        assertThat(detail.get("endReason").asString()).isEqualTo("citizen_ended");
        assertThat(detail.at("/events/0/kind").asString()).isEqualTo("requested");
        assertThat(detail.at("/events/0/actorRole").asString()).isEqualTo("citizen");
        assertThat(detail.at("/events/1/data/ms").asInt()).isEqualTo(420);
        assertThat(detail.get("quality").size()).isEqualTo(2);
        assertThat(detail.at("/quality/1/firstFrameMs").asInt()).isEqualTo(420);
    }

    @Test
    void the_file_is_one_that_spreadsheets_read_and_that_runs_no_formula() {
        var login = "evil-" + interpreter.login();
        accounts.add(
                        new NewAccount(
                                Login.of(login),
                                Role.CITIZEN,
                                "=cmd|' /C calc'!A0;\"x\"",
                                Language.RU,
                                new NewAccount.Citizen(null, "", null)),
                        People.PASSWORD,
                        null)
                .ifPresent(one -> calls.ended(new People.Person(one.id(), login, one.name()), interpreter, LATE));
        var csv = desk.get("/api/sessions.csv?interpreter=" + interpreter.id().value());
        assertThat(csv.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=");
        assertThat(csv.response().body()).startsWith("\uFEFF".getBytes(StandardCharsets.UTF_8));
        var lines = csv.text().substring(1).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("Запрос;Гражданин;Переводчик;");
        assertThat(lines[1])
                .startsWith("2026-03-10 01:30:00;\"'=cmd|' /C calc'!A0;\"\"x\"\"\";")
                .contains(";завершён;состоялся;")
                .contains(";29,5;420;");
        assertThat(desk.get("/api/sessions.csv?lang=en&interpreter="
                                + interpreter.id().value())
                        .text())
                .contains("Requested;Citizen", ";29.5;");
    }

    private int total(String filters) {
        return sessions(filters).get("total").asInt();
    }

    private tools.jackson.databind.JsonNode sessions(String filters) {
        return desk.get("/api/sessions?interpreter=" + interpreter.id().value() + filters)
                .json();
    }
}
