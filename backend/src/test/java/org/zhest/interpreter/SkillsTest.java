package org.zhest.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.People;
import tools.jackson.databind.JsonNode;

/** What interpreters can do and by what papers, as coordinators keep it. */
@BackendTest
class SkillsTest {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void a_coordinator_keeps_skills_and_sees_them_in_the_list() {
        var interpreter = people.interpreter();
        var desk = browsers.signedIn(people.coordinator());
        assertThat(desk.put(skills(interpreter), """
                        {"gender": "female", "certificates": [
                          {"skill": "rsl", "validFrom": "2020-01-01"},
                          {"skill": "medical", "number": "М-17", "validFrom": "2024-01-01", "validUntil": "2199-12-31"}]}
                        """).status()).isEqualTo(200);
        JsonNode row = desk.get("/api/interpreters/skills")
                .json()
                .valueStream()
                .filter(one -> one.get("id").asString().equals(Browsers.path(interpreter.id())))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("name").asString()).isEqualTo(interpreter.name());
        assertThat(row.get("gender").asString()).isEqualTo("female");
        assertThat(row.get("certificates")
                        .valueStream()
                        .map(one -> one.get("skill").asString()))
                .containsExactly("medical", "rsl");
    }

    @Test
    void every_flaw_is_named_at_its_field() {
        var interpreter = people.interpreter();
        var answer = browsers.signedIn(people.coordinator()).put(skills(interpreter), """
                        {"gender": null, "certificates": [
                          {"skill": "medical", "validFrom": "2024-01-01"},
                          {"skill": "social", "validFrom": "2024-01-01", "validUntil": "2023-01-01"},
                          {"skill": "social", "validFrom": "2024-01-01"}]}
                        """);
        assertThat(answer.code()).isEqualTo("invalid");
        var fields = answer.json().get("fields");
        assertThat(fields.propertyNames())
                .containsExactlyInAnyOrder(
                        "certificates[0].number",
                        "certificates[0].validUntil",
                        "certificates[1].validUntil",
                        "certificates[2].skill");
    }

    private static String skills(People.Person interpreter) {
        return "/api/interpreters/" + Browsers.path(interpreter.id()) + "/skills";
    }
}
