package org.zhest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.CallRows;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

@BackendTest
class CasesTest {

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

    People.Person citizen;
    People.Person coordinator;
    Browser desk;
    String path;

    @BeforeEach
    void a_case_is_open() {
        citizen = people.citizen();
        coordinator = people.coordinator();
        desk = browsers.signedIn(coordinator);
        var id = cases.open(calls.recipientOf(citizen), "pension", "Пенсия", clock.instant());
        path = "/api/cases/" + id.value();
    }

    @Test
    void it_is_found_by_its_number_and_by_the_name_of_its_recipient() {
        var number = desk.get(path).json().get("number").asString();
        assertThat(desk.get("/api/cases?query=" + number)
                        .json()
                        .at("/items/0/number")
                        .asString())
                .isEqualTo(number);
        assertThat(desk.get("/api/cases?status=open&query=" + citizen.login())
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.get("/api/cases?status=closed&query=" + citizen.login())
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void what_a_change_does_not_name_stays_and_null_takes_away() {
        var owned = desk.patch(
                path, "{\"ownerId\":\"" + coordinator.id().value() + "\",\"dueOn\":\"2030-01-31\",\"version\":0}");
        assertThat(owned.status()).isEqualTo(200);
        assertThat(owned.json().get("ownerName").asString()).isEqualTo(coordinator.name());

        var renamed =
                desk.patch(path, "{\"title\":\"Перерасчёт\",\"version\":1}").json();
        assertThat(renamed.get("title").asString()).isEqualTo("Перерасчёт");
        assertThat(renamed.get("dueOn").asString()).isEqualTo("2030-01-31");

        var freed = desk.patch(path, "{\"dueOn\":null,\"ownerId\":null,\"version\":2}")
                .json();
        assertThat(freed.get("dueOn").isNull()).isTrue();
        assertThat(freed.get("ownerId").isNull()).isTrue();
    }

    @Test
    void closing_and_opening_again_keeps_the_day_right() {
        var closed = desk.patch(path, "{\"status\":\"closed\",\"version\":0}").json();
        assertThat(closed.get("closedAt").isNull()).isFalse();
        var open = desk.patch(path, "{\"status\":\"open\",\"version\":1}").json();
        assertThat(open.get("closedAt").isNull()).isTrue();
    }

    @Test
    void two_changes_of_the_same_version_do_not_both_win() {
        desk.patch(path, "{\"title\":\"Один\",\"version\":0}");
        var second = desk.patch(path, "{\"title\":\"Другой\",\"version\":0}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("conflict");
    }

    @Test
    void only_a_coordinator_who_may_sign_in_owns_a_case() {
        var refused = desk.patch(path, "{\"ownerId\":\"" + citizen.id().value() + "\",\"version\":0}");
        assertThat(refused.json().at("/fields/ownerId").asString()).isEqualTo("unknown");
        var blank = desk.patch(path, "{\"title\":\"  \",\"version\":0}");
        assertThat(blank.json().at("/fields/title").asString()).isEqualTo("required");
    }
}
