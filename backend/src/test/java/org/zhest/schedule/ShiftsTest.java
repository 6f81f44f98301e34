package org.zhest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.centre.Centre;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

@BackendTest
class ShiftsTest {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    Centre centre;

    People.Person interpreter;
    Browser desk;

    @BeforeEach
    void a_desk() {
        interpreter = people.interpreter();
        desk = browsers.signedIn(people.coordinator());
    }

    @Test
    void a_shift_with_its_breaks_is_planned_and_seen_by_its_interpreter() {
        var today = centre.today(clock).toString();
        var added = desk.post("/api/shifts", shift(today, "09:00", "18:00", """
                {"start":"13:00","end":"14:00","kind":"meal"},{"start":"11:00","end":"11:15","kind":"rest"}"""));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().at("/breaks/0/start").asString()).isEqualTo("11:00");
        assertThat(added.json().get("interpreterName").asString()).isEqualTo(interpreter.name());

        var mine = browsers.signedIn(interpreter).get("/api/my-shifts").json();
        assertThat(mine).hasSize(1);
        assertThat(mine.at("/0/breaks/1/kind").asString()).isEqualTo("meal");
        assertThat(browsers.signedIn(people.interpreter()).get("/api/my-shifts").json())
                .isEmpty();
    }

    @Test
    void a_shift_over_midnight_ends_the_next_day_and_its_breaks_may_too() {
        var added = desk.post("/api/shifts", shift("2030-03-01", "22:00", "06:00", """
                {"start":"01:30","end":"02:00","kind":"meal"}"""));
        assertThat(added.json().get("from").asString()).isEqualTo("2030-03-01T19:00:00Z");
        assertThat(added.json().get("to").asString()).isEqualTo("2030-03-02T03:00:00Z");
        assertThat(added.json().at("/breaks/0/from").asString()).isEqualTo("2030-03-01T22:30:00Z");
    }

    @Test
    void two_shifts_of_one_interpreter_do_not_overlap_and_may_touch() {
        var first = desk.post("/api/shifts", shift("2030-03-04", "09:00", "13:00", ""))
                .json();
        var second = desk.post("/api/shifts", shift("2030-03-04", "12:00", "18:00", ""));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("shift-overlaps");
        assertThat(desk.post("/api/shifts", shift("2030-03-04", "13:00", "18:00", ""))
                        .status())
                .isEqualTo(201);
        var longer = desk.put(
                "/api/shifts/" + first.get("id").asString(),
                shift("2030-03-04", "09:00", "14:00", "").replace("}", ",\"version\":0}"));
        assertThat(longer.code()).isEqualTo("shift-overlaps");
    }

    @Test
    void a_shift_is_changed_and_removed_by_the_version_that_was_seen() {
        var path = "/api/shifts/"
                + desk.post("/api/shifts", shift("2030-03-05", "09:00", "13:00", ""))
                        .json()
                        .get("id")
                        .asString();
        var changed = shift("2030-03-05", "10:00", "13:00", "").replace("}", ",\"version\":0}");
        assertThat(desk.put(path, changed).json().get("start").asString()).isEqualTo("10:00");
        assertThat(desk.put(path, changed).code()).isEqualTo("conflict");
        assertThat(desk.delete(path + "?version=0").code()).isEqualTo("conflict");
        assertThat(desk.delete(path + "?version=1").status()).isEqualTo(204);
        assertThat(desk.get("/api/shifts?from=2030-03-05&days=1").json()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_plan_is_said_at_its_field() {
        assertThat(wrong(shift("2030-03-06", "09:00", "13:00", """
                {"start":"13:00","end":"14:00","kind":"meal"}"""), "breaks")).isEqualTo("outside");
        assertThat(wrong(shift("2030-03-06", "09:00", "13:00", """
                {"start":"10:00","end":"11:00","kind":"meal"},{"start":"10:30","end":"11:30","kind":"rest"}"""), "breaks")).isEqualTo("overlaps");
        assertThat(wrong(shift("2030-03-06", "09:00", "13:00", """
                {"start":"10:00","end":"11:00","kind":"coordinator"}"""), "breaks")).isEqualTo("unknown");
        assertThat(wrong(shift("2030-03-06", "9", "13:00", ""), "start")).isEqualTo("format");
        var coordinators = shift("2030-03-06", "09:00", "13:00", "")
                .replace(
                        interpreter.id().value().toString(),
                        people.coordinator().id().value().toString());
        assertThat(wrong(coordinators, "interpreterId")).isEqualTo("unknown");
    }

    private String wrong(String body, String field) {
        return desk.post("/api/shifts", body).json().at("/fields/" + field).asString();
    }

    private String shift(String day, String start, String end, String breaks) {
        return "{\"interpreterId\":\"%s\",\"day\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"breaks\":[%s]}"
                .formatted(interpreter.id().value(), day, start, end, breaks);
    }
}
